package fr.balise.image;

import fr.balise.site.Bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// The file of a picture → the same without what cameras and editors write beside it: places, dates, names, comments,
/// previews.
///
/// The pixels stay as they are bit for bit, and so does the profile of their colours. Only where the data says that the
/// picture is to be turned are they turned and compressed anew, since nobody could know it afterwards. Damaged files lose
/// what can be found in them; what is no picture stays as it is.
///
/// Example: a JPEG with the place where it was taken → a JPEG of the same pixels, a few kilobytes lighter.
public final class BareFile {

    // Beyond this a file is no photo, and would not fit in memory.
    private static final long LARGEST_FILE = 256L << 20;

    private static final int START = 12;

    private static final Fit WHOLE = new Fit(100_000, 100_000, 0.9);

    private BareFile() {}

    /// Whether a file is a picture of a kind that may hold such data, by its first bytes.
    public static boolean isPicture(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(START);
            return BareHeif.isOne(start) || Format.of(start) != Format.BMP;
        } catch (IOException | RefusedException other) {
            return false;
        }
    }

    /// The bare file; empty when there is nothing to take away, or when it cannot be read.
    public static Optional<Bytes> of(Path path) {
        try {
            if (Files.size(path) > LARGEST_FILE) {
                return Optional.empty();
            }
            byte[] file = Files.readAllBytes(path);
            byte[] bare = bare(file, path);
            return Arrays.equals(file, bare) ? Optional.empty() : Optional.of(Bytes.of(bare));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static byte[] bare(byte[] file, Path path) {
        try {
            return switch (Format.of(file)) {
                case JPEG -> {
                    BareJpeg jpeg = BareJpeg.of(file);
                    yield turned(jpeg.orientation(), jpeg.bytes(), path);
                }
                case PNG -> {
                    BarePng png = BarePng.of(file);
                    yield turned(png.orientation(), png.bytes(), path);
                }
                case WEBP -> BareWebP.of(file);
                case GIF -> GifBlocks.bare(file);
                case TIFF -> BareTiff.of(file);
                case BMP -> file;
            };
        } catch (RefusedException other) {
            return BareHeif.of(file);
        }
    }

    private static byte[] turned(Orientation orientation, byte[] lying, Path path) {
        if (orientation == Orientation.UPRIGHT) {
            return lying;
        }
        return ImageFitter.fit(path, WHOLE) instanceof Fitted.Picture(var bytes, _, _, _)
                ? bytes.toArray()
                : lying;
    }
}
