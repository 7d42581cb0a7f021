package fr.balise.address;

import java.text.Normalizer;
import java.util.Locale;

/// A readable part of an address made from a title: lower-case ASCII letters, digits and single hyphens.
///
/// Example: `Slug.of("L’œuvre d’Été : n° 2")` → `l-oeuvre-d-ete-n-2`. Text without any Latin letter or digit
/// gives an empty slug; the caller then chooses a name.
public final class Slug {

    // The letters of U+00C0 to U+00FF without their accents; a space for those that Unicode does
    // not decompose.
    private static final String LATIN =
            "aaaaaa ceeeeiiii nooooo  uuuuy  aaaaaa ceeeeiiii nooooo  uuuuy y";

    private Slug() {}

    /// The slug of a text, the same in every locale and for composed or decomposed accents.
    public static String of(String text) {
        // Normalising was most of the cost, and texts of French or English need
        // none.
        String plain = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder slug = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            char letter = letter(c);
            String letters = letter == 0 ? letters(c) : "";
            if (letter == 0 && letters.isEmpty()) {
                gap |= c < 0x80 || !isInsideWord(c);
                continue;
            }
            if (gap && !slug.isEmpty()) {
                slug.append('-');
            }
            gap = false;
            if (letter == 0) {
                slug.append(letters);
            } else {
                slug.append(letter);
            }
        }
        return slug.toString();
    }

    /// Whether the composed and the decomposed form of a text differ in nothing but the accents of [#LATIN]: it has
    /// Latin-1 characters, `Œ`, `œ` and the punctuation of U+2002 to U+206F only.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0xFF && c != 'œ' && c != 'Œ' && (c < 0x2002 || c > 0x206F)) {
                return false;
            }
        }
        return true;
    }

    /// A slug that is never empty and keeps apart texts of other scripts: where letters are lost, a sign made from the
    /// whole text follows. Example: `Rennes` → `rennes`, `القدس` → `x` and eight digits or fewer.
    public static String distinct(String text) {
        String slug = of(text);
        String composed = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        if (!slug.isEmpty() && isKept(composed)) {
            return slug;
        }
        String sign = "x" + Integer.toHexString(composed.toLowerCase(Locale.ROOT).hashCode());
        return slug.isEmpty() ? sign : slug + "-" + sign;
    }

    private static boolean isKept(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c >= 0x80
                    && Character.isLetterOrDigit(c)
                    && (c > 0xFF || letter((char) c) == 0)
                    && of(Character.toString(c)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /// Accents, soft hyphens and joiners do not end a word.
    private static boolean isInsideWord(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    /// The one letter or digit that a character of Latin-1 becomes, or 0.
    private static char letter(char c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            return c;
        }
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 32);
        }
        if (c >= 0xC0 && c <= 0xFF) {
            char letter = LATIN.charAt(c - 0xC0);
            return letter == ' ' ? 0 : letter;
        }
        return 0;
    }

    /// The letters of those that Unicode does not decompose.
    private static String letters(char c) {
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
