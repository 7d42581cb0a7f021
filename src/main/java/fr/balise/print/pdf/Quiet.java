package fr.balise.print.pdf;

import com.openhtmltopdf.util.XRLog;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps the engine and its libraries from writing on the author's terminal.
///
/// They log every font they load and each style they do not know, through `java.util.logging`, and offer no other
/// switch. What matters is checked here before and after, and told as a [PdfException].
final class Quiet {

    // Held, since the JDK forgets the level of a logger that nobody holds.
    private static final List<Logger> LIBRARIES =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private Quiet() {}

    /// From now on they say nothing.
    static void please() {
        XRLog.setLoggingEnabled(false);
        LIBRARIES.forEach(library -> library.setLevel(Level.OFF));
    }
}
