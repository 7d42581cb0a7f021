package fr.balise.document;

import fr.balise.diagnostic.Location;

import java.util.Arrays;

/// The beginnings of the lines of a text, whatever its line ends: `\n`, `\r\n` or a lone `\r`.
final class TextLines {

    private final String text;
    private final int[] starts;
    private int count;

    TextLines(String text) {
        this.text = text;
        int[] found = new int[64];
        int start = 0;
        while (start < text.length()) {
            if (count == found.length) {
                found = Arrays.copyOf(found, found.length * 2);
            }
            found[count++] = start;
            start = next(start);
        }
        this.starts = found;
    }

    private int next(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return i + 1;
            }
            if (c == '\r') {
                return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return text.length();
    }

    /// How many lines there are; what follows a last line end is no line.
    int count() {
        return count;
    }

    /// Where a line begins in the text, from 0; the end of the text for one beyond the last.
    int start(int line) {
        return line < count ? starts[line] : text.length();
    }

    /// The text from the beginning of one line to that of another.
    String between(int from, int to) {
        return from < to ? text.substring(start(from), start(to)) : "";
    }

    /// A line without its end; empty beyond the last one.
    String line(int line) {
        int end = start(line + 1);
        int start = start(line);
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /// The words of a line as a place of a file.
    Location words(String file, int line) {
        String words = line(line);
        int indent = words.length() - words.stripLeading().length();
        return new Location(file, line + 1, indent + 1, words.strip().length());
    }
}
