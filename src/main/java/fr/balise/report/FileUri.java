package fr.balise.report;

import java.nio.charset.StandardCharsets;

/// The address of a file (RFC 3986): relative for a relative path, `file:` for an absolute one.
///
/// `content/fiches/l'été: 1.md` → `content/fiches/l%27%C3%A9t%C3%A9%3A%201.md`; `C:/pub/a.md` → `file:///C:/pub/a.md`.
final class FileUri {

    private static final String UNESCAPED = "-._~/";
    private static final String DIGITS = "0123456789ABCDEF";

    private FileUri() {}

    static String of(String path) {
        if (path.startsWith("/")) {
            return "file://" + encoded(path);
        }
        boolean drive = path.length() > 2 && isLetter(path.charAt(0)) && path.startsWith(":/", 1);
        return drive
                ? "file:///" + path.substring(0, 2) + encoded(path.substring(2))
                : encoded(path);
    }

    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            if (unit > 0
                    && (isLetter((char) unit) || isDigit(unit) || UNESCAPED.indexOf(unit) >= 0)) {
                uri.append((char) unit);
            } else {
                uri.append('%')
                        .append(DIGITS.charAt((unit >> 4) & 0xF))
                        .append(DIGITS.charAt(unit & 0xF));
            }
        }
        return uri.toString();
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
