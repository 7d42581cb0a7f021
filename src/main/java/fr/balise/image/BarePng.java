package fr.balise.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// A PNG file without texts, dates and the data of cameras: only chunks that change what is seen stay.
final class BarePng {

    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;

    // Beside those that begin with a capital letter, which no reader may pass over.
    private static final Set<String> KEPT =
            Set.of(
                    "tRNS", "cHRM", "gAMA", "iCCP", "sRGB", "cICP", "mDCV", "cLLI", "sBIT", "bKGD",
                    "pHYs", "hIST", "sPLT", "acTL", "fcTL", "fdAT");

    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private Orientation orientation = Orientation.UPRIGHT;

    private BarePng() {}

    static BarePng of(byte[] file) {
        BarePng png = new BarePng();
        png.walk(file);
        return png;
    }

    byte[] bytes() {
        return bare.toByteArray();
    }

    Orientation orientation() {
        return orientation;
    }

    private void walk(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        bare.write(file, 0, SIGNATURE);
        int at = SIGNATURE;
        String name = "";
        while (at + FRAME <= file.length && !name.equals("IEND")) {
            long length = Integer.toUnsignedLong(in.getInt(at));
            // A chunk that is cut short ends where the file does.
            int whole = (int) Math.min(length + FRAME, file.length - at);
            name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (name.equals("eXIf") && whole > FRAME) {
                orientation = Orientation.of(in.slice(at + 8, whole - FRAME));
            }
            if (Character.isUpperCase(name.charAt(0)) || KEPT.contains(name)) {
                bare.write(file, at, whole);
            }
            at += whole;
        }
    }
}
