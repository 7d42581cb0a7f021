package fr.balise.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Pictures of all kinds, made in code.
public final class TestPictures {

    static final String SECRET = "GPS 48.11 -1.68";

    private static final int RED = 0xFFFF0000;
    private static final int GREEN = 0xFF00FF00;
    private static final int BLUE = 0xFF0000FF;
    private static final int YELLOW = 0xFFFFFF00;

    private TestPictures() {}

    /// Soft colours everywhere, as in a photo.
    public static BufferedImage photo(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int noise = (x * 7919 + y * 104_729) % 13;
                int red = (int) (120 + 90 * Math.sin(x / 37.0) * Math.cos(y / 23.0)) + noise;
                int green = (int) (110 + 80 * Math.sin((x + y) / 41.0)) + noise;
                int blue = (int) (100 + 80 * Math.cos(x / 53.0 - y / 17.0)) + noise;
                image.setRGB(x, y, red << 16 | green << 8 | blue);
            }
        }
        return image;
    }

    public static BufferedImage plain(int width, int height, int type, int argb) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, argb);
            }
        }
        return image;
    }

    /// Four quarters, row by row, by the first letters of red, green, blue and yellow.
    public static BufferedImage quarters(int width, int height, String letters) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int quarter = (y < height / 2 ? 0 : 2) + (x < width / 2 ? 0 : 1);
                image.setRGB(
                        x,
                        y,
                        switch (letters.charAt(quarter)) {
                            case 'R' -> RED;
                            case 'G' -> GREEN;
                            case 'B' -> BLUE;
                            default -> YELLOW;
                        });
            }
        }
        return image;
    }

    /// The letters of the colours in the middle of each quarter.
    static String quarters(BufferedImage image) {
        StringBuilder letters = new StringBuilder();
        for (int quarter = 0; quarter < 4; quarter++) {
            int x = image.getWidth() * (1 + 2 * (quarter % 2)) / 4;
            int y = image.getHeight() * (1 + 2 * (quarter / 2)) / 4;
            int rgb = image.getRGB(x, y) & 0x808080;
            letters.append(
                    switch (rgb) {
                        case 0x800000 -> 'R';
                        case 0x008000 -> 'G';
                        case 0x000080 -> 'B';
                        case 0x808000 -> 'Y';
                        default -> '?';
                    });
        }
        return letters.toString();
    }

    public static byte[] file(String format, BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, new MemoryCacheImageOutputStream(out))) {
            throw new IOException(format);
        }
        return out.toByteArray();
    }

    public static byte[] jpeg(BufferedImage image) throws IOException {
        return jpeg(new IIOImage(image, null, null), false);
    }

    static byte[] progressiveJpeg(BufferedImage image) throws IOException {
        return jpeg(new IIOImage(image, null, null), true);
    }

    private static byte[] jpeg(IIOImage image, boolean progressive) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(0.95f);
        if (progressive) {
            parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, image, parameters);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /// A JPEG of four numbers per pixel, the same everywhere, without any segment that says what they mean.
    public static byte[] fourBands(int width, int height, int... numbers) throws IOException {
        WritableRaster raster =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        for (int band = 0; band < 4; band++) {
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    raster.setSample(x, y, band, numbers[band]);
                }
            }
        }
        return jpeg(new IIOImage(raster, null, null), false);
    }

    /// What Adobe writes into JPEG files: 0 for RGB or CMYK, 1 for YCC, 2 for YCCK.
    public static byte[] adobe(byte[] jpeg, int transform) {
        byte[] payload = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform};
        return withSegment(jpeg, 0xEE, payload);
    }

    static byte[] withProfile(byte[] jpeg, byte[] profile) {
        byte[] name = {'I', 'C', 'C', '_', 'P', 'R', 'O', 'F', 'I', 'L', 'E', 0, 1, 1};
        return withSegment(jpeg, 0xE2, joined(name, profile));
    }

    /// A JPEG with one more segment at its start.
    static byte[] withSegment(byte[] jpeg, int marker, byte[] payload) {
        int length = payload.length + 2;
        byte[] head = {
            (byte) 0xFF,
            (byte) 0xD8,
            (byte) 0xFF,
            (byte) marker,
            (byte) (length >> 8),
            (byte) length
        };
        byte[] rest = Arrays.copyOfRange(jpeg, 2, jpeg.length);
        return joined(joined(head, payload), rest);
    }

    /// A PNG with one more chunk behind its head.
    static byte[] withChunk(byte[] png, String name, byte[] content) {
        int headEnd = 8 + 25;
        byte[] head = Arrays.copyOf(png, headEnd);
        byte[] rest = Arrays.copyOfRange(png, headEnd, png.length);
        return joined(joined(head, chunk(name, content)), rest);
    }

    private static byte[] chunk(String name, byte[] content) {
        byte[] named = joined(name.getBytes(StandardCharsets.US_ASCII), content);
        CRC32 sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(content.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    /// A PNG whose head tells a size, with hardly a pixel behind it.
    static byte[] pngThatClaims(int width, int height) {
        byte[] signature = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        byte[] head = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).array();
        head[9] = 6;
        byte[] pixels = {0x78, (byte) 0x9C, 0x63, 0, 0, 0, 1, 0, 1};
        return joined(
                joined(signature, chunk("IHDR", head)),
                joined(chunk("IDAT", pixels), chunk("IEND", new byte[0])));
    }

    /// EXIF data that says how the camera was held, and where.
    static byte[] exif(int orientation) {
        byte[] secret = SECRET.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer out = ByteBuffer.allocate(26 + secret.length).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) 0x4949).putShort((short) 42).putInt(8);
        out.putShort((short) 1);
        out.putShort((short) 274).putShort((short) 3).putInt(1).putInt(orientation);
        return out.putInt(0).put(secret).array();
    }

    public static byte[] exifSegment(byte[] jpeg, int orientation) {
        byte[] name = {'E', 'x', 'i', 'f', 0, 0};
        return withSegment(jpeg, 0xE1, joined(name, exif(orientation)));
    }

    /// A WebP file of one colour, compressed without loss: <https://www.rfc-editor.org/rfc/rfc9649>, section 3.
    static byte[] webp(int width, int height, int argb) {
        return riff(chunkOfRiff("VP8L", lossless(width, height, argb)));
    }

    /// The same with EXIF data.
    static byte[] webp(int width, int height, int argb, byte[] exif) {
        ByteBuffer head = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
        head.putInt(0x08);
        put24(head, width - 1);
        put24(head, height - 1);
        byte[] chunks = chunkOfRiff("VP8X", head.array());
        chunks = joined(chunks, chunkOfRiff("VP8L", lossless(width, height, argb)));
        return riff(joined(chunks, chunkOfRiff("EXIF", exif)));
    }

    private static void put24(ByteBuffer out, int value) {
        out.put((byte) value).put((byte) (value >> 8)).put((byte) (value >> 16));
    }

    private static byte[] riff(byte[] chunks) {
        byte[] kind = "WEBP".getBytes(StandardCharsets.US_ASCII);
        return chunkOfRiff("RIFF", joined(kind, chunks));
    }

    private static byte[] chunkOfRiff(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + content.length % 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .putInt(content.length)
                .put(content)
                .array();
    }

    private static byte[] lossless(int width, int height, int argb) {
        BitSink bits = new BitSink();
        bits.put(0x2F, 8);
        bits.put(width - 1, 14);
        bits.put(height - 1, 14);
        // Opacity is used; the version; no transforms, no cache of colours, one set of codes.
        bits.put(1, 1);
        bits.put(0, 3);
        bits.put(0, 3);
        for (int shift : new int[] {8, 16, 0, 24}) {
            // A code of a single value of eight bits, which then takes no bits for each pixel.
            bits.put(0b101, 3);
            bits.put((argb >> shift) & 0xFF, 8);
        }
        bits.put(0b001, 3);
        bits.put(0, 1);
        return bits.bytes();
    }

    private static final class BitSink {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private long pending;
        private int count;

        void put(int value, int bits) {
            pending |= (long) value << count;
            count += bits;
            while (count >= 8) {
                out.write((int) pending);
                pending >>>= 8;
                count -= 8;
            }
        }

        byte[] bytes() {
            out.write((int) pending);
            out.write(0);
            return out.toByteArray();
        }
    }

    static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    static BufferedImage seen(byte[] file) throws IOException {
        return ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(file)));
    }

    /// The numbers of a JPEG as they are in the file.
    static Raster raster(byte[] jpeg) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg)));
        return reader.readRaster(0, null);
    }
}
