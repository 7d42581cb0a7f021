package fr.balise.print.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.balise.print.font.FontFace;
import fr.balise.site.Bytes;
import fr.balise.testing.VeraPdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class PdfEngineTest {

    @Test
    void veraPDF_finds_no_fault_in_what_once_broke_engines(@TempDir Path folder)
            throws IOException {
        Path torture = folder.resolve("torture.pdf");
        Path proof = folder.resolve("proof.pdf");
        Files.write(torture, PdfEngine.render(Documents.torture()).toArray());
        Files.write(
                proof,
                PdfEngine.render(Documents.withBleed(Documents.of("<p>x</p>"), new Bleed(3, 5)))
                        .toArray());
        assertThat(VeraPdf.check(List.of(torture, proof))).isEmpty();
    }

    @Test
    void equal_inputs_give_equal_bytes_whatever_the_threads() throws Exception {
        Bytes first = PdfEngine.render(Documents.torture());
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Bytes>> others = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                others.add(threads.submit(() -> PdfEngine.render(Documents.torture())));
            }
            for (Future<Bytes> other : others) {
                assertThat(other.get()).isEqualTo(first);
            }
        }
    }

    @Test
    void another_text_gives_another_identifier() {
        assertThat(Fingerprint.of(Documents.of("a")))
                .isNotEqualTo(Fingerprint.of(Documents.of("b")));
        assertThat(Fingerprint.of(Documents.of("a"))).isEqualTo(Fingerprint.of(Documents.of("a")));
    }

    @Test
    void the_file_says_what_it_is() throws IOException {
        try (ReadBack pdf = new ReadBack(Documents.of("<p>x</p>"))) {
            PDDocumentCatalog catalog = pdf.document.getDocumentCatalog();
            assertThat(pdf.document.getDocumentInformation().getTitle())
                    .isEqualTo("Rennes & Longueuil «coopèrent» <bien>");
            assertThat(pdf.document.getDocumentInformation().getKeywords())
                    .isEqualTo("commerce équitable, eau");
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains(
                            "<rdf:li xml:lang=\"x-default\">Rennes &amp; Longueuil «coopèrent»"
                                    + " &lt;bien&gt;</rdf:li>",
                            "<xmp:CreateDate>2019-07-03T00:00:00Z</xmp:CreateDate>",
                            "<pdfuaid:part>1</pdfuaid:part>");
        }
    }

    @Test
    void bookmarks_open_with_the_file_and_lead_to_their_pages() throws IOException {
        PdfInput input =
                Documents.withBookmarks(
                        Documents.of(
                                "<h1 id=a>A</h1><h2 id=b style='page-break-before:always'>B</h2>"),
                        new Bookmark("Un", "a", List.of(new Bookmark("Deux", "b", List.of()))));
        try (ReadBack pdf = new ReadBack(input)) {
            PDDocumentCatalog catalog = pdf.document.getDocumentCatalog();
            assertThat(catalog.getPageMode()).isEqualTo(PageMode.USE_OUTLINES);
            PDOutlineItem first = catalog.getDocumentOutline().getFirstChild();
            assertThat(first.getTitle()).isEqualTo("Un");
            PDOutlineItem second = first.getFirstChild();
            assertThat(second.getTitle()).isEqualTo("Deux");
            PDPage page = second.findDestinationPage(pdf.document);
            assertThat(pdf.document.getPages().indexOf(page)).isEqualTo(1);
        }
    }

    @Test
    void the_source_travels_inside() throws IOException {
        PdfInput input =
                Documents.withAttachment(
                        Documents.of("<p>x</p>"),
                        new Attachment(
                                "fiche-056.md",
                                "text/markdown",
                                Bytes.of("# Été".getBytes(StandardCharsets.UTF_8)),
                                "Source"));
        try (ReadBack pdf = new ReadBack(input)) {
            Map<String, PDComplexFileSpecification> files =
                    pdf.document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files).containsOnlyKeys("fiche-056.md");
            PDComplexFileSpecification file = files.values().iterator().next();
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
            assertThat(new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8))
                    .isEqualTo("# Été");
        }
    }

    @Test
    void no_file_and_no_host_is_reached(@TempDir Path folder) throws IOException {
        Path picture = folder.resolve("x.png");
        Files.write(picture, Documents.picture(60, 40, "png").toArray());
        String address = picture.toUri().toString();
        PdfInput input =
                Documents.withStyle(
                        Documents.of(
                                "<link rel=stylesheet href='"
                                        + address
                                        + "'>"
                                        + "<p><img src='"
                                        + address
                                        + "' alt='Une image'>texte</p>"
                                        + "<div style=\"background: url('"
                                        + address
                                        + "')\">b</div>"),
                        "@import url('"
                                + address
                                + "'); p { background-image: url("
                                + address
                                + ") }"
                                + "@font-face { font-family: X; src: url("
                                + address
                                + ") }");
        try (ReadBack pdf = new ReadBack(input)) {
            assertThat(pdf.page(1)).contains("Une image", "texte");
            PDPage page = pdf.document.getPage(0);
            assertThat(page.getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void pictures_of_the_input_are_shown_by_html_and_styles() throws IOException {
        PdfInput input =
                Documents.withStyle(
                        Documents.of("<p><img src='balise:photo.jpg' alt=a></p><h1>b</h1>"),
                        "h1 { background: url('balise:carte.png') no-repeat }");
        try (ReadBack pdf = new ReadBack(input)) {
            PDResources resources = pdf.document.getPage(0).getResources();
            List<Integer> widths = new ArrayList<>();
            for (COSName name : resources.getXObjectNames()) {
                if (resources.getXObject(name) instanceof PDImageXObject image) {
                    widths.add(image.getWidth());
                }
            }
            assertThat(widths).containsExactlyInAnyOrder(400, 60);
        }
    }

    @Test
    void text_in_a_family_that_is_not_there_is_printed_all_the_same() {
        try (ReadBack pdf =
                new ReadBack(
                        Documents.of(
                                "<pre>un</pre><code>deux</code><p style='font-family:X'>trois"))) {
            assertThat(pdf.page(1)).contains("un", "deux", "trois");
        }
    }

    @Test
    void a_long_word_and_a_long_line_of_code_stay_on_the_paper() {
        String word = "mot".repeat(200);
        try (ReadBack pdf = new ReadBack(Documents.of("<p>" + word + "<pre>" + word + "</pre>"))) {
            assertThat(pdf.page(1).replaceAll("\\s", "")).startsWith(word + word);
        }
    }

    @Test
    void fields_of_forms_are_left_out_and_check_boxes_are_text() throws IOException {
        try (ReadBack pdf =
                new ReadBack(
                        Documents.of(
                                "<form>Nom <input name=a value=b></form>"
                                        + "<p><input type=checkbox checked> fait</p>"))) {
            assertThat(pdf.page(1)).contains("Nom", "[x] fait");
            assertThat(pdf.document.getDocumentCatalog().getAcroForm()).isNull();
            assertThat(pdf.document.getPage(0).getAnnotations()).isEmpty();
        }
    }

    @Test
    void an_empty_document_is_one_page() {
        try (ReadBack pdf = new ReadBack(Documents.of(""))) {
            assertThat(pdf.document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void without_a_font_there_is_a_reason() {
        assertThatThrownBy(
                        () -> PdfEngine.render(Documents.withFonts(Documents.of("x"), List.of())))
                .isInstanceOf(PdfException.class)
                .hasMessage("no font to print with");
    }

    @Test
    void a_damaged_font_is_named() {
        FontFace face = new FontFace("Casse", 400, false, Bytes.of(new byte[100]));
        assertThatThrownBy(
                        () ->
                                PdfEngine.render(
                                        Documents.withFonts(Documents.of("x"), List.of(face))))
                .isInstanceOf(PdfException.class)
                .hasMessageStartingWith("unreadable font Casse:400:normal");
    }

    @Test
    void what_is_no_picture_is_named() {
        Map<String, Bytes> images = Map.of("a.png", Bytes.of(new byte[100]));
        assertThatThrownBy(() -> PdfEngine.render(Documents.withImages(Documents.of("x"), images)))
                .isInstanceOf(PdfException.class)
                .hasMessage("not a JPEG or PNG file: a.png");
    }

    @Test
    @Timeout(120)
    void elements_nested_without_end_give_a_reason_or_a_page() {
        PdfInput deep = Documents.of("<div>".repeat(20_000) + "x");
        try {
            assertThat(PdfEngine.render(deep).size()).isPositive();
        } catch (PdfException e) {
            assertThat(e).hasMessageNotContaining("Exception").hasMessageContaining("deep");
        }
    }

    @Test
    void a_title_is_asked_for() {
        assertThatThrownBy(
                        () ->
                                new Metadata(
                                        " \n",
                                        "",
                                        "",
                                        "fr",
                                        List.of(),
                                        Documents.METADATA.date(),
                                        ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
