package fr.balise.markdown;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The lines of a text written with decomposed accents, to find a column of the composed text in them.
///
/// Example: in `e\u0301te\u0301 n°4` the composed column 4 is the written column 6.
final class ComposedLines {

    private final String written;
    private final List<Integer> starts = new ArrayList<>();
    private final Map<Integer, int[]> columns = new HashMap<>();

    ComposedLines(String written) {
        this.written = written;
        starts.add(0);
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean pair = c == '\r' && i + 1 < written.length() && written.charAt(i + 1) == '\n';
            if ((c == '\n' || c == '\r') && !pair) {
                starts.add(i + 1);
            }
        }
    }

    /// The written column of a composed one, both from 0.
    int column(int line, int composed) {
        if (line >= starts.size()) {
            return composed;
        }
        int[] map = columns.computeIfAbsent(line, this::columnsOf);
        return composed < map.length ? map[composed] : map[map.length - 1];
    }

    private int[] columnsOf(int line) {
        int start = starts.get(line);
        int end = line + 1 < starts.size() ? starts.get(line + 1) : written.length();
        int[] map = new int[end - start + 1];
        int composed = 0;
        int i = start;
        while (i < end) {
            int next = i + Character.charCount(written.codePointAt(i));
            while (next < end && isMark(written.codePointAt(next))) {
                next += Character.charCount(written.codePointAt(next));
            }
            String letter = written.substring(i, next);
            int length = Normalizer.normalize(letter, Normalizer.Form.NFC).length();
            for (int k = 0; k < length && composed < map.length; k++) {
                map[composed++] = i - start;
            }
            i = next;
        }
        while (composed < map.length) {
            map[composed++] = end - start;
        }
        return map;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
