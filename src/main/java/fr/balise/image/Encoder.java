package fr.balise.image;

import fr.balise.site.Bytes;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Pixels in grey or sRGB → the file that shows them best for its size.
final class Encoder {

    private static final String JPEG = "jpeg";
    private static final String PNG = "png";

    private static final int MOST_PALETTE = 256;

    // Drawings and screen shots come to less than this, photos to more, and only in photos JPEG
    // does no harm.
    private static final int WORTH = 3;

    private Encoder() {}

    /// @param photo whether it was compressed with loss before
    static Fitted.Picture encoded(Samples picture, boolean photo, double quality) {
        Samples seen = seen(picture);
        if (seen.alpha()) {
            return file(seen, PNG, png(seen));
        }
        byte[] jpeg = jpeg(seen, quality);
        if (photo) {
            return file(seen, JPEG, jpeg);
        }
        byte[] png = png(seen);
        return isDrawing(png, jpeg) ? file(seen, PNG, png) : file(seen, JPEG, jpeg);
    }

    /// Whether a picture that comes to these two files is a drawing rather than a photo.
    static boolean isDrawing(byte[] png, byte[] jpeg) {
        return png.length / WORTH <= jpeg.length;
    }

    /// A picture without its opacity where it says nothing.
    static Samples seen(Samples picture) {
        return picture.alpha() && isOpaque(picture) ? withoutAlpha(picture) : picture;
    }

    private static Fitted.Picture file(Samples picture, String format, byte[] bytes) {
        return new Fitted.Picture(
                Bytes.of(bytes),
                "image/" + format,
                picture.size().width(),
                picture.size().height());
    }

    private static boolean isOpaque(Samples picture) {
        byte[] bytes = picture.bytes();
        for (int i = picture.bands() - 1; i < bytes.length; i += picture.bands()) {
            if (bytes[i] != (byte) 0xFF) {
                return false;
            }
        }
        return true;
    }

    private static Samples withoutAlpha(Samples picture) {
        int bands = picture.colourBands();
        byte[] from = picture.bytes();
        byte[] to = new byte[from.length / picture.bands() * bands];
        int at = 0;
        for (int i = 0; i < from.length; i += picture.bands()) {
            System.arraycopy(from, i, to, at, bands);
            at += bands;
        }
        return new Samples(picture.size(), bands, false, to);
    }

    static byte[] jpeg(Samples picture, double quality) {
        BufferedImage image =
                picture.bands() == 1
                        ? grey(picture)
                        : coloured(picture, BufferedImage.TYPE_INT_RGB);
        return written(
                JPEG,
                image,
                parameters -> {
                    parameters.setCompressionQuality((float) quality);
                    ((JPEGImageWriteParam) parameters).setOptimizeHuffmanTables(true);
                });
    }

    static byte[] png(Samples picture) {
        Map<Integer, Integer> palette = palette(picture);
        BufferedImage image;
        if (palette.size() <= MOST_PALETTE) {
            image = indexed(picture, palette);
        } else if (picture.alpha()) {
            image = coloured(picture, BufferedImage.TYPE_INT_ARGB);
        } else {
            image = coloured(picture, BufferedImage.TYPE_INT_RGB);
        }
        // For PNG the smallest number asks for the smallest file.
        return written(PNG, image, parameters -> parameters.setCompressionQuality(0));
    }

    private interface Settings {
        void set(ImageWriteParam parameters);
    }

    private static byte[] written(String format, BufferedImage image, Settings settings) {
        ImageWriter writer =
                ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), format)
                        .next();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.set(parameters);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    private static BufferedImage grey(Samples picture) {
        Size size = picture.size();
        BufferedImage image =
                new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, size.width(), size.height(), picture.bytes());
        return image;
    }

    static BufferedImage coloured(Samples picture, int type) {
        Size size = picture.size();
        BufferedImage image = new BufferedImage(size.width(), size.height(), type);
        int[] row = new int[size.width()];
        for (int y = 0; y < size.height(); y++) {
            for (int x = 0; x < size.width(); x++) {
                row[x] = colour(picture, y * size.width() + x);
            }
            image.getRaster().setDataElements(0, y, size.width(), 1, row);
        }
        return image;
    }

    /// Opacity, red, green and blue of a pixel in one number. All that is wholly transparent is the same.
    private static int colour(Samples picture, int pixel) {
        byte[] bytes = picture.bytes();
        int at = pixel * picture.bands();
        int alpha = picture.alpha() ? bytes[at + picture.bands() - 1] & 0xFF : 0xFF;
        if (alpha == 0) {
            return 0;
        }
        boolean grey = picture.colourBands() == 1;
        int red = bytes[at] & 0xFF;
        int green = grey ? red : bytes[at + 1] & 0xFF;
        int blue = grey ? red : bytes[at + 2] & 0xFF;
        return alpha << 24 | red << 16 | green << 8 | blue;
    }

    /// The place of each colour in the order in which they come; one more than fit when there are too many.
    private static Map<Integer, Integer> palette(Samples picture) {
        Map<Integer, Integer> palette = new HashMap<>();
        long pixels = picture.size().pixels();
        for (int i = 0; i < pixels && palette.size() <= MOST_PALETTE; i++) {
            palette.putIfAbsent(colour(picture, i), palette.size());
        }
        return palette;
    }

    private static BufferedImage indexed(Samples picture, Map<Integer, Integer> palette) {
        int[] colours = new int[palette.size()];
        palette.forEach((colour, index) -> colours[index] = colour);
        int bits = bits(colours.length);
        IndexColorModel model =
                new IndexColorModel(
                        bits,
                        colours.length,
                        colours,
                        0,
                        picture.alpha(),
                        -1,
                        DataBuffer.TYPE_BYTE);
        Size size = picture.size();
        int type = bits == 8 ? BufferedImage.TYPE_BYTE_INDEXED : BufferedImage.TYPE_BYTE_BINARY;
        BufferedImage image = new BufferedImage(size.width(), size.height(), type, model);
        WritableRaster raster = image.getRaster();
        int[] row = new int[size.width()];
        for (int y = 0; y < size.height(); y++) {
            for (int x = 0; x < size.width(); x++) {
                row[x] = palette.getOrDefault(colour(picture, y * size.width() + x), 0);
            }
            raster.setSamples(0, y, size.width(), 1, 0, row);
        }
        return image;
    }

    /// As few as a PNG file can have for so many colours.
    private static int bits(int colours) {
        if (colours <= 2) {
            return 1;
        }
        if (colours <= 4) {
            return 2;
        }
        return colours <= 16 ? 4 : 8;
    }
}
