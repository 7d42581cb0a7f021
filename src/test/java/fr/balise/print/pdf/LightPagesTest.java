package fr.balise.print.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;

import fr.balise.html.DomTree;
import fr.balise.print.font.FontFace;
import fr.balise.site.Bytes;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What makes a file light without a difference on paper.
class LightPagesTest {

    private static final String BOXES = "<div><div><p>Un <b>mot</b>.</p></div></div>".repeat(20);

    @Test
    void words_in_a_drawing_are_text_in_the_font_of_the_page() throws IOException {
        try (PDDocument document = render(drawing("<text x='10' y='20'>Région 15 000 €</text>"))) {
            assertThat(new PDFTextStripper().getText(document)).contains("Région 15 000 €");
        }
    }

    @Test
    void bold_words_in_a_drawing_are_text_in_the_bold_font() throws IOException {
        String text = "<text x='10' y='20' font-weight='700'>Gras</text>";
        try (PDDocument document = render(drawing(text))) {
            List<String> fonts = fontsOfDrawing(document.getPage(0));
            assertThat(fonts).hasSize(1).allMatch(name -> name.endsWith("-Bold"));
        }
    }

    @Test
    void words_that_the_font_alone_would_set_otherwise_are_still_drawn() throws IOException {
        for (String text :
                List.of(
                        "<text x='10' y='20' rotate='30'>Tourne</text>",
                        "<text x='10 40 60 90' y='20'>Loin</text>",
                        "<text x='10' y='20' letter-spacing='9'>Espace</text>",
                        "<text x='10' y='20' fill='none' stroke='#000'>Contour</text>",
                        "<text x='10' y='20' font-family='DejaVuSans'>Autre</text>")) {
            try (PDDocument document = render(drawing(text))) {
                assertThat(new PDFTextStripper().getText(document)).as(text).isBlank();
                assertThat(document.getPage(0).getResources().getXObjectNames()).isNotEmpty();
            }
        }
    }

    @Test
    void no_page_marks_decoration_that_is_not_there() throws IOException {
        try (PDDocument document = render(BOXES)) {
            PDPage page = document.getPage(0);
            assertThat(content(page)).contains("BDC\nEMC\n");
            int marks = properties(page);
            String words = new PDFTextStripper().getText(document);

            EmptyArtifacts.apply(document);

            assertThat(content(page)).doesNotContain("BDC\nEMC\n").contains("/Span <</MCID");
            assertThat(properties(page)).isLessThan(marks / 2);
            assertThat(new PDFTextStripper().getText(document)).isEqualTo(words);
        }
    }

    @Test
    void decoration_that_is_there_stays() throws IOException {
        String box = "<p style=\"background: #eef0f4\">Fond</p>";
        try (PDDocument document = render(box)) {
            EmptyArtifacts.apply(document);
            assertThat(content(document.getPage(0)))
                    .containsPattern("/Artifact /Prop\\d+ BDC\n[^E]");
            assertThat(properties(document.getPage(0))).isPositive();
        }
    }

    private static String drawing(String text) {
        return "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='40' viewBox='0 0 300"
                + " 40' alt='Dessin' font-family='Atkinson' font-size='12'>"
                + text
                + "</svg>";
    }

    private static PDDocument render(String body) throws IOException {
        Fonts fonts =
                new Fonts(
                        List.of(
                                face("Atkinson", "400", 400),
                                face("Atkinson", "700", 700),
                                face("DejaVuSans", "400", 400)));
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.withW3cDocument(
                    DomTree.of(
                            "<html lang=fr><head><title>t</title><style>body { font-family:"
                                    + " Atkinson }</style></head><body>"
                                    + body
                                    + "</body></html>"),
                    null);
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
            builder.useSVGDrawer(new DrawnText("Atkinson"));
            fonts.prepare(builder, true);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                fonts.register(renderer.getFontResolver(), document);
                renderer.createPDFWithoutClosing();
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                document.save(out);
                return Loader.loadPDF(out.toByteArray());
            }
        }
    }

    private static FontFace face(String family, String file, int weight) throws IOException {
        Path path = Path.of("themes/repere/print/fonts", family + "-" + file + ".ttf");
        return new FontFace(family, weight, false, Bytes.of(Files.readAllBytes(path)));
    }

    private static List<String> fontsOfDrawing(PDPage page) throws IOException {
        COSName name = page.getResources().getXObjectNames().iterator().next();
        var fonts =
                page.getResources()
                        .getXObject(name)
                        .getCOSObject()
                        .getCOSDictionary(COSName.RESOURCES)
                        .getCOSDictionary(COSName.FONT);
        return fonts.keySet().stream()
                .map(font -> fonts.getCOSDictionary(font).getNameAsString(COSName.BASE_FONT))
                .toList();
    }

    private static String content(PDPage page) throws IOException {
        return new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    private static int properties(PDPage page) {
        return page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES).size();
    }
}
