package fr.balise.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// A GIF file block by block: <https://www.w3.org/Graphics/GIF/spec-gif89a.txt>.
final class GifBlocks {

    private static final int SCREEN = 13;
    private static final int FLAGS_OF_SCREEN = 10;
    private static final int DESCRIPTOR = 10;
    private static final int HAS_COLOURS = 0x80;
    private static final int EXTENSION = 0x21;
    private static final int PICTURE = 0x2C;
    private static final int COMMENT = 0xFE;
    private static final int APPLICATION = 0xFF;

    private final byte[] file;
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private int pictures;

    private GifBlocks(byte[] file) {
        this.file = file;
    }

    /// How many pictures a file holds, as far as it is whole.
    static int pictures(byte[] file) {
        return walked(file).pictures;
    }

    /// The file without comments and the data of editors; what says how it moves and its colours stays.
    static byte[] bare(byte[] file) {
        return walked(file).bare.toByteArray();
    }

    private static GifBlocks walked(byte[] file) {
        GifBlocks blocks = new GifBlocks(file);
        try {
            blocks.walk();
        } catch (ArrayIndexOutOfBoundsException cutShort) {
            return blocks;
        }
        return blocks;
    }

    private void walk() {
        int at = SCREEN + colours(file[FLAGS_OF_SCREEN]);
        copy(0, Math.min(at, file.length));
        while (at < file.length) {
            int start = at;
            boolean kept = true;
            switch (file[at] & 0xFF) {
                case EXTENSION -> {
                    kept = isKept(at);
                    at = afterSubBlocks(at + 2);
                }
                case PICTURE -> {
                    pictures++;
                    at += DESCRIPTOR + colours(file[at + DESCRIPTOR - 1]) + 1;
                    at = afterSubBlocks(at);
                }
                default -> {
                    copy(at, at + 1);
                    return;
                }
            }
            if (kept) {
                copy(start, at);
            }
        }
    }

    private static int colours(byte flags) {
        return (flags & HAS_COLOURS) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private boolean isKept(int at) {
        int label = file[at + 1] & 0xFF;
        if (label == APPLICATION) {
            String name = new String(file, at + 3, 11, StandardCharsets.ISO_8859_1);
            return name.startsWith("NETSCAPE")
                    || name.startsWith("ANIMEXTS")
                    || name.startsWith("ICCRGBG1");
        }
        return label != COMMENT;
    }

    /// Data lies in pieces of up to 255 bytes, each after its length; a length of zero is the end. In a file that is
    /// cut short the end of the file is.
    private int afterSubBlocks(int at) {
        int next = at;
        while (next < file.length && file[next] != 0) {
            next += 1 + (file[next] & 0xFF);
        }
        return Math.min(next + 1, file.length);
    }

    private void copy(int from, int to) {
        bare.write(file, from, to - from);
    }
}
