package fr.balise.image;

import fr.balise.image.Colours.Coding;
import fr.balise.image.Fitted.Reason;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A JPEG file, read segment by segment: <https://www.w3.org/Graphics/JPEG/itu-t81.pdf>, annex B.
///
/// What cameras and editors add (EXIF with places and dates, XMP, comments, previews, further pictures after the end)
/// stays out of [#bare], the same picture bit for bit.
final class JpegFile implements PictureFile {

    private static final long MOST_PIXELS = 250_000_000;
    // The decoder has to keep all coefficients of these until the last scan.
    private static final long MOST_PROGRESSIVE_PIXELS = 100_000_000;
    private static final int MOST_SCANS = 200;

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int BASELINE = 0xC0;
    private static final int EXTENDED = 0xC1;
    private static final int PROGRESSIVE = 0xC2;
    private static final int HUFFMAN_TABLES = 0xC4;
    private static final int ARITHMETIC_TABLES = 0xCC;
    private static final int LAST_FRAME = 0xCF;
    private static final int FIRST_RESTART = 0xD0;
    private static final int SCAN = 0xDA;
    private static final int APP_0 = 0xE0;
    private static final int APP_1 = 0xE1;
    private static final int APP_2 = 0xE2;
    private static final int APP_14 = 0xEE;
    private static final int APP_15 = 0xEF;
    private static final int COMMENT = 0xFE;

    private static final byte[] PLAIN_JFIF = {
        (byte) 0xFF, (byte) APP_0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };

    private final ByteBuffer in;
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private final SortedMap<Integer, byte[]> profileParts = new TreeMap<>();
    private Orientation orientation = Orientation.UPRIGHT;
    private @Nullable Frame frame;
    private boolean jfif;
    private int adobeTransform = -1;
    private int scans;

    private record Frame(int kind, Size size, int components, String ids) {}

    private JpegFile(byte[] file) {
        in = ByteBuffer.wrap(file);
    }

    static JpegFile of(byte[] file) throws RefusedException {
        JpegFile jpeg = new JpegFile(file);
        try {
            jpeg.read();
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            throw new RefusedException(Reason.DAMAGED, "cut short");
        }
        return jpeg;
    }

    private void read() throws RefusedException {
        in.position(2);
        bare.write(0xFF);
        bare.write(START);
        int marker = marker();
        while (marker != END) {
            ByteBuffer segment = in.slice(in.position(), Short.toUnsignedInt(in.getShort()));
            in.position(in.position() - 2 + segment.limit());
            segment.position(2);
            note(marker, segment);
            if (marker == SCAN) {
                copyScan();
            }
            marker = marker();
        }
        bare.write(0xFF);
        bare.write(END);
        if (frame == null || scans == 0) {
            throw new RefusedException(Reason.DAMAGED, "no picture inside");
        }
    }

    private int marker() throws RefusedException {
        if (in.get() != (byte) 0xFF) {
            throw new RefusedException(Reason.DAMAGED, "no marker at byte " + (in.position() - 1));
        }
        int marker = 0xFF;
        // Any number of fill bytes may stand before a marker.
        while (marker == 0xFF) {
            marker = Byte.toUnsignedInt(in.get());
        }
        return marker;
    }

