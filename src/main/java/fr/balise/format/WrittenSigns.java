package fr.balise.format;

import fr.balise.diagnostic.Location;
import fr.balise.edit.AuthorLines;
import fr.balise.edit.TextEdit;
import fr.balise.markdown.MarkdownParser;
import fr.balise.markdown.MarkdownSource;
import fr.balise.markdown.Passage;
import fr.balise.typography.Edit;
import fr.balise.typography.Typography;
import fr.balise.yaml.YamlValue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Writes the signs of typography into running text: what the site shows in any case, and no more. Titles and summaries of
/// the front matter are texts as well. Code, addresses, HTML, notes' names, characters written as entities, and the ends of
/// lines stay.
final class WrittenSigns {

    private static final Set<String> TEXTS =
            Set.of("titre", "title", "sous-titre", "subtitle", "resume", "description", "summary");
    private static final char OBJECT = '\ufffc';
    private static final char FORCED_LINE_END = '\u2028';

    private final Opened opened;
    private final AuthorLines lines;
    private final Typography typography;
    private final Signs signs;
    private final List<TextEdit> edits = new ArrayList<>();

    private WrittenSigns(Opened opened, Signs signs) {
        this.opened = opened;
        this.lines = opened.lines();
        this.typography = Typography.forLanguage(opened.document().identity().language());
        this.signs = signs;
    }

    static List<TextEdit> edits(Opened opened, MarkdownParser markdown, Signs signs) {
        WrittenSigns written = new WrittenSigns(opened, signs);
        opened.frontMatter().ifPresent(written::values);
        MarkdownSource source = new MarkdownSource(opened.file().shown(), opened.bodyLine() + 1);
        for (Passage passage : markdown.authored(opened.body(), source).passages()) {
            written.text(passage.text().replace(FORCED_LINE_END, '\n'), passage::at);
        }
        return written.edits;
    }

    /// Tells where letters `from` to `to` of a text stand.
    private interface Places {
        Location at(int from, int to);
    }

    private void values(YamlValue.Mapping mapping) {
        for (YamlValue.Entry entry : mapping.entries()) {
            if (TEXTS.contains(entry.key().text())
                    && entry.value() instanceof YamlValue.Scalar scalar) {
                value(scalar);
            }
        }
    }

    /// A value that is written as it reads, with or without quotation marks around it.
    private void value(YamlValue.Scalar scalar) {
        Location place = scalar.location();
        int quote = place.length() - scalar.text().length() == 2 ? 1 : 0;
        int start = lines.index(place) + quote;
        if (opened.text().startsWith(scalar.text(), start)) {
            text(
                    scalar.text(),
                    (from, to) ->
                            new Location(
                                    place.file(),
                                    place.line(),
                                    place.column() + quote + from,
                                    to - from));
        }
    }

    /// Edits that touch are one: a quotation mark does not go without the space inside it.
    private void text(String text, Places places) {
        List<Edit> all = typography.edits(text);
        int i = 0;
        while (i < all.size()) {
            int start = all.get(i).start();
            int end = start;
            StringBuilder words = new StringBuilder();
            while (i < all.size() && all.get(i).start() == end) {
                Edit edit = all.get(i);
                if (start < end && edit.start() == edit.end() && isApart(words, end, places)) {
                    // A space after what stands in markup comes after the markup: **«oui»** !
                    break;
                }
                words.append(written(text, edit, text.substring(edit.start(), edit.end())));
                end = edit.end();
                i++;
            }
            whole(text, start, end, words.toString(), places);
        }
    }

    private boolean isApart(CharSequence words, int at, Places places) {
        boolean opens = !words.isEmpty() && "«“".indexOf(words.charAt(words.length() - 1)) >= 0;
        return !opens
                && lines.index(places.at(at - 1, at)) + 1 < lines.index(places.at(at, at + 1));
    }

    private void whole(String text, int start, int end, String words, Places places) {
        String old = text.substring(start, end);
        if (!words.equals(old) && !isFixed(old)) {
            place(text, start, end, places)
                    .ifPresent(at -> edits.add(new TextEdit(at, at + old.length(), words)));
        }
    }

    private static boolean isFixed(String old) {
        return old.indexOf('\n') >= 0 || old.indexOf(OBJECT) >= 0;
    }

    /// What is to stand in the file.
    private String written(String text, Edit edit, String old) {
        String all = edit.replacement();
        if (signs == Signs.ALL) {
            return all;
        }
        boolean missing = old.isEmpty() && isSpace(all);
        if (missing) {
            // Before these signs a space is missing to the eye; inside «» and in n°44 everybody
            // types none.
            boolean seen =
                    edit.end() < text.length() && ";:!?".indexOf(text.charAt(edit.end())) >= 0;
            return seen ? " " : "";
        }
        boolean same = old.equals("'") || (isSpace(old) && isSpace(all));
        return same ? old : all.replace("\u202f", "").replace('\u00a0', ' ');
    }

    private static boolean isSpace(String text) {
        return text.length() == 1
                && (text.charAt(0) == ' '
                        || text.charAt(0) == '\u00a0'
                        || text.charAt(0) == '\u202f');
    }

    /// Where the letters of an edit begin in the file; empty where they do not stand there one after the other as they
    /// read.
    private Optional<Integer> place(String text, int from, int to, Places places) {
        if (from == to) {
            return insertion(text, from, places);
        }
        Location place = places.at(from, to);
        int start = lines.index(place);
        String there =
                opened.text()
                        .substring(start, Math.min(start + place.length(), opened.text().length()));
        return there.equals(text.substring(from, to)) ? Optional.of(start) : Optional.empty();
    }

    /// Between two letters there may be markup: a sign that opens keeps what follows it at a distance, before any other the
    /// markup comes first: «**mot**» and **mot**&nbsp;?
    private Optional<Integer> insertion(String text, int at, Places places) {
        if (at == 0 || at == text.length()) {
            return Optional.empty();
        }
        Location before = places.at(at - 1, at);
        Location after = places.at(at, at + 1);
        if (!reads(text.charAt(at - 1), before) || !reads(text.charAt(at), after)) {
            return Optional.empty();
        }
        boolean opening = text.charAt(at - 1) == '«' || text.charAt(at - 1) == '“';
        return Optional.of(opening ? lines.index(before) + 1 : lines.index(after));
    }

    private boolean reads(char letter, Location place) {
        if (letter == OBJECT) {
            return true;
        }
        int start = lines.index(place);
        String there =
                opened.text()
                        .substring(start, Math.min(start + place.length(), opened.text().length()));
        return Normalizer.normalize(there, Normalizer.Form.NFC).equals(String.valueOf(letter));
    }
}
