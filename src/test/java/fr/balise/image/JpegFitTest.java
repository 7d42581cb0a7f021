package fr.balise.image;

import static fr.balise.image.FitterFixture.picture;
import static fr.balise.image.FitterFixture.seen;
import static fr.balise.image.TestPictures.SECRET;
import static fr.balise.image.TestPictures.exif;
import static fr.balise.image.TestPictures.exifSegment;
import static fr.balise.image.TestPictures.file;
import static fr.balise.image.TestPictures.joined;
import static fr.balise.image.TestPictures.photo;
import static fr.balise.image.TestPictures.withSegment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What cameras write beside the pixels: obeyed where it says how to hold the picture, and never handed on.
class JpegFitTest {

    private static final Fit SMALL = new Fit(100, 100, 0.9);

    @Test
    void a_jpeg_that_fits_keeps_its_pixels_and_loses_all_else() throws IOException {
        for (byte[] plain :
                new byte[][] {
                    TestPictures.jpeg(photo(300, 200)),
                    TestPictures.progressiveJpeg(photo(300, 200))
                }) {
            byte[] kept = picture(told(plain)).bytes().toArray();
            assertThat(kept).isEqualTo(picture(plain).bytes().toArray());
            assertSilent(kept);
            assertSamePixels(TestPictures.raster(kept), TestPictures.raster(plain));
        }
    }

    @Test
    void what_a_camera_tells_does_not_survive_a_change_of_size_either() throws IOException {
        assertSilent(picture(told(TestPictures.jpeg(photo(300, 200))), SMALL).bytes().toArray());
        byte[] png = file("png", photo(300, 200));
        byte[] secret = ("Comment\0" + SECRET).getBytes(StandardCharsets.ISO_8859_1);
        png = TestPictures.withChunk(png, "tEXt", secret);
        png = TestPictures.withChunk(png, "eXIf", exif(1));
        assertSilent(picture(png).bytes().toArray());
        assertSilent(picture(TestPictures.webp(20, 10, 0xFF123456, exif(1))).bytes().toArray());
    }

    @ParameterizedTest
    @CsvSource({
        "1, RGBY", "2, GRYB", "3, YBGR", "4, BYRG", "5, RBGY", "6, GYRB", "7, YGBR", "8, BRYG",
        "0, RGBY", "9, RGBY"
    })
    void a_picture_stands_upright_however_the_camera_was_held(int orientation, String taken)
            throws IOException {
        boolean turned = orientation >= 5 && orientation <= 8;
        BufferedImage image =
                turned
                        ? TestPictures.quarters(160, 240, taken)
                        : TestPictures.quarters(240, 160, taken);
        byte[] jpeg = exifSegment(TestPictures.jpeg(image), orientation);
        byte[] png = TestPictures.withChunk(file("png", image), "eXIf", exif(orientation));
        for (byte[] file : new byte[][] {jpeg, png}) {
            for (Fit fit : new Fit[] {FitterFixture.LARGE, new Fit(120, 400, 0.9)}) {
                Fitted.Picture picture = picture(file, fit);
                assertThat(picture.width()).isEqualTo(Math.min(240, fit.maxWidth()));
                assertThat(picture.height()).isEqualTo(picture.width() * 2 / 3);
                assertThat(TestPictures.quarters(seen(picture))).isEqualTo("RGBY");
            }
        }
    }

    @Test
    void a_webp_picture_is_turned_as_well() throws IOException {
        Fitted.Picture picture = picture(TestPictures.webp(40, 20, 0xFF123456, exif(6)));
        assertThat(picture.width()).isEqualTo(20);
        assertThat(picture.height()).isEqualTo(40);
    }

    @Test
    void exif_data_that_makes_no_sense_turns_nothing() throws IOException {
        byte[] jpeg = TestPictures.jpeg(photo(60, 40));
        byte[] name = {'E', 'x', 'i', 'f', 0, 0};
        for (int length = 0; length < exif(6).length; length++) {
            byte[] cut = Arrays.copyOf(exif(6), length);
            Fitted.Picture picture = picture(withSegment(jpeg, 0xE1, joined(name, cut)));
            assertThat(picture.width()).isIn(60, 40);
        }
    }

    @Test
    void a_further_picture_behind_the_end_is_cut_off() throws IOException {
        byte[] jpeg = TestPictures.jpeg(photo(300, 200));
        assertThat(picture(joined(jpeg, exifSegment(jpeg, 1))).bytes())
                .isEqualTo(picture(jpeg).bytes());
    }

    /// A JPEG with all that cameras and editors add.
    private static byte[] told(byte[] jpeg) {
        byte[] secret = SECRET.getBytes(StandardCharsets.US_ASCII);
        byte[] told = withSegment(jpeg, 0xFE, secret);
        told =
                withSegment(
                        told,
                        0xED,
                        joined("Photoshop 3.0\0".getBytes(StandardCharsets.US_ASCII), secret));
        told =
                withSegment(
                        told,
                        0xE1,
                        joined(
                                "http://ns.adobe.com/xap/1.0/\0"
                                        .getBytes(StandardCharsets.US_ASCII),
                                secret));
        told = exifSegment(told, 1);
        told =
                TestPictures.withProfile(
                        told, ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        return joined(told, secret);
    }

    private static void assertSilent(byte[] file) {
        assertThat(new String(file, StandardCharsets.ISO_8859_1))
                .doesNotContain(SECRET)
                .doesNotContain("Exif")
                .doesNotContain("eXIf")
                .doesNotContain("adobe.com")
                .doesNotContain("Photoshop")
                .doesNotContain("ICC_PROFILE");
    }

    private static void assertSamePixels(Raster one, Raster other) {
        int[] empty = null;
        assertThat(one.getPixels(0, 0, one.getWidth(), one.getHeight(), empty))
                .isEqualTo(other.getPixels(0, 0, other.getWidth(), other.getHeight(), empty));
    }
}