    private void note(int marker, ByteBuffer segment) throws RefusedException {
        if (isFrame(marker)) {
            readFrame(marker, segment);
        }
        switch (marker) {
            case APP_0 -> readJfif(segment);
            case APP_1 -> readExif(segment);
            case APP_2 -> readProfile(segment);
            case APP_14 -> readAdobe(segment);
            case SCAN -> {
                scans++;
                if (scans > MOST_SCANS) {
                    throw new RefusedException(Reason.TOO_LARGE, scans + " scans");
                }
            }
            default -> {
                // Tables need no look.
            }
        }
        if ((marker < APP_0 || marker > APP_15) && marker != COMMENT) {
            copy(marker, segment);
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= BASELINE
                && marker <= LAST_FRAME
                && marker != HUFFMAN_TABLES
                && marker != ARITHMETIC_TABLES
                && marker != 0xC8;
    }

    private void readFrame(int kind, ByteBuffer segment) throws RefusedException {
        int bits = segment.get();
        int height = Short.toUnsignedInt(segment.getShort());
        int width = Short.toUnsignedInt(segment.getShort());
        int components = segment.get();
        if (kind > PROGRESSIVE || bits != Byte.SIZE || components == 2 || components > 4) {
            throw new RefusedException(
                    Reason.UNKNOWN_FORMAT,
                    "JPEG SOF%d, %d bits, %d components"
                            .formatted(kind - BASELINE, bits, components));
        }
        if (frame != null || width == 0 || height == 0 || components < 1) {
            throw new RefusedException(Reason.DAMAGED, "size");
        }
        StringBuilder ids = new StringBuilder();
        for (int i = 0; i < components; i++) {
            ids.append((char) segment.get());
            segment.getShort();
        }
        frame = new Frame(kind, new Size(width, height), components, ids.toString());
    }

    private void readJfif(ByteBuffer segment) {
        if (begins(segment, "JFIF\0") && !jfif) {
            jfif = true;
            bare.writeBytes(PLAIN_JFIF);
        }
    }

    private void readExif(ByteBuffer segment) {
        if (begins(segment, "Exif\0")) {
            segment.get();
            orientation = Orientation.of(segment);
        }
    }

    /// A profile is cut into parts, each with its number and their count.
    private void readProfile(ByteBuffer segment) {
        if (begins(segment, "ICC_PROFILE\0")) {
            int number = segment.get();
            segment.get();
            profileParts.put(number, bytes(segment));
        }
    }

    private void readAdobe(ByteBuffer segment) {
        if (begins(segment, "Adobe") && segment.remaining() >= 7) {
            adobeTransform = segment.get(segment.position() + 6);
            copy(APP_14, segment);
        }
    }

    /// Whether a segment begins with a name, which is then passed.
    private static boolean begins(ByteBuffer segment, String name) {
        byte[] expected = name.getBytes(StandardCharsets.US_ASCII);
        if (segment.remaining() < expected.length) {
            return false;
        }
        byte[] start = new byte[expected.length];
        segment.get(segment.position(), start);
        if (!Arrays.equals(start, expected)) {
            return false;
        }
        segment.position(segment.position() + expected.length);
        return true;
    }

    private void copy(int marker, ByteBuffer segment) {
        bare.write(0xFF);
        bare.write(marker);
        bare.writeBytes(bytes(segment.duplicate().rewind()));
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    /// Copies compressed data up to the marker behind it. In it, FF is followed by 0 or by a sign of restart.
    private void copyScan() {
        int start = in.position();
        byte[] file = in.array();
        int at = start;
        while (file[at] != (byte) 0xFF || isData(Byte.toUnsignedInt(file[at + 1]))) {
            at++;
        }
        bare.write(file, start, at - start);
        in.position(at);
    }

    private static boolean isData(int afterFF) {
        return afterFF == 0 || (afterFF >= FIRST_RESTART && afterFF < START) || afterFF == 0xFF;
    }

    /// The picture alone, as a JPEG file.
    byte[] bare() {
        return bare.toByteArray();
    }

    private Frame frame() {
        if (frame == null) {
            throw new IllegalStateException("not read");
        }
        return frame;
    }

    @Override
    public String mediaType() {
        return "image/jpeg";
    }

    @Override
    public Size size() {
        return frame().size();
    }

    @Override
    public Orientation orientation() {
        return orientation;
    }

    private Colours colours() {
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        profileParts.values().forEach(profile::writeBytes);
        return Colours.of(coding(), profile.toByteArray());
    }

    /// The rules of libjpeg, which all readers follow: there is no standard for them.
    private Coding coding() {
        return switch (frame().components()) {
            case 1 -> Coding.GREY;
            case 3 -> isRgb() ? Coding.RGB : Coding.YCC;
            default ->
                    switch (adobeTransform) {
                        case -1 -> Coding.CMYK;
                        case 0 -> Coding.INVERTED_CMYK;
                        default -> Coding.INVERTED_YCCK;
                    };
        };
    }

    private boolean isRgb() {
        return !jfif && (adobeTransform == 0 || (adobeTransform < 0 && hasRgbIds()));
    }

    private boolean hasRgbIds() {
        return frame().ids().equals("RGB");
    }

    @Override
    public long mostPixels() {
        return frame().kind() == PROGRESSIVE ? MOST_PROGRESSIVE_PIXELS : MOST_PIXELS;
    }

    @Override
    public boolean photo() {
        return true;
    }

    /// Engines differ about colours that only the names of the components tell.
    @Override
    public Optional<byte[]> asItIs() {
        boolean plain =
                frame().components() != 4
                        && !hasRgbIds()
                        && frame().kind() != EXTENDED
                        && colours().areSrgb();
        return plain ? Optional.of(bare()) : Optional.empty();
    }

    @Override
    public Rows rows(int step) throws RefusedException {
        return Rows.of(Codec.rawJpeg(bare(), step), colours());
    }
}
