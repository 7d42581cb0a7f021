package fr.balise.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A JPEG file without any segment but those that make the picture: tables, scans, and what says which colours they mean.
///
/// [JpegFile] reads what can be decoded; this takes any file, also of kinds that are not decoded, and goes as far as it is
/// sound. What follows the end of the picture (previews, films) is left out.
final class BareJpeg {

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP_0 = 0xE0;
    private static final int APP_1 = 0xE1;
    private static final int APP_2 = 0xE2;
    private static final int APP_14 = 0xEE;
    private static final int APP_15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int SHORTEST_JFIF = 14;

    private static final String EXIF = "Exif\0";

    // The beginnings of what must not be published, wherever it stands in a damaged file.
    private static final List<String> MARKS =
            List.of(EXIF, "http://ns.adobe.com/", "Photoshop 3.0");

    private final byte[] file;
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private Orientation orientation = Orientation.UPRIGHT;

    private BareJpeg(byte[] file) {
        this.file = file;
    }

    static BareJpeg of(byte[] file) {
        BareJpeg jpeg = new BareJpeg(file);
        jpeg.walk();
        return jpeg;
    }

    byte[] bytes() {
        return bare.toByteArray();
    }

    Orientation orientation() {
        return orientation;
    }

    private void walk() {
        bare.write(file, 0, 2);
        int at = 2;
        while (at + 1 < file.length) {
            int marker = file[at + 1] & 0xFF;
            if (file[at] != (byte) 0xFF) {
                damaged(at);
                return;
            }
            if (marker == 0xFF) {
                at++;
            } else if (marker == END) {
                bare.write(file, at, 2);
                return;
            } else if (isAlone(marker)) {
                bare.write(file, at, 2);
                at += 2;
            } else {
                int next = segment(marker, at);
                if (next < 0) {
                    damaged(at);
                    return;
                }
                at = marker == SCAN ? scan(next) : next;
            }
        }
    }

    private static boolean isAlone(int marker) {
        return marker <= 1 || (marker >= 0xD0 && marker <= 0xD8);
    }

    /// Copies a segment if it is to stay; where the next one begins, or -1 where it does not fit into the file.
    private int segment(int marker, int at) {
        if (at + 4 > file.length) {
            return -1;
        }
        int length = (file[at + 2] & 0xFF) << 8 | (file[at + 3] & 0xFF);
        int next = at + 2 + length;
        if (length < 2 || next > file.length) {
            return -1;
        }
        int data = at + 4;
        if (marker == APP_1 && begins(data, next, EXIF)) {
            int tiff = Math.min(next, data + EXIF.length() + 1);
            orientation = Orientation.of(ByteBuffer.wrap(file, tiff, next - tiff));
        }
        if (marker == APP_0 && begins(data, next, "JFIF\0") && next - data >= SHORTEST_JFIF) {
            // Without its preview.
            bare.writeBytes(new byte[] {(byte) 0xFF, (byte) APP_0, 0, SHORTEST_JFIF + 2});
            bare.write(file, data, SHORTEST_JFIF - 2);
            bare.writeBytes(new byte[2]);
        } else if (isKept(marker, data, next)) {
            bare.write(file, at, next - at);
        }
        return next;
    }

    private boolean isKept(int marker, int data, int end) {
        return switch (marker) {
            case APP_2 -> begins(data, end, "ICC_PROFILE\0");
            case APP_14 -> begins(data, end, "Adobe");
            case COMMENT -> false;
            default -> marker < APP_0 || marker > APP_15;
        };
    }

    private boolean begins(int at, int end, String name) {
        return end - at >= name.length()
                && new String(file, at, name.length(), StandardCharsets.ISO_8859_1).equals(name);
    }

    /// Copies compressed data; where the marker behind it stands. In it, FF is followed by 0 or by a sign of restart.
    private int scan(int start) {
        int at = start;
        while (at + 1 < file.length && (file[at] != (byte) 0xFF || isData(file[at + 1] & 0xFF))) {
            at++;
        }
        int end = at + 1 < file.length ? at : file.length;
        bare.write(file, start, end - start);
        return end;
    }

    private static boolean isData(int afterFF) {
        return afterFF == 0 || afterFF == 0xFF || (afterFF >= 0xD0 && afterFF < 0xD8);
    }

    /// Nobody knows what the rest is; it stays up to the first sign of what must not.
    private void damaged(int at) {
        String rest = new String(file, at, file.length - at, StandardCharsets.ISO_8859_1);
        int end = rest.length();
        for (String mark : MARKS) {
            int place = rest.indexOf(mark);
            end = place < 0 ? end : Math.min(end, place);
        }
        bare.write(file, at, end);
    }
}
