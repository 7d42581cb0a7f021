package fr.balise.image;

import fr.balise.image.Fitted.Reason;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/// A PNG file, read chunk by chunk: <https://www.w3.org/TR/png-3/>.
final class PngFile implements PictureFile {

    private static final long MOST_PIXELS = 250_000_000;

    private static final int SIGNATURE = 8;
    private static final int LARGEST_PROFILE = 8 << 20;

    private final byte[] file;
    private Size size = new Size(0, 0);
    private byte[] profile = {};
    private Orientation orientation = Orientation.UPRIGHT;

    private PngFile(byte[] file) {
        this.file = file;
    }

    static PngFile of(byte[] file) throws RefusedException {
        PngFile png = new PngFile(file);
        try {
            png.read(ByteBuffer.wrap(file));
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            throw new RefusedException(Reason.DAMAGED, "cut short");
        }
        return png;
    }

    private void read(ByteBuffer in) throws RefusedException {
        in.position(SIGNATURE);
        String name = "";
        while (!name.equals("IEND")) {
            ByteBuffer chunk = in.slice(in.position() + 8, in.getInt());
            byte[] letters = new byte[4];
            in.get(letters);
            name = new String(letters, StandardCharsets.ISO_8859_1);
            in.position(in.position() + chunk.limit());
            requireSum(letters, chunk, in.getInt());
            note(name, chunk);
        }
        if (size.pixels() == 0) {
            throw new RefusedException(Reason.DAMAGED, "no picture inside");
        }
    }

    private static void requireSum(byte[] letters, ByteBuffer chunk, int expected)
            throws RefusedException {
        CRC32 sum = new CRC32();
        sum.update(letters);
        sum.update(chunk.duplicate());
        if ((int) sum.getValue() != expected) {
            throw new RefusedException(Reason.DAMAGED, "wrong sum of a chunk");
        }
    }

    private void note(String name, ByteBuffer chunk) throws RefusedException {
        switch (name) {
            case "IHDR" -> {
                size = new Size(chunk.getInt(), chunk.getInt());
                if (size.width() < 1 || size.height() < 1) {
                    throw new RefusedException(Reason.DAMAGED, "size");
                }
            }
            case "iCCP" -> profile = profile(chunk);
            case "eXIf" -> orientation = Orientation.of(chunk);
            default -> {
                // Pixels are the codec's part, and nothing else is needed.
            }
        }
    }

    /// A name, a zero, the number of the compression, and the profile compressed.
    private static byte[] profile(ByteBuffer chunk) {
        while (chunk.get() != 0) {
            // Still in the name.
        }
        chunk.get();
        byte[] packed = new byte[chunk.remaining()];
        chunk.get(packed);
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return in.readNBytes(LARGEST_PROFILE);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    @Override
    public String mediaType() {
        return "image/png";
    }

    @Override
    public Size size() {
        return size;
    }

    @Override
    public Orientation orientation() {
        return orientation;
    }

    @Override
    public long mostPixels() {
        return MOST_PIXELS;
    }

    @Override
    public boolean photo() {
        return false;
    }

    @Override
    public Optional<byte[]> asItIs() {
        return Optional.empty();
    }

    @Override
    public Rows rows(int step) throws RefusedException {
        return Rows.of(Codec.image("png", file, step), profile);
    }
}
