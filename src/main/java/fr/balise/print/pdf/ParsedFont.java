package fr.balise.print.pdf;

import com.openhtmltopdf.extend.FSCacheValue;

import fr.balise.print.font.FontFace;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A font file taken apart once for all documents of this Java machine.
///
/// The engine reads each font anew for each document, and to find the height of a line every font of its fallbacks: a
/// third of the time of a short document. FontBox reads tables under a lock, so that threads may share what it read.
final class ParsedFont {

    /// Themes have a dozen faces; more means that faces change from call to call, and none is worth keeping.
    private static final int MOST = 64;

    private static final Map<FontFace, ParsedFont> KNOWN = new ConcurrentHashMap<>();

    private final FontFace face;
    private final TrueTypeFont font;
    private volatile @Nullable FSCacheValue metrics;

    private ParsedFont(FontFace face) {
        this.face = face;
        try {
            font = new TTFParser().parse(new RandomAccessReadBuffer(face.trueType().toArray()));
        } catch (IOException | RuntimeException e) {
            throw new PdfException("unreadable font " + name() + ": " + e.getMessage(), e);
        }
    }

    /// The parts of a face.
    static ParsedFont of(FontFace face) {
        if (KNOWN.size() > MOST) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(face, ParsedFont::new);
    }

    FontFace face() {
        return face;
    }

    TrueTypeFont font() {
        return font;
    }

    /// What the engine computed of the heights in this font; null before it did.
    @Nullable FSCacheValue metrics() {
        return metrics;
    }

    void keep(FSCacheValue computed) {
        metrics = computed;
    }

    /// For people and as key: `Atkinson:400:italic`.
    String name() {
        return face.family() + ":" + face.weight() + ":" + (face.italic() ? "italic" : "normal");
    }
}
