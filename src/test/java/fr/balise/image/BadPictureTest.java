package fr.balise.image;

import static fr.balise.image.FitterFixture.fit;
import static fr.balise.image.FitterFixture.refusal;
import static fr.balise.image.TestPictures.file;
import static fr.balise.image.TestPictures.photo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.image.Fitted.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/// No file makes the build stop with an exception, run out of memory, or print half a picture.
class BadPictureTest {

    @TempDir Path temp;

    static List<String> formats() throws IOException {
        return List.copyOf(pictures().keySet());
    }

    private static Map<String, byte[]> pictures() throws IOException {
        Map<String, byte[]> pictures = new TreeMap<>();
        pictures.put("jpeg", TestPictures.jpeg(photo(200, 150)));
        pictures.put("progressive", TestPictures.progressiveJpeg(photo(200, 150)));
        pictures.put("cmyk", TestPictures.adobe(TestPictures.fourBands(90, 60, 9, 9, 9, 9), 2));
        for (String format : List.of("png", "gif", "bmp", "tiff")) {
            pictures.put(format, file(format, photo(200, 150)));
        }
        pictures.put("webp", TestPictures.webp(200, 150, 0xFF123456, TestPictures.exif(1)));
        return pictures;
    }

    private static byte[] picture(String format) throws IOException {
        return Objects.requireNonNull(pictures().get(format));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_file_cut_short_is_damaged(String format) throws IOException {
        byte[] file = picture(format);
        for (int part = 1; part < 16; part++) {
            byte[] cut = Arrays.copyOf(file, Math.max(16, file.length * part / 16));
            assertThat(refusal(cut).reason()).as("%d/16", part).isEqualTo(Reason.DAMAGED);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    @Timeout(60)
    void no_change_of_bytes_gives_more_than_a_refusal(String format) throws IOException {
        byte[] file = picture(format);
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] other = file.clone();
            for (int change = 0; change < 3; change++) {
                other[random.nextInt(other.length)] = (byte) random.nextInt(256);
            }
            Fit small = new Fit(64, 64, 0.5);
            assertThat(fit(other, small)).isNotNull();
        }
    }

    @Test
    void a_photo_whose_middle_is_destroyed_is_damaged() throws IOException {
        byte[] jpeg = TestPictures.jpeg(photo(400, 300));
        Arrays.fill(jpeg, jpeg.length / 3, jpeg.length / 2, (byte) 0);
        assertThat(fit(jpeg, new Fit(100, 100, 0.8)))
                .isInstanceOfSatisfying(
                        Fitted.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.DAMAGED));
        byte[] png = file("png", photo(400, 300));
        png[png.length / 2]++;
        assertThat(refusal(png).reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    @Timeout(10)
    void a_picture_that_claims_billions_of_pixels_is_too_large() throws IOException {
        Fitted.Refused refused = refusal(TestPictures.pngThatClaims(60_000, 60_000));
        assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused.detail()).isEqualTo("60000 × 60000");
        assertThat(refusal(TestPictures.pngThatClaims(200_000, 10)).reason())
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal(TestPictures.webp(16_384, 16_384, 0xFF000000)).reason())
                .isEqualTo(Reason.TOO_LARGE);
        byte[] gif = file("gif", photo(20, 20));
        for (int place : new int[] {6, 8}) {
            gif[place] = (byte) 0xFF;
            gif[place + 1] = (byte) 0xFF;
        }
        assertThat(fit(gif, FitterFixture.LARGE)).isNotNull();
    }

    @Test
    @Timeout(10)
    void a_png_that_claims_more_than_it_has_is_damaged() throws IOException {
        assertThat(refusal(TestPictures.pngThatClaims(9000, 9000)).reason())
                .isEqualTo(Reason.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "B", "BMW et Audi ", "Bonjour", "<svg xmlns='x'/>", "\0\0\0\0\0\0"})
    void what_is_no_picture_has_an_unknown_format(String text) throws IOException {
        assertThat(refusal(text.getBytes(StandardCharsets.ISO_8859_1)).reason())
                .isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @Test
    void a_format_that_is_known_but_not_read_is_named() throws IOException {
        assertThat(detail("\0\0\0\u0018ftypheic\0\0\0\0")).isEqualTo("HEIC");
        assertThat(detail("\0\0\0\u0018ftypavif\0\0\0\0")).isEqualTo("AVIF");
        assertThat(detail("<svg xmlns='x'/>")).isEqualTo("SVG");
        assertThat(detail("%PDF-1.7\n")).isEqualTo("PDF");
        byte[] lossless = TestPictures.jpeg(photo(40, 40));
        for (int i = 0; i < lossless.length - 1; i++) {
            if (lossless[i] == (byte) 0xFF && lossless[i + 1] == (byte) 0xC0) {
                lossless[i + 1] = (byte) 0xC3;
            }
        }
        assertThat(refusal(lossless))
                .isEqualTo(
                        new Fitted.Refused(
                                Reason.UNKNOWN_FORMAT, "JPEG SOF3, 8 bits, 3 components"));
    }

    private static String detail(String text) throws IOException {
        return refusal(text.getBytes(StandardCharsets.ISO_8859_1)).detail();
    }

    @Test
    void a_file_that_cannot_be_read_is_told_without_its_path() {
        assertThat(ImageFitter.fit(temp.resolve("absente.jpg"), FitterFixture.LARGE))
                .isEqualTo(new Fitted.Refused(Reason.UNREADABLE, "NoSuchFileException"));
        assertThat(ImageFitter.fit(temp, FitterFixture.LARGE))
                .isInstanceOfSatisfying(
                        Fitted.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.UNREADABLE));
    }
}
