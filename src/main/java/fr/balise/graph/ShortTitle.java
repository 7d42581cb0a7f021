package fr.balise.graph;

import java.util.ArrayList;
import java.util.List;

/// A title in the few short lines of a node, cut at a word and with «…» where it is too long.
///
/// A drawing cannot ask how wide a text is, since every reader's fonts are others: widths are estimated on the large side.
/// `lines("La découverte de pratiques inspirantes", 12, 2)` → `La découverte`, `de pratiques…`.
final class ShortTitle {

    private static final String MORE = "…";

    private ShortTitle() {}

    /// At most `most` lines, none estimated wider than `width`, in sizes of the font.
    static List<String> lines(String title, double width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = title.strip();
        while (!rest.isEmpty() && lines.size() < most) {
            boolean last = lines.size() == most - 1;
            if (width(rest) <= width) {
                lines.add(rest);
                return lines;
            }
            String line = beginning(rest, last ? width - width(MORE) : width);
            rest = rest.substring(line.length()).strip();
            lines.add(last ? line.strip() + MORE : line.strip());
        }
        return lines;
    }

    /// As many words as fit; of a word that is too long by itself as many characters, one at least.
    private static String beginning(String text, double width) {
        double used = 0;
        int word = 0;
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            used += width(sign);
            if (used > width && at > 0) {
                break;
            }
            if (Character.isWhitespace(sign)) {
                word = at;
            }
            at += Character.charCount(sign);
        }
        return text.substring(0, word > 0 ? word : at);
    }

    /// The estimated width of a text, in sizes of its font.
    static double width(String text) {
        return text.codePoints().mapToDouble(ShortTitle::width).sum();
    }

    private static double width(int sign) {
        if (Character.getType(sign) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if (Character.isIdeographic(sign) || isWide(sign)) {
            return 1.05;
        }
        if ("ilj.,;:!'’|()[] \u202F\u00A0".indexOf(sign) >= 0) {
            return 0.32;
        }
        if (sign == 'm'
                || sign == 'w'
                || sign == 'M'
                || sign == 'W'
                || sign == '…'
                || sign == '@') {
            return 0.95;
        }
        return Character.isUpperCase(sign) ? 0.72 : 0.57;
    }

    private static boolean isWide(int sign) {
        return (sign >= 0x1100 && sign < 0x1200)
                || (sign >= 0x2E80 && sign < 0xE000)
                || (sign >= 0xFF00 && sign < 0xFF61)
                || sign >= 0x1F000;
    }
}
