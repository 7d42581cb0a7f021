package fr.balise.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which file of a `srcset` a browser takes in a window of 1280 CSS pixels, one pixel of the screen for each.
///
/// The width that a picture gets is read from `sizes`, as far as it is made of `min-width` and `max-width`, of `px`,
/// `rem`, `em` and `vw`; whatever else stands there counts as the whole width, so that a weight is rather said too high
/// than too low. Source: HTML standard, §4.8.4.2.2 and §4.8.4.3.7.
final class PictureSizes {

    private static final double WINDOW = 1280;
    private static final double EM = 16;

    private static final Pattern CONDITION =
            Pattern.compile("\\(\\s*(min|max)-width\\s*:\\s*([^)]+)\\)\\s*(.*)");
    private static final Pattern LENGTH = Pattern.compile("([\\d.]+)(px|rem|em|vw)");

    private PictureSizes() {}

    /// The address of the file that is taken; empty for an empty `srcset`.
    static Optional<String> chosen(String srcset, String sizes) {
        double wanted = width(sizes);
        Optional<String> chosen = Optional.empty();
        double best = 0;
        for (int at = 0; at < srcset.length(); ) {
            int start = skip(srcset, at, true);
            int end = word(srcset, start);
            // A comma at the end of an address ends the candidate (HTML standard, §4.8.4.3.4).
            boolean bare = end > start && srcset.charAt(end - 1) == ',';
            int comma = bare ? end - 1 : srcset.indexOf(',', end);
            int close = comma < 0 ? srcset.length() : comma;
            int addressEnd = bare ? end - 1 : end;
            if (addressEnd > start) {
                double width = described(bare ? "" : srcset.substring(end, close).strip(), wanted);
                // The narrowest that is wide enough; the widest where none is.
                if (chosen.isEmpty()
                        || (best < wanted ? width > best : width >= wanted && width < best)) {
                    chosen = Optional.of(srcset.substring(start, addressEnd));
                    best = width;
                }
            }
            at = close + 1;
        }
        return chosen;
    }

    private static int skip(String text, int from, boolean spaces) {
        int at = from;
        while (at < text.length() && Ascii.isSpace(text.charAt(at)) == spaces) {
            at++;
        }
        return at;
    }

    private static int word(String text, int from) {
        return skip(text, from, false);
    }

    /// The width that a descriptor gives, in pixels: `800w`, `2x`, or none.
    private static double described(String descriptor, double wanted) {
        if (descriptor.length() < 2) {
            return wanted;
        }
        double number = number(descriptor.substring(0, descriptor.length() - 1));
        return descriptor.endsWith("w") ? number : number * wanted;
    }

    private static double width(String sizes) {
        for (String size : sizes.split(",", -1)) {
            Matcher condition = CONDITION.matcher(size.strip());
            if (!condition.matches()) {
                return length(size.strip());
            }
            double limit = length(condition.group(2).strip());
            boolean holds = condition.group(1).equals("min") ? WINDOW >= limit : WINDOW <= limit;
            if (holds) {
                return length(condition.group(3).strip());
            }
        }
        return WINDOW;
    }

    private static double length(String text) {
        Matcher length = LENGTH.matcher(text);
        if (!length.matches()) {
            return WINDOW;
        }
        double number = number(length.group(1));
        return switch (length.group(2)) {
            case "px" -> number;
            case "vw" -> number * WINDOW / 100;
            default -> number * EM;
        };
    }

    private static double number(String digits) {
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException notOne) {
            return WINDOW;
        }
    }
}
