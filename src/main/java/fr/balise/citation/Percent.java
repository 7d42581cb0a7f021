package fr.balise.citation;

import java.nio.charset.StandardCharsets;

/// Texts inside an address (RFC 3986): what is not a letter, a digit or one of `-._~` becomes `%` and two digits for
/// each byte of its UTF-8.
public final class Percent {

    private static final String DIGITS = "0123456789ABCDEF";

    private Percent() {}

    /// «Où ?» → `O%C3%B9%20%3F`.
    public static String encoded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        // Bytes throughout: every page has four such texts, most of them signs that are encoded.
        byte[] out = new byte[3 * bytes.length];
        int length = 0;
        for (byte b : bytes) {
            if (isUnreserved(b)) {
                out[length++] = b;
            } else {
                out[length++] = '%';
                out[length++] = (byte) DIGITS.charAt((b >> 4) & 15);
                out[length++] = (byte) DIGITS.charAt(b & 15);
            }
        }
        return new String(out, 0, length, StandardCharsets.ISO_8859_1);
    }

    private static boolean isUnreserved(byte b) {
        return (b >= 'a' && b <= 'z')
                || (b >= 'A' && b <= 'Z')
                || (b >= '0' && b <= '9')
                || b == '-'
                || b == '.'
                || b == '_'
                || b == '~';
    }
}
