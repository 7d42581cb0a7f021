package fr.balise.serve;

import fr.balise.site.Bytes;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/// The bytes of an answer, and a short sum of them by which a page knows whether it has become another.
///
/// @param bytes as they stand in the file of the site
/// @param sum of these bytes
record Body(Bytes bytes, String sum) {

    /// These bytes.
    static Body of(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        String sum = HexFormat.of().toHexDigits((int) crc.getValue()) + bytes.length;
        return new Body(Bytes.of(bytes), sum);
    }

    /// The same bytes with another sum for each state of the pictures and other files beside them.
    ///
    /// @param copies how often any of these has changed
    Body among(int copies) {
        return new Body(bytes, sum + "." + copies);
    }

    /// A body without bytes.
    static Body empty() {
        return of(new byte[0]);
    }

    /// The bytes of a page with the script in it that follows what its author writes.
    ///
    /// @param address under which the page was asked for
    /// @param marked the sum to compare later states with
    byte[] following(String address, String marked) {
        String page = new String(bytes.toArray(), StandardCharsets.UTF_8);
        String script =
                "<script src=\"/_balise/live.js\" data-page=\""
                        + escaped(address)
                        + "\" data-seen=\""
                        + marked
                        + "\" defer></script>";
        int end = page.lastIndexOf("</body>");
        String whole =
                end < 0 ? page + script : page.substring(0, end) + script + page.substring(end);
        return whole.getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
