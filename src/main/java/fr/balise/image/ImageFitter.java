package fr.balise.image;

import fr.balise.image.Fitted.Reason;
import fr.balise.site.Bytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A picture as people have it → one that fits, in a format and in colours that any engine prints.
///
/// Reads JPEG (grey, RGB or CMYK, with or without a profile, progressive or not), PNG, GIF, WebP, BMP and TIFF; of an
/// animation the first picture. The result is in sRGB or grey, stands upright as its EXIF data asks, and has lost all
/// such data. It is never larger than its source. A JPEG that fits already keeps its pixels bit for bit: it is known to
/// be whole, not that each of them is sound.
///
/// Example: `fit(Path.of("medias/marche.jpg"), new Fit(1600, 1600, 0.85))` → a `Picture` of 1600 × 1067 pixels. The
/// same file and fit give the same bytes every time. A photo of 40 million pixels takes less than 192 MB.
public final class ImageFitter {

    private static final long LARGEST_FILE = 128L << 20;

    private static final int LONGEST_SIDE = 100_000;

    // A picture of so many pixels is unpacked whole. Of a larger one, some rows and columns are
    // left out on the way.
    private static final long WHOLE = 13_000_000;

    private ImageFitter() {}

    /// Makes a picture fit. Refusals are values: no file makes this throw.
    public static Fitted fit(Path file, Fit fit) {
        try {
            return fitted(open(bytes(file)), fit);
        } catch (RefusedException e) {
            return e.refused();
        }
    }

    static byte[] bytes(Path file) throws RefusedException {
        try {
            long size = Files.size(file);
            if (size > LARGEST_FILE) {
                throw new RefusedException(Reason.TOO_LARGE, (size >> 20) + " MB");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            // The message would name the path.
            throw new RefusedException(Reason.UNREADABLE, e.getClass().getSimpleName());
        }
    }

    static PictureFile open(byte[] bytes) throws RefusedException {
        Format format = Format.of(bytes);
        PictureFile file =
                switch (format) {
                    case JPEG -> JpegFile.of(bytes);
                    case PNG -> PngFile.of(bytes);
                    case GIF, WEBP, BMP, TIFF -> OtherFile.of(format, bytes);
                };
        Size size = file.size();
        if (size.pixels() > file.mostPixels()
                || Math.max(size.width(), size.height()) > LONGEST_SIDE) {
            throw new RefusedException(Reason.TOO_LARGE, size.toString());
        }
        return file;
    }

    private static Fitted fitted(PictureFile file, Fit fit) throws RefusedException {
        Size size = file.size();
        boolean turns = file.orientation().turns();
        Size target =
                turns
                        ? size.within(fit.maxHeight(), fit.maxWidth())
                        : size.within(fit.maxWidth(), fit.maxHeight());
        if (target.equals(size) && file.orientation() == Orientation.UPRIGHT) {
            Optional<byte[]> same = file.asItIs();
            if (same.isPresent()) {
                return new Fitted.Picture(
                        Bytes.of(same.get()), "image/jpeg", size.width(), size.height());
            }
        }
        Samples scaled = scaled(file, target);
        Samples upright = file.orientation().applied(scaled);
        return Encoder.encoded(upright, file.photo(), fit.jpegQuality());
    }

    /// The pixels of a file in sRGB, as they lie in it, in a size that is at most the one of the file.
    static Samples scaled(PictureFile file, Size target) throws RefusedException {
        Size size = file.size();
        int step = (int) Math.ceil(Math.sqrt((double) size.pixels() / WHOLE));
        Rows rows = file.rows(step);
        Size unpacked = rows.size();
        Size possible =
                new Size(
                        Math.min(target.width(), unpacked.width()),
                        Math.min(target.height(), unpacked.height()));
        return rows.colours().toSrgb(AreaScaler.scaled(rows, possible));
    }
}
