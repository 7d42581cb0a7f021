package fr.balise.site;

import java.text.Normalizer;
import java.util.Locale;

/// The form in which two names are the same file on Windows or macOS: composed accents, one case.
final class Folding {

    private Folding() {}

    /// `Fiches/Été.html`, with the accent composed or not → `fiches/été.html`.
    static String of(String path) {
        if (isPlain(path)) {
            return path; // as nearly every path is: 31,000 of 10,000 fiches, each folded several
            // times
        }
        // Upper case first: it joins letters that lower case alone keeps apart (ς and σ, ſ and s).
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /// Whether nothing in it could change: ASCII without capitals.
    private static boolean isPlain(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }
}
