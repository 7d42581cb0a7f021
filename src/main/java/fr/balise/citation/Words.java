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
        return Normalizer.normalize(spaced(text, true), Normalizer.Form.NFC);
    }

    private static String spaced(String text, boolean ordinary) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)
                    || Character.isISOControl(c)
                    || (ordinary && Character.isSpaceChar(c))) {
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
