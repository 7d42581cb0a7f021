package fr.balise.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Texts in a drawing, cut into lines by what letters are about as wide as.
final class Wrapping {

    private static final int MOST_LINES = 4;

    // Labels are measured by the letter, which was most of the time of drawing bars.
    private static final double[] ASCII =
            IntStream.range(0, 0x80).mapToDouble(Wrapping::width).toArray();

    private Wrapping() {}

    /// The lines of a text, none wider than so many em; a word that is wider itself is cut. A text of more than four
    /// lines ends in its last one, since a figure may stand there, with the middle left out.
    static List<String> lines(String text, double widest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("[ \\t\\n\\r]+", -1)) {
            for (String piece : pieces(word, widest)) {
                if (!line.isEmpty() && width(line) + 0.3 + width(piece) > widest) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(piece);
            }
        }
        lines.add(line.toString());
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
        shown.set(MOST_LINES - 2, shown.getLast() + " …");
        shown.add(lines.getLast());
        return shown;
    }

    private static List<String> pieces(String word, double widest) {
        if (width(word) <= widest) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        int begin = 0;
        double wide = 0;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            double letter = width(word.codePointAt(i));
            if (wide + letter > widest) {
                pieces.add(word.substring(begin, i));
                begin = i;
                wide = 0;
            }
            wide += letter;
        }
        pieces.add(word.substring(begin));
        return pieces;
    }

    /// About how wide a text is, in em: rather more than less.
    static double width(CharSequence text) {
        // Added as DoubleStream.sum does, with what rounding loses: drawings keep their lines.
        double sum = 0;
        double lost = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = Character.codePointAt(text, i);
            i += Character.charCount(letter);
            double more = (letter < ASCII.length ? ASCII[letter] : width(letter)) - lost;
            double next = sum + more;
            lost = (next - sum) - more;
            sum = next;
        }
        return sum - lost;
    }

    private static double width(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (letter >= 0x1100 && !Character.isSpaceChar(letter)) {
            // Scripts with wide letters, and pictures.
            return letter >= 0x2E80 ? 1 : 0.6;
        }
        if (Character.isUpperCase(letter) || letter == '%' || letter == '&' || letter == '@') {
            return letter == 'W' || letter == 'M' || letter == '%' || letter == '@' ? 0.9 : 0.7;
        }
        return switch (letter) {
            case 'i', 'j', 'l', '.', ',', ';', ':', '\'', '’', '|', '!', ' ', 0x202F -> 0.3;
            case 'm', 'w' -> 0.85;
            default -> 0.56;
        };
    }
}
