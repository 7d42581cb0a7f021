package fr.balise.image;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.testing.Folders;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Fits pictures that have no file yet.
final class FitterFixture {

    static final Fit LARGE = new Fit(2000, 2000, 0.9);

    private FitterFixture() {}

    static Fitted fit(byte[] file, Fit fit) throws IOException {
        Path path = Files.createTempFile("picture", "");
        try {
            Folders.write(path, file);
            return ImageFitter.fit(path, fit);
        } finally {
            Files.delete(path);
        }
    }

    static Fitted.Picture picture(byte[] file, Fit fit) throws IOException {
        Fitted fitted = fit(file, fit);
        assertThat(fitted).isInstanceOf(Fitted.Picture.class);
        return (Fitted.Picture) fitted;
    }

    static Fitted.Picture picture(byte[] file) throws IOException {
        return picture(file, LARGE);
    }

    static BufferedImage seen(Fitted.Picture picture) throws IOException {
        BufferedImage image = TestPictures.seen(picture.bytes().toArray());
        assertThat(image.getWidth()).isEqualTo(picture.width());
        assertThat(image.getHeight()).isEqualTo(picture.height());
        return image;
    }

    static Fitted.Refused refusal(byte[] file) throws IOException {
        Fitted fitted = fit(file, LARGE);
        assertThat(fitted).isInstanceOf(Fitted.Refused.class);
        return (Fitted.Refused) fitted;
    }

    /// Red, green and blue of a pixel.
    static int[] rgb(BufferedImage image, int x, int y) {
        int rgb = image.getRGB(x, y);
        return new int[] {(rgb >> 16) & 0xFF, (rgb >> 8) & 0xFF, rgb & 0xFF};
    }

    static void assertColour(BufferedImage image, int red, int green, int blue) {
        int[] rgb = rgb(image, image.getWidth() / 2, image.getHeight() / 2);
        int[] expected = {red, green, blue};
        for (int i = 0; i < 3; i++) {
            assertThat(rgb[i])
                    .as("of %d, %d, %d", rgb[0], rgb[1], rgb[2])
                    .isBetween(expected[i] - 4, expected[i] + 4);
        }
    }
}
