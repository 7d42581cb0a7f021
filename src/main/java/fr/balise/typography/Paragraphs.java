package fr.balise.typography;

/// Cuts a text at its blank lines: no rule reaches across one.
final class Paragraphs {

    private Paragraphs() {}

    /// Where the paragraph that begins at a place ends: after its first blank line, or with the text.
    static int end(String text, int from) {
        int newline = text.indexOf('\n', from);
        while (newline >= 0) {
            int next = newline + 1;
            while (next < text.length() && isBlank(text.charAt(next))) {
                next++;
            }
            if (next < text.length() && text.charAt(next) == '\n') {
                return next + 1;
            }
            newline = text.indexOf('\n', next);
        }
        return text.length();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r';
    }
}
