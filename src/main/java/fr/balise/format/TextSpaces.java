package fr.balise.format;

import fr.balise.edit.AuthorLines;
import fr.balise.edit.TextEdit;
import fr.balise.markdown.LineKind;
import fr.balise.markdown.MarkdownParser;
import fr.balise.markdown.MarkdownSource;
import fr.balise.markdown.Passage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sets the spaces of a text right: one empty line below the front matter, around headings and around blocks, never two; no
/// space at the end of a line, but two where they force a line end; one space after `#` and `:::`; one line end at the end.
/// Code and HTML written by hand keep every character, and no line is joined to another or cut.
final class TextSpaces {

    private static final Pattern MARKER = Pattern.compile("(#{1,6}|:{3,})([ \\t]{2,})(?=\\S)");

    private final Opened opened;
    private final AuthorLines lines;
    private final List<LineKind> kinds;
    private final Set<Integer> forced;
    private final List<TextEdit> edits = new ArrayList<>();

    private TextSpaces(Opened opened, MarkdownParser markdown) {
        this.opened = opened;
        this.lines = opened.lines();
        this.kinds = markdown.lines(opened.body());
        this.forced = forced(opened, markdown);
    }

    static List<TextEdit> edits(Opened opened, MarkdownParser markdown) {
        TextSpaces spaces = new TextSpaces(opened, markdown);
        spaces.lineEnds();
        spaces.markers();
        spaces.emptyLines();
        return spaces.edits;
    }

    /// The lines (from 0) that end with a forced line end.
    private static Set<Integer> forced(Opened opened, MarkdownParser markdown) {
        Set<Integer> forced = new HashSet<>();
        MarkdownSource source = new MarkdownSource(opened.file().shown(), opened.bodyLine() + 1);
        for (Passage passage : markdown.authored(opened.body(), source).passages()) {
            for (int i = passage.text().indexOf('\u2028');
                    i >= 0;
                    i = passage.text().indexOf('\u2028', i + 1)) {
                forced.add(passage.at(i, i + 1).line() - 1);
            }
        }
        return forced;
    }

    private void lineEnds() {
        for (int i = 0; i < kinds.size(); i++) {
            int line = opened.bodyLine() + i;
            if (kinds.get(i) == LineKind.VERBATIM || kinds.get(i) == LineKind.BLANK) {
                continue;
            }
            int end = lines.end(line);
            int start = end;
            while (start > lines.start(line)
                    && " \t".indexOf(opened.text().charAt(start - 1)) >= 0) {
                start--;
            }
            String kept = end - start > 1 && forced.contains(line) ? "  " : "";
            if (!opened.text().substring(start, end).equals(kept)) {
                edits.add(new TextEdit(start, end, kept));
            }
        }
    }

    private void markers() {
        for (int i = 0; i < kinds.size(); i++) {
            LineKind kind = kinds.get(i);
            if (kind == LineKind.HEADING || kind == LineKind.OPENING) {
                int line = opened.bodyLine() + i;
                Matcher marker = MARKER.matcher(lines.line(line));
                if (marker.lookingAt()) {
                    int start = lines.start(line);
                    edits.add(new TextEdit(start + marker.start(2), start + marker.end(2), " "));
                }
            }
        }
    }

    private void emptyLines() {
        int above = -1;
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i) != LineKind.BLANK) {
                between(above, i);
                above = i;
            }
        }
        ending(above);
    }

    /// The empty lines between two lines that are not; `above` is -1 for the top of the text.
    private void between(int above, int below) {
        int first = opened.bodyLine() + above + 1;
        int from = lines.start(first);
        int to = lines.start(opened.bodyLine() + below);
        boolean top = above < 0 && opened.bodyLine() == 0;
        String wanted;
        if (top) {
            wanted = "";
        } else if (from < to) {
            wanted = opened.text().substring(lines.end(first), lines.start(first + 1));
        } else {
            wanted = parts(above, below) ? lines.lineEnd() : "";
        }
        if (!opened.text().substring(from, to).equals(wanted)) {
            edits.add(new TextEdit(from, to, wanted));
        }
    }

    /// Whether an empty line must stand between two lines that follow each other.
    private boolean parts(int above, int below) {
        if (above < 0) {
            return true;
        }
        LineKind first = kinds.get(above);
        LineKind second = kinds.get(below);
        if (first == LineKind.OPENING || second == LineKind.CLOSING) {
            return false;
        }
        boolean withinHeading = first == LineKind.HEADING && second == LineKind.HEADING;
        return second == LineKind.OPENING
                || first == LineKind.CLOSING
                || (first == LineKind.HEADING && !withinHeading)
                || (second == LineKind.HEADING && !withinHeading)
                || (withinHeading && lines.line(opened.bodyLine() + below).startsWith("#"));
    }

    /// One line end after the last line, whatever it is.
    private void ending(int last) {
        int end = lines.start(opened.bodyLine() + last + 1);
        int length = opened.text().length();
        boolean ended = end > 0 && "\r\n".indexOf(opened.text().charAt(end - 1)) >= 0;
        if (end > 0 && !ended) {
            edits.add(new TextEdit(end, end, lines.lineEnd()));
        } else if (end < length) {
            edits.add(new TextEdit(end, length, ""));
        }
    }
}
