package fr.balise.reader;

/// The contrast of two colours as WCAG 2 reckons it: from 1, none, to 21, black on white.
final class Contrast {

    private Contrast() {}

    /// Of two colours as `0xRRGGBB`.
    static double ratio(int one, int other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    /// A colour of a style sheet, `#fff` or `#ffffff`, as `0xRRGGBB`.
    static int rgb(String hex) {
        String digits = hex.substring(1);
        if (digits.length() == 3) {
            digits = digits.replaceAll("(.)", "$1$1");
        }
        return Integer.parseInt(digits, 16);
    }

    private static double luminance(int rgb) {
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int value) {
        double share = (value & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
