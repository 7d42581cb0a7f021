package fr.balise.print.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;

import fr.balise.print.font.FontFace;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.Callable;

/// The fonts of one document.
///
/// Text in a family that is not registered (`monospace`, which the engine itself asks for in `<code>`) ends the engine
/// with an exception, since PDF/A has no built-in fonts: here the family of the first face stands in for all.
final class Fonts {

    private final List<ParsedFont> faces;
    private final IdentityHashMap<COSBase, ParsedFont> loaded = new IdentityHashMap<>();

    Fonts(List<FontFace> faces) {
        if (faces.isEmpty()) {
            throw new PdfException("no font to print with");
        }
        this.faces = faces.stream().map(ParsedFont::of).toList();
    }

    /// What the engine is told before it starts.
    ///
    /// @param drawings whether there are drawings (SVG), which read fonts on their own, at some cost
    void prepare(PdfRendererBuilder builder, boolean drawings) {
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, new Metrics(faces));
        if (drawings) {
            for (ParsedFont parsed : faces) {
                FontFace face = parsed.face();
                builder.useFont(
                        () -> new ByteArrayInputStream(face.trueType().toArray()),
                        face.family(),
                        face.weight(),
                        face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                        true,
                        EnumSet.of(FSFontUseCase.SVG));
            }
        }
    }

    /// Makes the fonts known to the engine, which loads one when the first text in it comes.
    void register(PdfBoxFontResolver resolver, PDDocument document) {
        String standIn = faces.getFirst().face().family();
        for (ParsedFont parsed : faces) {
            FontFace face = parsed.face();
            IdentValue style = face.italic() ? IdentValue.ITALIC : IdentValue.NORMAL;
            PDFontSupplier loader = new Loader(document, parsed, loaded);
            resolver.addFont(loader, face.family(), face.weight(), style, true, FontGroup.MAIN);
            if (face.family().equals(standIn)) {
                resolver.addFont(
                        loader,
                        face.family(),
                        face.weight(),
                        style,
                        true,
                        FontGroup.FINAL_FALLBACK);
            }
        }
    }

    /// The characters of the glyphs of a font, by its name on a page.
    @Nullable CmapLookup glyphs(PDPage page, COSName name) throws IOException {
        COSDictionary named = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        ParsedFont parsed = named == null ? null : loaded.get(named.getDictionaryObject(name));
        return parsed == null ? null : parsed.font().getUnicodeCmapLookup();
    }

    /// Puts a font into the document when the first text in it comes.
    private static final class Loader extends PDFontSupplier {

        private final PDDocument document;
        private final ParsedFont parsed;
        private final IdentityHashMap<COSBase, ParsedFont> loaded;
        private @Nullable PDFont font;

        Loader(
                PDDocument document,
                ParsedFont parsed,
                IdentityHashMap<COSBase, ParsedFont> loaded) {
            super(null);
            this.document = document;
            this.parsed = parsed;
            this.loaded = loaded;
        }

        @Override
        public PDFont supply() {
            if (font == null) {
                try {
                    font = PDType0Font.load(document, parsed.font(), true);
                    loaded.put(font.getCOSObject(), parsed);
                } catch (IOException | RuntimeException e) {
                    throw new PdfException(
                            "unusable font " + parsed.name() + ": " + e.getMessage(), e);
                }
            }
            return font;
        }
    }

    /// Heights by the engine's key, which ends with family, weight and style.
    private record Metrics(List<ParsedFont> faces) implements FSCacheEx<String, FSCacheValue> {

        @Override
        public void put(String key, FSCacheValue value) {
            for (ParsedFont parsed : faces) {
                if (key.endsWith(":" + parsed.name())) {
                    parsed.keep(value);
                    return;
                }
            }
        }

        @Override
        public @Nullable FSCacheValue get(String key) {
            for (ParsedFont parsed : faces) {
                if (key.endsWith(":" + parsed.name())) {
                    return parsed.metrics();
                }
            }
            return null;
        }

        @Override
        public @Nullable FSCacheValue get(String key, Callable<? extends FSCacheValue> loader) {
            return get(key);
        }
    }
}
