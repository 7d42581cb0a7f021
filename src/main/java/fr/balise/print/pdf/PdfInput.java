package fr.balise.print.pdf;

import fr.balise.print.font.FontFace;
import fr.balise.site.Bytes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything that goes into one PDF. Nothing else can be reached from it.
///
/// Marks in the HTML that the engine understands:
///
/// - `data-tag="toc"` on a list and `data-tag="toci"` on its items make it the table of contents; an item is
///   `<a href="#id">title</a><span class="points" data-href="#id"></span>`, of which the style sheet makes dots and a
///   page number, and a screen reader the number alone
/// - `<span class="note" data-note="3">…</span>` where a note is called, with `float: footnote` in the style sheet
/// - `figcaption` and `caption` become captions; an image with `alt=""` is decoration; the alternative of an `<svg>` is
///   its `alt`, else its `<title>`, else its `aria-label`
///
/// @param html a whole document
/// @param styleSheet all of its CSS, page rules included
/// @param metadata what the PDF says of itself
/// @param bookmarks its outline
/// @param fonts in order of fallback; the family of the first is that of text for which no style names a known one
/// @param images JPEG or PNG files by name; the HTML and the style sheet name one as `balise:NAME`
/// @param attachment the source from which it was made
/// @param words every text the engine adds
/// @param bleed for a print shop
public record PdfInput(
        String html,
        String styleSheet,
        Metadata metadata,
        List<Bookmark> bookmarks,
        List<FontFace> fonts,
        Map<String, Bytes> images,
        Optional<Attachment> attachment,
        Words words,
        Optional<Bleed> bleed) {

    public PdfInput {
        bookmarks = List.copyOf(bookmarks);
        fonts = List.copyOf(fonts);
        images = Collections.unmodifiableMap(new LinkedHashMap<>(images));
    }
}
