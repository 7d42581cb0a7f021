package fr.balise.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.balise.site.Bytes;
import fr.balise.testing.EpubCheck;
import fr.balise.testing.VeraPdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// All that is hard to print, before the judges of the formats.
class TortureTest {

    @TempDir Path temp;

    @Test
    void vera_pdf_finds_no_fault_on_either_paper() {
        List<Path> all = new ArrayList<>(TorturePublication.onA4().pdfs());
        assertThat(all).hasSize(17);
        all.addAll(TorturePublication.onA5().pdfs());
        assertThat(VeraPdf.check(all)).isEmpty();
    }

    @Test
    void epubcheck_finds_no_fault_in_the_book() throws IOException {
        Path book = TorturePublication.onA4().file("publication.epub");
        assertThat(EpubCheck.faults(temp, Bytes.of(Files.readAllBytes(book)))).isEmpty();
    }

    @Test
    void a_fiche_of_forty_pages_has_them_all() {
        List<String> pages = PrintedSite.pages(TorturePublication.onA4().file("pdf/fiche-013.pdf"));
        assertThat(pages).hasSizeGreaterThanOrEqualTo(40);
        assertThat(pages.getLast()).contains("Paragraphe " + TorturePublication.PARAGRAPHS);
    }

    @Test
    void pages_for_a_print_shop_know_where_they_are_cut() throws IOException {
        checkBoxes(TorturePublication.onA4(), 210, 297);
        checkBoxes(TorturePublication.onA5(), 148, 210);
    }

    private static void checkBoxes(PrintedSite site, double width, double height)
            throws IOException {
        for (Path pdf : site.pdfs()) {
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                for (PDPage page : document.getPages()) {
                    assertBox(page.getMediaBox(), 0, width, height);
                    assertBox(page.getBleedBox(), 7, width, height);
                    assertBox(page.getTrimBox(), 10, width, height);
                }
            }
        }
    }

    /// A box of a sheet that has 10 mm more than the cut page on each side.
    private static void assertBox(PDRectangle box, double from, double width, double height) {
        double point = 25.4 / 72;
        assertThat(box.getLowerLeftX() * point).isCloseTo(from, within(0.05));
        assertThat(box.getLowerLeftY() * point).isCloseTo(from, within(0.05));
        assertThat(box.getWidth() * point).isCloseTo(width + 2 * (10 - from), within(0.05));
        assertThat(box.getHeight() * point).isCloseTo(height + 2 * (10 - from), within(0.05));
    }

    @Test
    void the_colours_of_the_cover_go_beyond_the_cut_and_marks_show_it() throws IOException {
        for (PrintedSite site : List.of(TorturePublication.onA4(), TorturePublication.onA5())) {
            try (PDDocument document = Loader.loadPDF(site.file("pdf/publication.pdf").toFile())) {
                // Four points to the millimetre.
                BufferedImage cover = new PDFRenderer(document).renderImage(0, 4 * 25.4f / 72);
                int right = cover.getWidth() - 1;
                int bottom = cover.getHeight() - 1;
                for (int along = 40; along < Math.min(right, bottom) - 40; along += 20) {
                    // One millimetre outside the cut, on each of the four sides.
                    assertThat(isPaper(cover, along, 36)).as("top").isFalse();
                    assertThat(isPaper(cover, along, bottom - 36)).as("bottom").isFalse();
                    assertThat(isPaper(cover, 36, along)).as("left").isFalse();
                    assertThat(isPaper(cover, right - 36, along)).as("right").isFalse();
                }
                // Each corner has two marks, in line with the cut.
                for (int x : new int[] {40, right - 40}) {
                    assertThat(hasMark(cover, x - 2, x + 2, 0, 24)).isTrue();
                    assertThat(hasMark(cover, x - 2, x + 2, bottom - 24, bottom)).isTrue();
                }
                for (int y : new int[] {40, bottom - 40}) {
                    assertThat(hasMark(cover, 0, 24, y - 2, y + 2)).isTrue();
                    assertThat(hasMark(cover, right - 24, right, y - 2, y + 2)).isTrue();
                }
            }
        }
    }

    private static boolean isPaper(BufferedImage image, int x, int y) {
        return (image.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF;
    }

    private static boolean hasMark(BufferedImage image, int left, int right, int top, int bottom) {
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                if (!isPaper(image, x, y)) {
                    return true;
                }
            }
        }
        return false;
    }
}
