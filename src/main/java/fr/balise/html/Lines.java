package fr.balise.html;

import java.util.Arrays;

/// Turns offsets in a text into lines and columns. Line ends are `\n`, `\r\n` and `\r`.
final class Lines {

    private final int[] starts;
    private final int length;

    Lines(String text) {
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
        length = text.length();
    }

    /// The line of an offset, from 0.
    int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /// The part of a stretch that stands on its first line.
    Place place(int start, int end) {
        int line = line(start);
        int lineEnd = line + 1 < starts.length ? starts[line + 1] - 1 : length;
        return new Place(line, start - starts[line], Math.max(0, Math.min(end, lineEnd) - start));
    }
}
