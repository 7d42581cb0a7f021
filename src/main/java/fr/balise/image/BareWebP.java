package fr.balise.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// A WebP file without EXIF and XMP: <https://developers.google.com/speed/webp/docs/riff_container>.
final class BareWebP {

    private static final int HEADER = 12;
    private static final int FRAME = 8;
    private static final int EXIF_AND_XMP = 0x08 | 0x04;

    private static final Set<String> KEPT =
            Set.of("VP8 ", "VP8L", "VP8X", "ICCP", "ANIM", "ANMF", "ALPH");

    private BareWebP() {}

    static byte[] of(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, Math.min(HEADER, file.length));
        int at = HEADER;
        while (at + FRAME <= file.length) {
            long length = Integer.toUnsignedLong(in.getInt(at + 4));
            int whole = (int) Math.min(FRAME + length + (length & 1), file.length - at);
            String name = new String(file, at, 4, StandardCharsets.ISO_8859_1);
            if (KEPT.contains(name)) {
                out.write(file, at, whole);
            }
            at += whole;
        }
        byte[] bare = out.toByteArray();
        ByteBuffer head = ByteBuffer.wrap(bare).order(ByteOrder.LITTLE_ENDIAN);
        if (bare.length >= HEADER + FRAME + 1) {
            if (bare.length < file.length) {
                head.putInt(4, bare.length - FRAME);
            }
            boolean flagged =
                    new String(bare, HEADER, 4, StandardCharsets.ISO_8859_1).equals("VP8X");
            if (flagged) {
                bare[HEADER + FRAME] &= (byte) ~EXIF_AND_XMP;
            }
        }
        return bare;
    }
}
