package fr.balise.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// An address as a QR code, drawn as one path: ISO/IEC 18004, error correction M, with the quiet zone of four modules that
/// readers need.
///
/// Example: `QrCode.svg("https://exemple.org/fiches/56.html", "QR code : …")` → `<svg …><title>…</title><path …/></svg>`.
final class QrCode {

    private static final int QUIET_ZONE = 4;

    private QrCode() {}

    /// The code as an SVG element; empty for an address longer than any code can hold.
    static Optional<String> svg(String address, String alternative) {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        hints.put(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
        hints.put(EncodeHintType.MARGIN, QUIET_ZONE);
        hints.put(EncodeHintType.CHARACTER_SET, "UTF-8");
        try {
            BitMatrix code = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 1, 1, hints);
            return Optional.of(draw(code, alternative));
        } catch (WriterException tooLong) {
            return Optional.empty();
        }
    }

    private static String draw(BitMatrix code, String alternative) {
        int side = code.getWidth();
        StringBuilder svg =
                new StringBuilder(
                        "<svg class=\"qr\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
        svg.append(side).append(' ').append(side);
        svg.append("\" width=\"80\" height=\"80\" role=\"img\"><title>");
        svg.append(Html.escape(alternative)).append("</title><path fill=\"#fff\" d=\"M0 0h");
        svg.append(side).append('v').append(side).append("h-").append(side);
        svg.append("z\"/><path fill=\"#000\" d=\"");
        for (int y = 0; y < code.getHeight(); y++) {
            row(code, y, svg);
        }
        return svg.append("\"/></svg>").toString();
    }

    /// One rectangle for each run of dark modules, so that no seam shows between two of them.
    private static void row(BitMatrix code, int y, StringBuilder svg) {
        int x = 0;
        while (x < code.getWidth()) {
            if (!code.get(x, y)) {
                x++;
                continue;
            }
            int start = x;
            while (x < code.getWidth() && code.get(x, y)) {
                x++;
            }
            int width = x - start;
            svg.append('M').append(start).append(' ').append(y).append('h').append(width);
            svg.append("v1h-").append(width).append('z');
        }
    }
}
