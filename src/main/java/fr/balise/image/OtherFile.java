package fr.balise.image;

import fr.balise.image.Fitted.Reason;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A GIF, WebP, BMP or TIFF file. Of an animation the first picture is taken.
final class OtherFile implements PictureFile {

    // Some of their decoders unpack the whole picture, whatever the step.
    private static final long MOST_PIXELS = 30_000_000;

    // The decoder of WebP looks ahead, and is hundreds of times slower where the file ends.
    private static final int AHEAD = 64;

    private static final int RIFF_HEADER = 8;
    private static final int RIFF_CHUNKS = 12;

    private final byte[] file;
    private final String codec;
    private final Size size;
    private final Orientation orientation;

    private OtherFile(Format format, byte[] file) throws RefusedException {
        this.file = format == Format.WEBP ? Arrays.copyOf(file, file.length + AHEAD) : file;
        codec = format.name().toLowerCase(Locale.ROOT);
        orientation =
                switch (format) {
                    case WEBP -> orientationOfWebP(ByteBuffer.wrap(file));
                    case TIFF -> Orientation.of(ByteBuffer.wrap(file));
                    case JPEG, PNG, GIF, BMP -> Orientation.UPRIGHT;
                };
        size = Codec.size(codec, file);
    }

    static OtherFile of(Format format, byte[] file) throws RefusedException {
        return new OtherFile(format, file);
    }

    /// Chunks of a name, a size and an even number of bytes: <https://developers.google.com/speed/webp/docs/riff_container>.
    private static Orientation orientationOfWebP(ByteBuffer file) throws RefusedException {
        ByteBuffer in = file.order(ByteOrder.LITTLE_ENDIAN);
        long end = RIFF_HEADER + Integer.toUnsignedLong(in.getInt(4));
        if (end > in.limit()) {
            throw new RefusedException(Reason.DAMAGED, "cut short");
        }
        int at = RIFF_CHUNKS;
        while (at + RIFF_HEADER <= end) {
            byte[] name = new byte[4];
            in.get(at, name);
            int length = in.getInt(at + 4);
            at += RIFF_HEADER;
            if (length < 0 || length > end - at) {
                throw new RefusedException(Reason.DAMAGED, "cut short");
            }
            if (new String(name, StandardCharsets.ISO_8859_1).equals("EXIF")) {
                ByteBuffer exif = in.slice(at, length);
                boolean prefixed = length > 6 && exif.get(0) == 'E';
                return Orientation.of(prefixed ? exif.slice(6, length - 6) : exif);
            }
            at += length + (length & 1);
        }
        return Orientation.UPRIGHT;
    }

    @Override
    public String mediaType() {
        return "image/" + codec;
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
        // Steps are of little use to these decoders, and some get them wrong.
        return Rows.of(Codec.image(codec, file, 1));
    }
}
