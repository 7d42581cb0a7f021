package fr.balise.address;

import java.text.Normalizer;
import java.util.Locale;

/// A readable part of an address made from a title: lower-case ASCII letters, digits and single hyphens.
///
/// Example: `Slug.of("L’œuvre d’Été : n° 2")` → `l-oeuvre-d-ete-n-2`. Text without any Latin letter or digit
/// gives an empty slug; the caller then chooses a name.
public final class Slug {

    private Slug() {}

    /// The slug of a text, the same in every locale and for composed or decomposed accents.
    public static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder slug = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            String letters = ascii(c);
            if (letters.isEmpty()) {
                gap |= !isInsideWord(c);
            } else {
                if (gap && !slug.isEmpty()) {
                    slug.append('-');
                }
                gap = false;
                slug.append(letters);
            }
        }
        return slug.toString();
    }

    /// A slug that is never empty and keeps apart texts of other scripts: where letters are lost, a sign made from the
    /// whole text follows. Example: `Rennes` → `rennes`, `القدس` → `x` and eight digits or fewer.
    public static String distinct(String text) {
        String slug = of(text);
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (!slug.isEmpty() && composed.codePoints().allMatch(Slug::isKept)) {
            return slug;
        }
        String sign = "x" + Integer.toHexString(composed.toLowerCase(Locale.ROOT).hashCode());
        return slug.isEmpty() ? sign : slug + "-" + sign;
    }

    private static boolean isKept(int codePoint) {
        return !Character.isLetterOrDigit(codePoint)
                || !of(Character.toString(codePoint)).isEmpty();
    }

    /// Accents, soft hyphens and joiners do not end a word.
    private static boolean isInsideWord(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private static String ascii(char c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            return String.valueOf(c);
        }
        if (c >= 'A' && c <= 'Z') {
            return String.valueOf((char) (c + 32));
        }
        // Letters that Unicode does not decompose.
        return switch (c) {
            case 'œ', 'Œ' -> "oe";
            case 'æ', 'Æ' -> "ae";
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ' -> "d";
            case 'ı' -> "i";
            case 'ß', 'ẞ' -> "ss";
            default -> "";
        };
    }
}
