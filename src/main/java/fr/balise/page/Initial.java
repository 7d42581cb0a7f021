package fr.balise.page;

import java.util.Locale;

/// What a title or an acronym is filed under: one Latin letter; `0` for all digits; `~` for all other scripts, which come last.
record Initial(char sign) implements Comparable<Initial> {

    /// The initial of a slug.
    static Initial of(String slug) {
        char first = slug.isEmpty() ? '~' : slug.charAt(0);
        return new Initial(first >= '0' && first <= '9' ? '0' : first);
    }

    /// For links to it, like no id of a text.
    String id() {
        return switch (sign) {
            case '0' -> "_chiffres";
            case '~' -> "_autres";
            default -> "_" + sign;
        };
    }

    /// As it is read.
    String name(PageScope page) {
        return switch (sign) {
            case '0' -> "0–9";
            case '~' -> page.strings().text("autres");
            default -> String.valueOf(sign).toUpperCase(Locale.ROOT);
        };
    }

    @Override
    public int compareTo(Initial other) {
        return Character.compare(sign, other.sign);
    }
}
