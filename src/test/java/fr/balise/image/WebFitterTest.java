package fr.balise.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;

import fr.balise.testing.Folders;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Pictures in a page: light, upright, silent, the same every time.
class WebFitterTest {

    private static final WebFit FIT = new WebFit(List.of(480, 800, 1200, 1600), 100_000);

    @TempDir Path temp;

    private WebFitted fitted(byte[] file, String type) {
        Path path = temp.resolve("file");
        Folders.write(path, file);
        return WebFitter.fit(path, FIT, type);
    }

    private WebFitted.Renditions made(byte[] file, String type) {
        WebFitted fitted = fitted(file, type);
        assertThat(fitted).isInstanceOf(WebFitted.Renditions.class);
        return (WebFitted.Renditions) fitted;
    }

    private static BufferedImage seen(Rendition rendition) throws IOException {
        byte[] bytes = rendition.bytes().toArray();
        BufferedImage image;
        if (rendition.mediaType().equals("image/webp")) {
            ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
            reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)));
            image = reader.read(0);
        } else {
            image = TestPictures.seen(bytes);
        }
        assertThat(image.getWidth()).isEqualTo(rendition.width());
        assertThat(image.getHeight()).isEqualTo(rendition.height());
        return image;
    }

    private static List<Integer> widths(List<Rendition> files) {
        return files.stream().map(Rendition::width).toList();
    }

    @Test
    void a_photo_comes_in_four_widths_as_jpeg_and_webp() throws IOException {
        byte[] photo = TestPictures.jpeg(PhotoFiles.landscape(2400, 1800, 4));
        WebFitted.Renditions made = made(photo, "image/jpeg");
        assertThat(widths(made.plain())).containsExactly(480, 800, 1200, 1600);
        assertThat(widths(made.webp())).containsExactly(480, 800, 1200, 1600);
        assertThat(made.width()).isEqualTo(1600);
        assertThat(made.height()).isEqualTo(1200);
        assertThat(made.own()).contains(made.plain().getLast().bytes());
        assertThat(made.webp().getLast().bytes().size())
                .isLessThan(made.plain().getLast().bytes().size());
        for (int i = 0; i < 4; i++) {
            BufferedImage jpeg = seen(made.plain().get(i));
            BufferedImage webp = seen(made.webp().get(i));
            for (int at = 1; at < 10; at++) {
                int x = jpeg.getWidth() * at / 10;
                int y = jpeg.getHeight() * at / 10;
                assertThat(webp.getRGB(x, y) & 0xFF)
                        .isCloseTo(jpeg.getRGB(x, y) & 0xFF, within(20));
            }
        }
    }

    @Test
    void no_file_is_heavier_than_it_may_be_however_noisy_the_photo() throws IOException {
        byte[] photo = TestPictures.jpeg(PhotoFiles.landscape(2000, 1500, 120));
        WebFitted.Renditions made = made(photo, "image/jpeg");
        assertThat(made.width()).isEqualTo(1600);
        assertThat(made.plain()).isNotEmpty();
        for (List<Rendition> files : List.of(made.plain(), made.webp())) {
            assertThat(widths(files)).isSorted().doesNotHaveDuplicates();
            assertThat(files)
                    .allSatisfy(
                            file -> {
                                assertThat(file.bytes().size()).isLessThanOrEqualTo(100_000);
                                assertThat(file.width()).isLessThanOrEqualTo(file.step());
                            });
        }
    }

    @Test
    void a_photo_that_lies_on_its_side_stands_upright_and_tells_nothing() throws IOException {
        byte[] lying = TestPictures.jpeg(TestPictures.quarters(1000, 600, "RGBY"));
        WebFitted.Renditions made = made(PhotoFiles.telling(lying, 6), "image/jpeg");
        assertThat(made.width()).isEqualTo(600);
        assertThat(made.height()).isEqualTo(1000);
        assertThat(widths(made.plain())).containsExactly(480, 600);
        for (Rendition file : made.plain()) {
            assertThat(TestPictures.quarters(seen(file))).isEqualTo("BRYG");
            assertThat(new String(file.bytes().toArray(), StandardCharsets.ISO_8859_1))
                    .doesNotContain(PhotoFiles.SECRET, "Exif");
        }
    }

    @Test
    void a_drawing_stays_sharp_as_png_and_lossless_webp() throws IOException {
        byte[] drawing = TestPictures.file("png", PhotoFiles.drawing(900, 700));
        WebFitted.Renditions made = made(drawing, "image/png");
        assertThat(made.plain()).allMatch(file -> file.mediaType().equals("image/png"));
        assertThat(widths(made.webp())).containsExactly(480, 800, 900);
        BufferedImage last = seen(made.webp().getLast());
        for (int x = 0; x < 900; x += 7) {
            assertThat(last.getRGB(x, 10)).isEqualTo(PhotoFiles.drawing(900, 700).getRGB(x, 10));
        }
    }

    @Test
    void what_is_transparent_stays_so() throws IOException {
        BufferedImage image = TestPictures.plain(700, 500, BufferedImage.TYPE_INT_ARGB, 0x80204060);
        WebFitted.Renditions made = made(TestPictures.file("png", image), "image/png");
        assertThat(made.plain()).allMatch(file -> file.mediaType().equals("image/png"));
        assertThat(seen(made.plain().getFirst()).getRGB(9, 9) >>> 24).isEqualTo(0x80);
        for (Rendition webp : made.webp()) {
            assertThat(seen(webp).getRGB(9, 9) >>> 24).isEqualTo(0x80);
        }
    }

    @Test
    void a_photo_saved_as_png_is_shown_as_jpeg_and_keeps_its_own_format() throws IOException {
        byte[] photo = TestPictures.file("png", PhotoFiles.landscape(1800, 1200, 30));
        WebFitted.Renditions made = made(photo, "image/png");
        assertThat(made.plain())
                .allMatch(file -> file.mediaType().equals("image/jpeg"))
                .allMatch(file -> file.bytes().size() <= 100_000);
        byte[] own = made.own().orElseThrow().toArray();
        assertThat(own).startsWith(0x89, 'P', 'N', 'G');
        assertThat(TestPictures.seen(own).getWidth()).isEqualTo(800);
    }

    @Test
    void a_small_light_jpeg_keeps_its_pixels() throws IOException {
        byte[] small = TestPictures.jpeg(PhotoFiles.landscape(300, 200, 10));
        WebFitted.Renditions made = made(PhotoFiles.telling(small, 1), "image/jpeg");
        assertThat(widths(made.plain())).containsExactly(300);
        byte[] own = made.own().orElseThrow().toArray();
        assertThat(TestPictures.raster(own).getPixels(0, 0, 300, 200, (int[]) null))
                .isEqualTo(TestPictures.raster(small).getPixels(0, 0, 300, 200, (int[]) null));
    }

    @Test
    void tiny_pictures_and_inks_for_paper_are_pictures_as_well() throws IOException {
        byte[] dot = TestPictures.file("png", PhotoFiles.drawing(1, 1));
        assertThat(made(dot, "image/png").own()).isEmpty();
        byte[] inks = TestPictures.adobe(TestPictures.fourBands(640, 480, 255, 0, 0, 255), 0);
        WebFitted.Renditions made = made(inks, "image/jpeg");
        int cyan = seen(made.plain().getFirst()).getRGB(100, 100);
        assertThat(cyan >> 16 & 0xFF).isGreaterThan(200);
        assertThat(cyan >> 8 & 0xFF).isLessThan(60);
    }

    @Test
    void a_picture_that_moves_is_left_alone() throws IOException {
        assertThat(fitted(PhotoFiles.gif(3), "")).isEqualTo(new WebFitted.Moving(60, 40));
        assertThat(fitted(PhotoFiles.gif(1), "")).isInstanceOf(WebFitted.Renditions.class);
        byte[] png = TestPictures.file("png", PhotoFiles.drawing(60, 40));
        assertThat(fitted(TestPictures.withChunk(png, "acTL", new byte[8]), "image/png"))
                .isEqualTo(new WebFitted.Moving(60, 40));
    }

    @Test
    void a_webp_stays_one_under_its_own_name() throws IOException {
        WebFitted.Renditions made = made(PhotoFiles.webp(900, 600), "image/webp");
        assertThat(made.own()).as("light enough as it is").isEmpty();
        assertThat(widths(made.plain())).containsExactly(480, 800, 900);
    }

    @Test
    void the_same_photo_gives_the_same_bytes_on_every_thread() throws IOException {
        Path path = temp.resolve("file");
        Folders.write(path, TestPictures.jpeg(PhotoFiles.landscape(900, 700, 40)));
        Set<WebFitted> made =
                IntStream.range(0, 6)
                        .parallel()
                        .mapToObj(_ -> WebFitter.fit(path, FIT, "image/jpeg"))
                        .collect(Collectors.toSet());
        assertThat(made).hasSize(1);
    }

    @Test
    @Timeout(60)
    void hostile_files_are_refused_in_time() throws IOException {
        byte[] photo = TestPictures.jpeg(PhotoFiles.landscape(64, 48, 40));
        byte[] png = TestPictures.file("png", PhotoFiles.drawing(60, 40));
        for (byte[] file : List.of(photo, png, PhotoFiles.gif(2), PhotoFiles.webp(8, 6))) {
            for (int length = 0; length < file.length; length += 1 + length / 8) {
                fitted(Arrays.copyOf(file, length), "image/jpeg");
            }
        }
        assertThat(fitted(TestPictures.pngThatClaims(90_000, 90_000), "image/png"))
                .isInstanceOf(WebFitted.Refused.class);
        assertThat(fitted(new byte[0], "image/png")).isInstanceOf(WebFitted.Refused.class);
        assertThat(Optional.of(fitted(PhotoFiles.heic(), "")))
                .contains(new WebFitted.Refused(Fitted.Reason.UNKNOWN_FORMAT, "HEIC"));
    }
}
