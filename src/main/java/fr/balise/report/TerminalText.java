package fr.balise.report;

/// Text of authors made harmless for a terminal.
///
/// Controls, escape sequences, line and paragraph separators, and invisible format characters (the ones that turn the
/// direction of text too, see «Trojan Source», CVE-2021-42574) become `·`; a lone surrogate becomes U+FFFD. Joiners
/// stay, since emoji and several scripts are written with them. The result has as many UTF-16 units as the text, so
/// that offsets keep their meaning. Example: `a␛[31mb` → `a·[31mb`.
final class TerminalText {

    static final char HIDDEN = '·';
    private static final char BROKEN = '\uFFFD';
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private TerminalText() {}

    static String of(String text) {
        int harmless = 0;
        while (harmless < text.length() && isPlain(text.charAt(harmless))) {
            harmless++;
        }
        if (harmless == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length()).append(text, 0, harmless);
        int i = harmless;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            int units = Character.charCount(codePoint);
            if (isHidden(codePoint)) {
                shown.repeat(HIDDEN, units);
            } else if (Character.getType(codePoint) == Character.SURROGATE) {
                shown.append(BROKEN);
            } else {
                shown.appendCodePoint(codePoint);
            }
            i += units;
        }
        return shown.toString();
    }

    /// The common case, without a look at the tables of Unicode: everything before the combining marks.
    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7F) || (c > 0xAD && c < 0x300) || (c >= 0xA0 && c < 0xAD);
    }

    private static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> codePoint != JOINER && codePoint != NON_JOINER;
            default -> false;
        };
    }
}
