package fr.balise.typography;

/// Finds where a web address ends in running text: `(voir https://a.fr/x?y=1).` → up to `1`.
///
/// As in the autolinks of GitHub Flavored Markdown, punctuation at the end belongs to the sentence, and so does a
/// closing bracket that the address did not open.
final class WebAddress {

    private WebAddress() {}

    /// The end of the address that begins at a place, or the place itself when none does.
    ///
    /// @param limit where the characters without space end
    static int end(String text, int from, int limit) {
        int body = bodyStart(text, from, limit);
        if (body == from || body >= limit || !Characters.isLetterOrDigit(text.charAt(body))) {
            return from;
        }
        int to = body;
        int unclosed = 0;
        while (to < limit && !isForeign(text.charAt(to))) {
            unclosed += bracket(text.charAt(to));
            to++;
        }
        while (to > body && isTrailing(text.charAt(to - 1), unclosed)) {
            to--;
            unclosed -= bracket(text.charAt(to));
        }
        return to;
    }

    /// Where the address goes on after `scheme://` or `www.`.
    private static int bodyStart(String text, int from, int limit) {
        int at = from;
        while (at < limit && isSchemeCharacter(text.charAt(at))) {
            at++;
        }
        if (at > from && text.startsWith("://", at)) {
            return at + 3;
        }
        return text.startsWith("www.", from) ? from + 4 : from;
    }

    private static boolean isSchemeCharacter(char c) {
        return Characters.isAsciiLetter(c) || Characters.isDigit(c) || c == '+' || c == '-';
    }

    private static boolean isForeign(char c) {
        return switch (c) {
            case '<', '>', '"', '`', '«', '»', '“', '”', '…' -> true;
            default -> false;
        };
    }

    private static int bracket(char c) {
        return switch (c) {
            case '(', '[' -> 1;
            case ')', ']' -> -1;
            default -> 0;
        };
    }

    private static boolean isTrailing(char c, int unclosed) {
        return switch (c) {
            case '.', ',', ';', ':', '!', '?', '\'', '’', '*' -> true;
            case ')', ']' -> unclosed < 0;
            default -> false;
        };
    }
}
