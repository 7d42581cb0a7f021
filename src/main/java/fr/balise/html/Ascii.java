package fr.balise.html;

/// Letters as HTML compares them: only A to Z have a lower case, in every locale.
///
/// Example: `lower("İMG")` → `İmg`.
final class Ascii {

    private Ascii() {}

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    static String lower(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (lower(text.charAt(i)) != text.charAt(i)) {
                return lowered(text, i);
            }
        }
        return text;
    }

    private static String lowered(String text, int from) {
        StringBuilder result = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            result.append(lower(text.charAt(i)));
        }
        return result.toString();
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
