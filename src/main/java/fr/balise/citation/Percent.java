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
        StringBuilder out = new StringBuilder(bytes.length * 2);
        for (byte b : bytes) {
            char c = (char) (b & 0xFF);
            if ((c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "-._~".indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(DIGITS.charAt(c >> 4)).append(DIGITS.charAt(c & 15));
            }
        }
        return out.toString();
    }
}
