package fr.balise.citation;

import java.text.Normalizer;

/// Texts of authors made fit for a line of a file.
final class Words {

    private Words() {}

    /// One line without control characters; any white space but the unbreakable kind becomes one space.
    static String line(String text) {
        return spaced(text, false);
    }

    /// The same with ordinary spaces only: programs compare titles, and set their own typography.
    static String plain(String text) {
        String line = spaced(text, true);
        return isComposed(line) ? line : Normalizer.normalize(line, Normalizer.Form.NFC);
    }

    /// Whether a text surely has its composed form, as texts without combining marks have.
    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x300 && (c < 0x2002 || c > 0x206F)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a character is surely neither a space nor a control character: ASCII and the letters of Europe.
    private static boolean isOrdinary(char c) {
        return (c > ' ' && c < 0x7F) || (c > 0xA0 && c < 0x1680);
    }

    private static String spaced(String text, boolean ordinary) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isOrdinary(c)
                    && (Character.isWhitespace(c)
                            || Character.isISOControl(c)
                            || (ordinary && Character.isSpaceChar(c)))) {
                space = true;
            } else {
                if (space && !line.isEmpty()) {
                    line.append(' ');
                }
                space = false;
                line.append(c);
            }
        }
        return line.toString();
    }

    /// A text that reads from right to left, kept apart from its surroundings (U+2068, U+2069).
    static String isolated(String text) {
        boolean rightToLeft =
                text.codePoints()
                        .mapToObj(Character::getDirectionality)
                        .anyMatch(
                                direction ->
                                        direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                                || direction
                                                        == Character
                                                                .DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
        return rightToLeft ? "\u2068" + text + "\u2069" : text;
    }
}
