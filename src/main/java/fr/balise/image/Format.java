package fr.balise.image;

import fr.balise.image.Fitted.Reason;

import java.nio.charset.StandardCharsets;

/// The formats of pictures that are read, known by the first bytes of a file.
enum Format {
    JPEG,
    PNG,
    GIF,
    WEBP,
    BMP,
    TIFF;

    private static final int LONGEST_NAME = 12;

    static Format of(byte[] file) throws RefusedException {
        String start =
                new String(
                        file, 0, Math.min(file.length, LONGEST_NAME), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00FF\u00D8\u00FF")) {
            return JPEG;
        }
        if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
            return PNG;
        }
        if (start.startsWith("GIF8")) {
            return GIF;
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return WEBP;
        }
        if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
            return TIFF;
        }
        // Texts may begin with these two letters as well; a bitmap has four empty bytes after its
        // size.
        if (start.startsWith("BM") && start.startsWith("\0\0\0\0", 6)) {
            return BMP;
        }
        throw new RefusedException(Reason.UNKNOWN_FORMAT, other(start));
    }

    /// The name of a format that people might try, or nothing.
    private static String other(String start) {
        if (start.startsWith("ftyp", 4)) {
            return start.startsWith("avi", 8) ? "AVIF" : "HEIC";
        }
        if (start.startsWith("%PDF")) {
            return "PDF";
        }
        if (start.startsWith("8BPS")) {
            return "PSD";
        }
        return start.startsWith("<") ? "SVG" : "";
    }
}
