package fr.balise.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Photos as telephones make them: large, noisy, lying on their side, and telling where they were taken.
public final class PhotoFiles {

    /// What no file of a site may hold.
    public static final String SECRET = TestPictures.SECRET;

    private PhotoFiles() {}

    /// A sky over a dark ground, with noise everywhere, so that above and below can be told apart.
    public static BufferedImage landscape(int width, int height, int noise) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int seed = 1;
        for (int y = 0; y < height; y++) {
            int level = 220 - 180 * y / height;
            for (int x = 0; x < width; x++) {
                seed = seed * 1_664_525 + 1_013_904_223;
                int grain = noise == 0 ? 0 : (seed >>> 16) % noise;
                int wave = (int) (12 * Math.sin(x * 40.0 / width) * Math.cos(y * 30.0 / height));
                int red = Math.clamp(level - 20 + wave + grain, 0, 255);
                int green = Math.clamp(level - wave + grain, 0, 255);
                int blue = Math.clamp(level + 20 + grain, 0, 255);
                pixels[y * width + x] = red << 16 | green << 8 | blue;
            }
        }
        return image;
    }

    /// The same as a JPEG with EXIF, XMP, IPTC and a comment, and a preview with a place behind its end.
    public static byte[] telling(byte[] jpeg, int orientation) {
        byte[] told = TestPictures.exifSegment(jpeg, orientation);
        told =
                TestPictures.withSegment(
                        told, 0xE1, text("http://ns.adobe.com/xap/1.0/\0<x>" + SECRET + "</x>"));
        told = TestPictures.withSegment(told, 0xED, text("Photoshop 3.0\0" + SECRET));
        told = TestPictures.withSegment(told, 0xFE, text(SECRET));
        return TestPictures.joined(told, TestPictures.exifSegment(jpeg, 1));
    }

    /// A drawing of a few plain colours.
    public static BufferedImage drawing(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] colours = {0xFFFFFF, 0x204080, 0xE0A020};
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, colours[(x / 50 + y / 70) % 3]);
            }
        }
        return image;
    }

    public static byte[] withText(byte[] png) {
        byte[] told = TestPictures.withChunk(png, "tEXt", text("Comment\0" + SECRET));
        return TestPictures.withChunk(told, "eXIf", TestPictures.exif(1));
    }

    public static byte[] webp(int width, int height) {
        return TestPictures.webp(width, height, 0xFF3060A0, TestPictures.exif(1));
    }

    /// A GIF of several pictures with a comment.
    public static byte[] gif(int pictures) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < pictures; i++) {
                byte[] levels = {(byte) (40 * i), (byte) 200};
                IndexColorModel model = new IndexColorModel(1, 2, levels, levels, levels);
                BufferedImage image =
                        new BufferedImage(60, 40, BufferedImage.TYPE_BYTE_BINARY, model);
                writer.writeToSequence(new IIOImage(image, null, commented(writer, image)), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static IIOMetadata commented(ImageWriter writer, BufferedImage image)
            throws IOException {
        IIOMetadata metadata =
                writer.getDefaultImageMetadata(
                        ImageTypeSpecifier.createFromRenderedImage(image), null);
        IIOMetadataNode comment = new IIOMetadataNode("CommentExtension");
        comment.setAttribute("value", SECRET);
        IIOMetadataNode comments = new IIOMetadataNode("CommentExtensions");
        comments.appendChild(comment);
        IIOMetadataNode root = new IIOMetadataNode("javax_imageio_gif_image_1.0");
        root.appendChild(comments);
        metadata.mergeTree("javax_imageio_gif_image_1.0", root);
        return metadata;
    }

    /// A TIFF of one pixel with the name of its maker, EXIF and places.
    public static byte[] tiff() {
        byte[] secret = text(SECRET);
        int data = 8 + 2 + 10 * 12 + 4;
        ByteBuffer out = ByteBuffer.allocate(data + 3 + 1 + 2 * secret.length + 18);
        out.put(text("MM")).putShort((short) 42).putInt(8).putShort((short) 10);
        entry(out, 256, 3, 1, 1 << 16);
        entry(out, 257, 3, 1, 1 << 16);
        entry(out, 258, 3, 1, 8 << 16);
        entry(out, 259, 3, 1, 1 << 16);
        entry(out, 262, 3, 1, 1 << 16);
        entry(out, 271, 2, secret.length, data + 4);
        entry(out, 273, 4, 1, data);
        entry(out, 278, 3, 1, 1 << 16);
        entry(out, 279, 4, 1, 1);
        entry(out, 34853, 4, 1, data + 4 + secret.length);
        out.putInt(0).put((byte) 0x7F).put(new byte[3]).put(secret);
        out.putShort((short) 1);
        entry(out, 29, 2, secret.length, data + 4 + secret.length + 18);
        return out.putInt(0).put(secret).array();
    }

    private static void entry(ByteBuffer out, int tag, int type, int count, int value) {
        out.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /// The skeleton of a HEIC file: a list of items, one of them EXIF, and their places.
    public static byte[] heic() {
        byte[] secret = text(SECRET);
        byte[] brand = box("ftyp", text("heic\0\0\0\0mif1heic"));
        byte[] info = box("infe", joined(number(2 << 24), text("\0\1\0\0Exif\0")));
        byte[] items = box("iinf", joined(new byte[] {0, 0, 0, 0, 0, 1}, info));
        int places = 8 + 4 + 2 + 2 + 2 + 2 + 2 + 8;
        int start = brand.length + 8 + 4 + items.length + places + 8;
        byte[] place = {0, 0, 0, 0, 0x44, 0, 0, 1, 0, 1, 0, 0, 0, 1};
        byte[] located = box("iloc", joined(place, joined(number(start), number(secret.length))));
        byte[] meta = box("meta", joined(number(0), joined(items, located)));
        return joined(brand, joined(meta, box("mdat", secret)));
    }

    private static byte[] box(String name, byte[] content) {
        return joined(number(content.length + 8), joined(text(name), content));
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return TestPictures.joined(one, other);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
