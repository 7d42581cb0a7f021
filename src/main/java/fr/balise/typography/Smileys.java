package fr.balise.typography;

/// Recognises faces made of punctuation, `;-)`, `:(`, `:'(`, and emoji codes, `:smile:`.
///
/// Only faces whose mouth is a bracket need it: no rule takes the colon of `:D` or `:-/` for punctuation.
final class Smileys {

    private final String text;

    Smileys(String text) {
        this.text = text;
    }

    /// The end of the face or code whose eyes or colon stand at a place, or the place itself when there is none.
    ///
    /// @param start where the characters without space begin
    /// @param end where they end
    int end(int at, int start, int end) {
        int code = codeEnd(at, start, end);
        return code > at ? code : faceEnd(at, end);
    }

    private int codeEnd(int from, int start, int end) {
        if (text.charAt(from) != ':'
                || (from > start && Characters.isLetterOrDigit(text.charAt(from - 1)))) {
            return from;
        }
        int at = from + 1;
        boolean letters = false;
        while (at < end && isCodeCharacter(text.charAt(at))) {
            letters |= Characters.isAsciiLetter(text.charAt(at));
            at++;
        }
        boolean closed = letters && at < end && text.charAt(at) == ':';
        return closed && isBoundary(at + 1, end) ? at + 1 : from;
    }

    private static boolean isCodeCharacter(char c) {
        return (c >= 'a' && c <= 'z') || Characters.isDigit(c) || c == '_' || c == '-' || c == '+';
    }

    private int faceEnd(int from, int end) {
        int at = from + 1;
        if (at < end && isNose(text.charAt(at))) {
            at++;
        }
        boolean mouth = at < end && (text.charAt(at) == ')' || text.charAt(at) == '(');
        return mouth && isBoundary(at + 1, end) ? at + 1 : from;
    }

    private static boolean isNose(char c) {
        return c == '-' || c == '\'' || c == '’' || c == '^';
    }

    private boolean isBoundary(int at, int end) {
        return at >= end || !Characters.isLetterOrDigit(text.charAt(at));
    }
}
