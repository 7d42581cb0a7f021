package fr.balise.page;

import fr.balise.diagnostic.Language;

/// The weight of a file as people read it, a kilobyte being 1000 bytes: 48 210 bytes → «48 Ko», 1 260 000 → «1,3 Mo»;
/// in English "48 KB", "1.3 MB". The space does not break.
final class Weights {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final long MEGABYTE = 1_000_000;

    private Weights() {}

    static String of(long bytes, Language language) {
        boolean french = language == Language.FR;
        if (bytes < MEGABYTE) {
            return Math.max(1, Math.round(bytes / 1000.0)) + unit(french ? "Ko" : "KB");
        }
        long tenths = Math.round(bytes / 100_000.0);
        return tenths / 10 + (french ? "," : ".") + tenths % 10 + unit(french ? "Mo" : "MB");
    }

    private static String unit(String unit) {
        return NO_BREAK_SPACE + unit;
    }
}
