package fr.balise.print.pdf;

import fr.balise.print.font.FontFace;
import fr.balise.site.Bytes;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

/// Small documents for tests, with the fonts of the theme that comes with Balise.
final class Documents {

    static final Metadata METADATA =
            new Metadata(
                    "Rennes & Longueuil «coopèrent» <bien>",
                    "Une coopération",
                    "RTES",
                    "fr",
                    List.of("commerce équitable", "eau"),
                    LocalDate.of(2019, 7, 3),
                    "Balise");

    static final String STYLE =
            """
            @page { size: 210mm 297mm; margin: 20mm;
              @top-left { content: element(head) }
              @bottom-right { content: counter(page) "/" counter(pages) }
              @footnote { border-top: 0.5pt solid black } }
            body { font-family: Atkinson, AtkinsonExt, DejaVuSans; font-size: 10.5pt }
            .head { position: running(head) }
            .note { float: footnote }
            .note::footnote-call { content: attr(data-note); vertical-align: super }
            .note::footnote-marker { content: attr(data-note) ". " }
            table { -fs-table-paginate: paginate; border-collapse: collapse }
            td, th { border: 0.5pt solid gray }
            .points::after { content: leader(dotted) target-counter(attr(data-href), page) }
            [data-tag=toc] { list-style: none }
            """;

    private static final Path FONTS = Path.of("themes/repere/print/fonts");

    private static final List<FontFace> FACES =
            List.of(
                    face("Atkinson", 400, false),
                    face("Atkinson", 700, false),
                    face("Atkinson", 400, true),
                    face("AtkinsonExt", 400, false),
                    face("DejaVuSans", 400, false));

    private Documents() {}

    /// A document of some HTML, with two pictures, `photo.jpg` and `carte.png`, and no bookmarks.
    static PdfInput of(String body) {
        return new PdfInput(
                "<!DOCTYPE html><html><head></head><body>" + body + "</body></html>",
                STYLE,
                METADATA,
                List.of(),
                FACES,
                Map.of(
                        "photo.jpg", picture(400, 300, "jpg"),
                        "carte.png", picture(60, 40, "png"),
                        "haute.png", picture(100, 3000, "png")),
                Optional.empty(),
                new Words("Aller à la note"),
                Optional.empty());
    }

    static PdfInput withBookmarks(PdfInput input, Bookmark... bookmarks) {
        return new PdfInput(
                input.html(),
                input.styleSheet(),
                input.metadata(),
                List.of(bookmarks),
                input.fonts(),
                input.images(),
                input.attachment(),
                input.words(),
                input.bleed());
    }

    static PdfInput withAttachment(PdfInput input, Attachment attachment) {
        return new PdfInput(
                input.html(),
                input.styleSheet(),
                input.metadata(),
                input.bookmarks(),
                input.fonts(),
                input.images(),
                Optional.of(attachment),
                input.words(),
                input.bleed());
    }

    static PdfInput withBleed(PdfInput input, Bleed bleed) {
        return new PdfInput(
                input.html(),
                input.styleSheet(),
                input.metadata(),
                input.bookmarks(),
                input.fonts(),
                input.images(),
                input.attachment(),
                input.words(),
                Optional.of(bleed));
    }

    static PdfInput withStyle(PdfInput input, String style) {
        return new PdfInput(
                input.html(),
                input.styleSheet() + style,
                input.metadata(),
                input.bookmarks(),
                input.fonts(),
                input.images(),
                input.attachment(),
                input.words(),
                input.bleed());
    }

    static PdfInput withFonts(PdfInput input, List<FontFace> fonts) {
        return new PdfInput(
                input.html(),
                input.styleSheet(),
                input.metadata(),
                input.bookmarks(),
                fonts,
                input.images(),
                input.attachment(),
                input.words(),
                input.bleed());
    }

    static PdfInput withImages(PdfInput input, Map<String, Bytes> images) {
        return new PdfInput(
                input.html(),
                input.styleSheet(),
                input.metadata(),
                input.bookmarks(),
                input.fonts(),
                images,
                input.attachment(),
                input.words(),
                input.bleed());
    }

    /// The document with everything that once broke an engine.
    static PdfInput torture() {
        try {
            StringBuilder rows = new StringBuilder();
            for (int i = 0; i < 120; i++) {
                rows.append("<tr><th scope=\"row\">").append(1900 + i);
                rows.append("</th><td>Ville ").append(i).append("</td><td>1 €</td></tr>");
            }
            String html =
                    Files.readString(Path.of("src/test/resources/print/torture.html"))
                            .replace("%ROWS%", rows)
                            .replace("%LONG%", "mot".repeat(80));
            PdfInput empty = of("");
            return new PdfInput(
                    html,
                    STYLE,
                    METADATA,
                    List.of(
                            new Bookmark(
                                    "Rennes",
                                    "un",
                                    List.of(new Bookmark("Sauts", "sauts", List.of()))),
                            new Bookmark("Nulle part", "nulle-part", List.of())),
                    FACES,
                    empty.images(),
                    Optional.of(
                            new Attachment(
                                    "fiche-056.md",
                                    "text/markdown",
                                    Bytes.of("# Rennes".getBytes(StandardCharsets.UTF_8)),
                                    "Source de la fiche")),
                    empty.words(),
                    Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FontFace face(String family, int weight, boolean italic) {
        String file = family + "-" + weight + (italic ? "-italic" : "") + ".ttf";
        try {
            return new FontFace(
                    family, weight, italic, Bytes.of(Files.readAllBytes(FONTS.resolve(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Bytes picture(int width, int height, String format) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.ORANGE, width, height, Color.BLUE));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return Bytes.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
