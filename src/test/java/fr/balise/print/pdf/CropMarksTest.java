package fr.balise.print.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.IOException;

class CropMarksTest {

    private static final double MM = 72 / 25.4;

    @Test
    void a_print_shop_finds_the_page_and_where_to_cut() throws IOException {
        PdfInput input =
                Documents.withStyle(
                        Documents.withBleed(Documents.of("<p>x</p>"), new Bleed(3, 5)),
                        "@page { size: 226mm 313mm; margin: 40mm } ");
        try (ReadBack pdf = new ReadBack(input)) {
            PDPage page = pdf.document.getPage(0);
            assertThat((double) page.getTrimBox().getWidth()).isCloseTo(210 * MM, within(0.1));
            assertThat((double) page.getTrimBox().getHeight()).isCloseTo(297 * MM, within(0.1));
            assertThat((double) page.getTrimBox().getLowerLeftX()).isCloseTo(8 * MM, within(0.1));
            assertThat((double) page.getBleedBox().getWidth()).isCloseTo(216 * MM, within(0.1));
            BufferedImage sheet = new PDFRenderer(pdf.document).renderImageWithDPI(0, 254);
            assertThat(isDark(sheet, 80, 20)).as("mark above the left edge").isTrue();
            assertThat(isDark(sheet, 20, 80)).as("mark beside the upper edge").isTrue();
            assertThat(isDark(sheet, 80, 60)).as("in the bleed").isFalse();
            assertThat(pdf.tags()).isEqualTo("Document (fr)\n  Div\n    P\n      «x»\n");
        }
    }

    @Test
    void without_bleed_there_are_no_marks() {
        try (ReadBack pdf = new ReadBack(Documents.of("<p>x</p>"))) {
            PDPage page = pdf.document.getPage(0);
            assertThat(page.getTrimBox()).isEqualTo(page.getMediaBox());
        }
    }

    @Test
    void a_negative_bleed_is_refused() {
        assertThatThrownBy(() -> new Bleed(-1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /// Whether there is ink within 3 dots of a place, at 10 dots a millimetre.
    private static boolean isDark(BufferedImage image, int x, int y) {
        for (int dx = -3; dx <= 3; dx++) {
            for (int dy = -3; dy <= 3; dy++) {
                if ((image.getRGB(x + dx, y + dy) & 0xFF) < 200) {
                    return true;
                }
            }
        }
        return false;
    }
}
