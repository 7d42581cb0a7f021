package fr.balise.print.epub;

import java.util.ArrayList;
import java.util.List;

/// A text set in lines of a cover, where nothing wraps by itself and no font is known.
///
/// Widths are guessed from the kind of each character, a little too wide rather than too narrow.
/// Example: `fit("Coopération et solidarité", 1000, 300, 120, 90, 60)` → two lines at 120.
///
/// @param size of the letters
/// @param lines at least one
record CoverText(int size, List<String> lines) {

    private static final double LEADING = 1.2;

    CoverText {
        lines = List.copyOf(lines);
    }

    /// The text at the first of the sizes, largest first, at which it fits without a broken word; at the last one, whatever
    /// does not fit is cut off.
    static CoverText fit(String text, int width, int height, int... sizes) {
        CoverText last = new CoverText(1, List.of(text));
        for (int size : sizes) {
            double em = (double) width / size;
            int room = Math.max(1, (int) (height / (size * LEADING)));
            List<String> lines = wrap(text, em);
            last = new CoverText(size, lines);
            boolean whole = words(text).stream().allMatch(word -> width(word) <= em);
            if (whole && lines.size() <= room) {
                return last;
            }
            if (lines.size() > room) {
                List<String> cut = new ArrayList<>(lines.subList(0, room));
                cut.set(room - 1, cut.getLast() + "…");
                last = new CoverText(size, cut);
            }
        }
        return last;
    }

    /// How high all lines are together.
    int height() {
        return (int) (lines.size() * size * LEADING);
    }

    /// How far the foot of a line, counted from 0, is below the top of the first.
    int foot(int line) {
        return (int) (line * size * LEADING + size);
    }

    private static List<String> wrap(String text, double em) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(text)) {
            for (String part : parts(word, em)) {
                String longer = line.isEmpty() ? part : line + " " + part;
                if (width(longer) > em && !line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(part);
                } else {
                    line.setLength(0);
                    line.append(longer);
                }
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /// Only ordinary spaces part words.
    private static List<String> words(String text) {
        return List.of(text.strip().split("[ \\t\\r\\n]+"));
    }

    /// A word that is wider than a line, in parts that are not.
    private static List<String> parts(String word, double em) {
        if (width(word) <= em) {
            return List.of(word);
        }
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int c : word.codePoints().toArray()) {
            if (!part.isEmpty() && width(part.toString()) + width(c) > em) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.appendCodePoint(c);
        }
        parts.add(part.toString());
        return parts;
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(CoverText::width).sum();
    }

    private static double width(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            case Character.UPPERCASE_LETTER -> 0.72;
            case Character.LOWERCASE_LETTER -> "fijlrt".indexOf(c) >= 0 ? 0.38 : 0.6;
            case Character.OTHER_LETTER -> Character.isIdeographic(c) || c >= 0x3040 ? 1 : 0.62;
            case Character.SPACE_SEPARATOR -> 0.3;
            case Character.OTHER_SYMBOL -> 1;
            default -> 0.6;
        };
    }
}
