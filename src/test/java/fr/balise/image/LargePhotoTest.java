package fr.balise.image;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.testing.ChildJvm;
import fr.balise.testing.Folders;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Photos of forty million pixels in the memory of a small machine.
class LargePhotoTest {

    private static final int WIDTH = 7728;
    private static final int HEIGHT = 5152;

    @TempDir Path temp;

    /// Fits the files that it is told, one after the other.
    static final class Program {

        private Program() {}

        public static void main(String[] files) {
            for (String file : files) {
                System.out.println(ImageFitter.fit(Path.of(file), new Fit(1600, 1600, 0.85)));
            }
        }
    }

    @Test
    @Timeout(120)
    void a_photo_of_forty_megapixels_fits_in_little_memory() throws IOException {
        BufferedImage photo = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        BufferedImage tile = TestPictures.photo(368, 322);
        for (int y = 0; y < HEIGHT; y += tile.getHeight()) {
            for (int x = 0; x < WIDTH; x += tile.getWidth()) {
                photo.createGraphics().drawImage(tile, x, y, null);
            }
        }
        Folders.write(temp.resolve("photo.jpg"), TestPictures.jpeg(photo));
        Folders.write(temp.resolve("progressive.jpg"), TestPictures.progressiveJpeg(photo));
        ChildJvm.Ended ended =
                ChildJvm.run(
                        temp,
                        List.of("-Xmx192m"),
                        Map.of(),
                        Program.class.getName(),
                        "photo.jpg",
                        "progressive.jpg");
        assertThat(ended.status()).as(ended.out()).isZero();
        assertThat(ended.out().lines())
                .hasSize(2)
                .allMatch(line -> line.contains("image/jpeg, width=1600, height=1067"));
    }
}
