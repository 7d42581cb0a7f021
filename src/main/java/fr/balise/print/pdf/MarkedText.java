package fr.balise.print.pdf;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The text of marked content, read back from the pages: the tags themselves hold none. A page is read when it is first
/// asked for. Until the file is written, codes in it are the numbers of glyphs.
final class MarkedText {

    private final List<PDPage> pages;
    private final Fonts fonts;
    private final Map<Integer, Map<Integer, String>> known = new HashMap<>();

    MarkedText(List<PDPage> pages, Fonts fonts) {
        this.pages = pages;
        this.fonts = fonts;
    }

    /// The text of a piece of content; empty for a picture.
    String of(Content content) {
        return on(content.page()).getOrDefault(content.number(), "");
    }

    /// Every piece of content of a page that holds nothing but white space.
    List<Content> blank(int page) {
        return on(page).entrySet().stream()
                .filter(text -> !text.getValue().isEmpty() && text.getValue().isBlank())
                .map(text -> new Content(page, text.getKey()))
                .sorted()
                .toList();
    }

    private Map<Integer, String> on(int page) {
        return known.computeIfAbsent(page, number -> read(pages.get(number)));
    }

    private Map<Integer, String> read(PDPage page) {
        try {
            Reader reader = new Reader(page, fonts);
            COSBase operand = null;
            COSBase earlier = null;
            for (Object token : new PDFStreamParser(page).parse()) {
                if (token instanceof Operator operator) {
                    reader.apply(operator.getName(), earlier, operand);
                    operand = null;
                    earlier = null;
                } else if (token instanceof COSBase base) {
                    earlier = operand;
                    operand = base;
                }
            }
            return reader.texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Follows the few operators that matter. Marked content never holds marked content: the engine writes text alone.
    private static final class Reader {

        private static final int NONE = -1;

        private final PDPage page;
        private final Fonts fonts;
        private final Map<Integer, String> texts = new HashMap<>();
        private final StringBuilder text = new StringBuilder();
        private @Nullable CmapLookup glyphs;
        private int number = NONE;

        Reader(PDPage page, Fonts fonts) {
            this.page = page;
            this.fonts = fonts;
        }

        void apply(String operator, @Nullable COSBase earlier, @Nullable COSBase operand)
                throws IOException {
            switch (operator) {
                case "BDC" -> {
                    number =
                            operand instanceof COSDictionary properties
                                    ? properties.getInt(COSName.MCID, NONE)
                                    : NONE;
                    text.setLength(0);
                }
                case "EMC" -> {
                    if (number != NONE) {
                        texts.put(number, text.toString());
                    }
                    number = NONE;
                }
                case "Tf" -> {
                    if (earlier instanceof COSName name) {
                        glyphs = fonts.glyphs(page, name);
                    }
                }
                case "Tj", "'" -> show(operand);
                case "TJ" -> {
                    if (operand instanceof COSArray array) {
                        for (COSBase part : array) {
                            show(part);
                        }
                    }
                }
                default -> {}
            }
        }

        private void show(@Nullable COSBase operand) throws IOException {
            if (number == NONE || glyphs == null || !(operand instanceof COSString string)) {
                return;
            }
            byte[] codes = string.getBytes();
            for (int i = 0; i + 1 < codes.length; i += 2) {
                int glyph = ((codes[i] & 0xFF) << 8) | (codes[i + 1] & 0xFF);
                List<Integer> characters = glyphs.getCharCodes(glyph);
                if (characters != null && !characters.isEmpty()) {
                    text.appendCodePoint(characters.getFirst());
                }
            }
        }
    }
}
