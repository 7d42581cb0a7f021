package fr.balise.search.index;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps Lucene from telling authors, on their terminal, with which options of Java it would be faster.
///
/// Lucene logs that through `java.util.logging` when its first index is read, and offers no other switch. This is the
/// one class of Balise that knows of logging; it logs nothing itself.
final class QuietLucene {

    // Held, since the JDK forgets the level of a logger that nobody holds.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private QuietLucene() {}

    /// From now on Lucene logs errors only.
    static void please() {
        LUCENE.setLevel(Level.SEVERE);
    }
}
