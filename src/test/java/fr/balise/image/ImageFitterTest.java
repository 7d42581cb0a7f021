package fr.balise.image;

import static fr.balise.image.FitterFixture.assertColour;
import static fr.balise.image.FitterFixture.picture;
import static fr.balise.image.FitterFixture.seen;
import static fr.balise.image.TestPictures.file;
import static fr.balise.image.TestPictures.photo;
import static fr.balise.image.TestPictures.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferUShort;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

class ImageFitterTest {

    @ParameterizedTest
    @CsvSource({
        "800, 600, 400, 400, 400, 300",
        "600, 800, 400, 400, 300, 400",
        "800, 600, 4000, 300, 400, 300",
        "300, 200, 400, 400, 300, 200",
        "900, 3, 300, 300, 300, 1",
        "900, 1, 300, 300, 300, 1",
        "640, 480, 639, 480, 639, 479"
    })
    void a_picture_keeps_its_shape_and_never_grows(
            int width, int height, int maxWidth, int maxHeight, int newWidth, int newHeight)
            throws IOException {
        byte[] jpeg = TestPictures.jpeg(photo(width, height));
        Fitted.Picture picture = picture(jpeg, new Fit(maxWidth, maxHeight, 0.8));
        assertThat(picture.width()).isEqualTo(newWidth);
        assertThat(picture.height()).isEqualTo(newHeight);
        seen(picture);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "bmp", "tiff"})
    void every_format_gives_its_colours(String format) throws IOException {
        byte[] file = file(format, plain(90, 60, BufferedImage.TYPE_3BYTE_BGR, 0xFFC86432));
        assertColour(seen(picture(file)), 200, 100, 50);
        Fitted.Picture small = picture(file, new Fit(31, 31, 0.95));
        assertThat(small.width()).isEqualTo(31);
        assertColour(seen(small), 200, 100, 50);
    }

    @Test
    void webp_gives_its_colours_and_its_opacity() throws IOException {
        assertColour(seen(picture(TestPictures.webp(40, 20, 0xFFC86432))), 200, 100, 50);
        Fitted.Picture half = picture(TestPictures.webp(40, 20, 0x80C86432));
        assertThat(half.mediaType()).isEqualTo("image/png");
        assertThat(seen(half).getRGB(20, 10)).isEqualTo(0x80C86432);
    }

    @Test
    void pixels_that_become_one_become_their_mean() throws IOException {
        BufferedImage stripes = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 300; x += 3) {
                stripes.setRGB(x, y, 0xFFFFFF);
            }
        }
        BufferedImage small = seen(picture(file("png", stripes), new Fit(100, 100, 0.9)));
        assertThat(IntStream.range(0, 100).map(i -> small.getRGB(i, i)).distinct().toArray())
                .containsExactly(0xFF555555);
    }

    @Test
    void the_hidden_colour_of_transparent_pixels_does_not_seep_out() throws IOException {
        BufferedImage logo = new BufferedImage(90, 90, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < 90; y++) {
            for (int x = 0; x < 90; x++) {
                logo.setRGB(x, y, x < 50 ? 0xFFC86432 : 0x0000FF00);
            }
        }
        BufferedImage small = seen(picture(file("png", logo), new Fit(9, 9, 0.9)));
        assertThat(small.getRGB(4, 4)).isEqualTo(0xFFC86432);
        BufferedImage odd = seen(picture(file("png", logo), new Fit(4, 4, 0.9)));
        assertThat(odd.getRGB(2, 2) & 0xFFFFFF).isEqualTo(0xC86432);
        assertThat(odd.getRGB(2, 2) >>> 24).isBetween(50, 62);
    }

    @Test
    void transparency_stays_and_opacity_that_hides_nothing_goes() throws IOException {
        BufferedImage clear = plain(20, 20, BufferedImage.TYPE_INT_ARGB, 0x7F102030);
        assertThat(seen(picture(file("png", clear))).getRGB(3, 3)).isEqualTo(0x7F102030);
        BufferedImage opaque = plain(20, 20, BufferedImage.TYPE_INT_ARGB, 0xFF102030);
        assertThat(seen(picture(file("png", opaque))).getColorModel().hasAlpha()).isFalse();
    }

    @Test
    void sixteen_bits_and_grey_keep_their_brightness() throws IOException {
        BufferedImage deep = new BufferedImage(40, 40, BufferedImage.TYPE_USHORT_GRAY);
        Arrays.fill(
                ((DataBufferUShort) deep.getRaster().getDataBuffer()).getData(),
                (short) (100 * 257));
        assertColour(seen(picture(file("png", deep))), 100, 100, 100);
        BufferedImage grey = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 1600; i++) {
            grey.getRaster().setSample(i % 40, i / 40, 0, 100);
        }
        assertColour(seen(picture(file("png", grey))), 100, 100, 100);
        assertColour(seen(picture(file("tiff", grey))), 100, 100, 100);
        byte[] jpeg = picture(TestPictures.jpeg(grey), new Fit(20, 20, 0.9)).bytes().toArray();
        assertThat(TestPictures.raster(jpeg).getNumBands()).isEqualTo(1);
        assertThat(TestPictures.raster(jpeg).getSample(10, 10, 0)).isBetween(98, 102);
    }

    @Test
    void a_drawing_stays_sharp_and_small_and_a_photo_becomes_a_jpeg() throws IOException {
        BufferedImage drawing = plain(400, 300, BufferedImage.TYPE_INT_RGB, 0xFFFFFFFF);
        Graphics2D pen = drawing.createGraphics();
        pen.setColor(new Color(0x0B4F79));
        pen.fillRect(50, 50, 100, 200);
        pen.drawLine(0, 0, 399, 299);
        pen.dispose();
        Fitted.Picture drawn = picture(file("png", drawing));
        assertThat(drawn.mediaType()).isEqualTo("image/png");
        assertThat(drawn.bytes().size()).isLessThan(2000);
        assertThat(seen(drawn).getRGB(60, 60)).isEqualTo(0xFF0B4F79);
        assertThat(picture(file("png", photo(400, 300))).mediaType()).isEqualTo("image/jpeg");
    }

    @Test
    void of_an_animation_the_first_picture_is_taken() throws IOException {
        byte[] one = file("gif", plain(30, 30, BufferedImage.TYPE_BYTE_INDEXED, 0xFFFF0000));
        byte[] other = file("gif", plain(30, 30, BufferedImage.TYPE_BYTE_INDEXED, 0xFF0000FF));
        // The second file's picture, without its head and palette, stands behind the first one's.
        int palette = 13 + 3 * 256;
        byte[] both =
                TestPictures.joined(
                        Arrays.copyOf(one, one.length - 1),
                        Arrays.copyOfRange(other, palette, other.length));
        assertColour(seen(picture(both)), 255, 0, 0);
    }

    @Test
    void the_same_file_gives_the_same_bytes_in_any_thread() throws IOException {
        for (byte[] file :
                List.of(
                        TestPictures.jpeg(photo(500, 400)),
                        file("png", photo(500, 400)),
                        TestPictures.webp(500, 400, 0x80123456))) {
            Fit fit = new Fit(200, 200, 0.8);
            Fitted.Picture first = picture(file, fit);
            assertThat(
                            IntStream.range(0, 16)
                                    .parallel()
                                    .mapToObj(
                                            i -> {
                                                try {
                                                    return picture(file, fit);
                                                } catch (IOException e) {
                                                    throw new IllegalStateException(e);
                                                }
                                            })
                                    .toList())
                    .containsOnly(first);
        }
    }

    @Test
    void a_fit_that_nothing_fits_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Fit(0, 10, 0.8));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fit(10, 10, Double.NaN));
    }
}
