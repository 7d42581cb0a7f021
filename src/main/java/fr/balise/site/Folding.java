package fr.balise.site;

import java.text.Normalizer;
import java.util.Locale;

/// The form in which two names are the same file on Windows or macOS: composed accents, one case.
final class Folding {

    private Folding() {}

    /// `Fiches/Été.html`, with the accent composed or not → `fiches/été.html`.
    static String of(String path) {
        // Upper case first: it joins letters that lower case alone keeps apart (ς and σ, ſ and s).
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
