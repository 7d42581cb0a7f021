package fr.balise.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class QrCodeTest {

    private static final int SCALE = 4;

    @Test
    void the_drawing_is_read_back_as_the_address() throws Exception {
        String address = "https://exemple.org/repere/fiches/56.html";
        assertThat(read(QrCode.svg(address, "Code").orElseThrow())).isEqualTo(address);
    }

    @Test
    void letters_with_accents_survive() throws Exception {
        String address = "https://exemple.org/né/56.html";
        assertThat(read(QrCode.svg(address, "Code").orElseThrow())).isEqualTo(address);
    }

    @Test
    void an_address_that_no_code_can_hold_has_none() {
        assertThat(QrCode.svg("https://exemple.org/" + "a".repeat(5000), "Code")).isEmpty();
    }

    @Test
    void the_alternative_is_escaped() {
        assertThat(QrCode.svg("https://exemple.org/?a&b", "a & <b>").orElseThrow())
                .contains("<title>a &amp; &lt;b&gt;</title>");
    }

    /// Paints the rectangles of the path, as a viewer does, and reads the picture.
    private static String read(String svg) throws Exception {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        assertThat(box.find()).isTrue();
        int side = Integer.parseInt(box.group(1)) * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        String path = svg.substring(svg.lastIndexOf("d=\""));
        Matcher run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1").matcher(path);
        while (run.find()) {
            int x = Integer.parseInt(run.group(1)) * SCALE;
            int y = Integer.parseInt(run.group(2)) * SCALE;
            int width = Integer.parseInt(run.group(3)) * SCALE;
            for (int row = y; row < y + SCALE; row++) {
                Arrays.fill(pixels, row * side + x, row * side + x + width, 0);
            }
        }
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(
                                new GlobalHistogramBinarizer(
                                        new RGBLuminanceSource(side, side, pixels))))
                .getText();
    }
}
