package fr.balise.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Tells pictures that move from those that stand still, by what their files say of themselves.
final class Animation {

    private static final int PNG_SIGNATURE = 8;
    private static final int RIFF_FLAGS = 20;
    private static final int MOVES = 0x02;

    private Animation() {}

    /// Whether a file of a known format holds several pictures that follow each other.
    static boolean moves(byte[] file) throws RefusedException {
        return switch (Format.of(file)) {
            case GIF -> GifBlocks.pictures(file) > 1;
            case PNG -> isMovingPng(file);
            case WEBP -> isMovingWebP(file);
            case JPEG, BMP, TIFF -> false;
        };
    }

    /// Says so in a chunk `acTL` before the pixels.
    private static boolean isMovingPng(byte[] file) {
        long at = PNG_SIGNATURE;
        while (at + 8 <= file.length) {
            String name = new String(file, (int) at + 4, 4, StandardCharsets.ISO_8859_1);
            if (name.equals("acTL")) {
                return true;
            }
            if (name.equals("IDAT")) {
                return false;
            }
            at += 12 + Integer.toUnsignedLong(ByteBuffer.wrap(file).getInt((int) at));
        }
        return false;
    }

    private static boolean isMovingWebP(byte[] file) {
        return file.length > RIFF_FLAGS
                && new String(file, 12, 4, StandardCharsets.ISO_8859_1).equals("VP8X")
                && (file[RIFF_FLAGS] & MOVES) != 0;
    }
}
