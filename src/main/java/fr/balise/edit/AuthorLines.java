package fr.balise.edit;

import fr.balise.diagnostic.Location;

import java.util.ArrayList;
import java.util.List;

/// The lines of a text as its author has them on disk, by index from 0, whatever their ends: `\n`, `\r\n` or a lone `\r`.
///
/// Example: in `"a\r\nb"` line 1 goes from 3 to 4, and a [Location] of line 2, column 1 is the index 3.
public final class AuthorLines {

    private final String text;
    private final List<Integer> starts = new ArrayList<>();

    /// The lines of a text; what follows a last line end is no line.
    public AuthorLines(String text) {
        this.text = text;
        int start = 0;
        while (start < text.length()) {
            starts.add(start);
            start = next(start);
        }
    }

    private int next(int from) {
        int i = from;
        while (i < text.length() && !isLineEnd(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return i;
        }
        return text.startsWith("\r\n", i) ? i + 2 : i + 1;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /// How many lines there are.
    public int count() {
        return starts.size();
    }

    /// Where a line begins; the end of the text for one beyond the last.
    public int start(int line) {
        return line < starts.size() ? starts.get(line) : text.length();
    }

    /// Where the characters of a line end, before its line end.
    public int end(int line) {
        int end = start(line + 1);
        while (end > start(line) && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /// A line without its end.
    public String line(int line) {
        return text.substring(start(line), end(line));
    }

    /// The index of the beginning of a place of the whole file.
    public int index(Location place) {
        return Math.min(text.length(), start(place.line() - 1) + place.column() - 1);
    }

    /// The line end that this text uses first, `\n` where it has none.
    public String lineEnd() {
        for (int i = 0; i < text.length(); i++) {
            if (isLineEnd(text.charAt(i))) {
                return text.startsWith("\r\n", i) ? "\r\n" : text.substring(i, i + 1);
            }
        }
        return "\n";
    }

    /// The line (from 0) of an index.
    public int lineAt(int index) {
        int line = 0;
        while (line + 1 < starts.size() && starts.get(line + 1) <= index) {
            line++;
        }
        return line;
    }

    /// The first line (from 0) in which another text differs from this one.
    public int firstDifference(String other) {
        int same = 0;
        int shorter = Math.min(text.length(), other.length());
        while (same < shorter && text.charAt(same) == other.charAt(same)) {
            same++;
        }
        return lineAt(same);
    }
}
