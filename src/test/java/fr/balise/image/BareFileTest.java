package fr.balise.image;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.site.Bytes;
import fr.balise.testing.Folders;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/// What cameras write beside the pixels is in no file that readers can download.
class BareFileTest {

    @TempDir Path temp;

    private byte[] bare(byte[] file) {
        Path path = temp.resolve("file");
        Folders.write(path, file);
        return BareFile.of(path).map(Bytes::toArray).orElse(file);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static byte[] jpeg() throws IOException {
        return TestPictures.jpeg(PhotoFiles.landscape(320, 200, 20));
    }

    @Test
    void an_upright_jpeg_keeps_its_pixels_bit_for_bit() throws IOException {
        byte[] plain = jpeg();
        byte[] bare = bare(PhotoFiles.telling(plain, 1));
        assertThat(text(bare)).doesNotContain(PhotoFiles.SECRET, "Exif", "Photoshop", "adobe");
        assertThat(bare).isEqualTo(bare(plain));
        assertThat(TestPictures.raster(bare).getPixels(0, 0, 320, 200, (int[]) null))
                .isEqualTo(TestPictures.raster(plain).getPixels(0, 0, 320, 200, (int[]) null));
    }

    @Test
    void a_jpeg_that_lies_on_its_side_is_turned() throws IOException {
        byte[] lying = TestPictures.jpeg(TestPictures.quarters(320, 200, "RGBY"));
        byte[] bare = bare(PhotoFiles.telling(lying, 6));
        BufferedImage seen = TestPictures.seen(bare);
        assertThat(seen.getWidth()).isEqualTo(200);
        assertThat(TestPictures.quarters(seen)).isEqualTo("BRYG");
        assertThat(text(bare)).doesNotContain(PhotoFiles.SECRET, "Exif");
    }

    @Test
    void a_profile_of_colours_stays() throws IOException {
        byte[] profile = "profile".getBytes(StandardCharsets.US_ASCII);
        byte[] told = TestPictures.withProfile(PhotoFiles.telling(jpeg(), 1), profile);
        assertThat(text(bare(told))).contains("ICC_PROFILE").doesNotContain(PhotoFiles.SECRET);
    }

    @Test
    void other_formats_lose_what_is_told_as_well() throws IOException {
        byte[] png = TestPictures.file("png", PhotoFiles.drawing(60, 40));
        Map<String, byte[]> files =
                Map.of(
                        "png", PhotoFiles.withText(png),
                        "webp", PhotoFiles.webp(8, 6),
                        "gif", PhotoFiles.gif(2),
                        "tiff", PhotoFiles.tiff(),
                        "heic", PhotoFiles.heic());
        files.forEach(
                (name, file) -> {
                    assertThat(text(file)).as(name).contains(PhotoFiles.SECRET);
                    byte[] bare = bare(file);
                    assertThat(text(bare)).as(name).doesNotContain(PhotoFiles.SECRET);
                    assertThat(bare(bare)).as(name + " again").isEqualTo(bare);
                });
        assertThat(bare(PhotoFiles.withText(png))).isEqualTo(bare(png));
        assertThat(TestPictures.seen(bare(PhotoFiles.gif(2))).getWidth()).isEqualTo(60);
        assertThat(TestPictures.seen(bare(PhotoFiles.tiff())).getRGB(0, 0) & 0xFF)
                .isBetween(0x70, 0xC0);
    }

    @Test
    void what_is_no_picture_stays_as_it_is() {
        byte[] text = "Bonjour, Exif\0\0.".getBytes(StandardCharsets.US_ASCII);
        assertThat(bare(text)).isEqualTo(text);
        assertThat(BareFile.isPicture(temp.resolve("file"))).isFalse();
        assertThat(BareFile.isPicture(temp.resolve("none"))).isFalse();
    }

    @Test
    @Timeout(60)
    void a_file_that_is_cut_short_anywhere_tells_nothing_and_is_no_fault() throws IOException {
        byte[] png = TestPictures.file("png", PhotoFiles.drawing(60, 40));
        byte[] small = TestPictures.jpeg(PhotoFiles.landscape(32, 20, 0));
        for (byte[] file :
                new byte[][] {
                    PhotoFiles.telling(small, 1),
                    PhotoFiles.withText(png),
                    PhotoFiles.webp(8, 6),
                    PhotoFiles.gif(2),
                    PhotoFiles.tiff(),
                    PhotoFiles.heic()
                }) {
            for (int length = 0; length < file.length; length += 1 + length / 50) {
                byte[] cut = Arrays.copyOf(file, length);
                assertThat(bare(cut).length).isLessThanOrEqualTo(cut.length);
                if (file[1] == (byte) 0xD8) {
                    assertThat(text(bare(cut))).doesNotContain(PhotoFiles.SECRET);
                }
            }
        }
    }
}
