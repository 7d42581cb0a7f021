package fr.balise.editorial;

import fr.balise.address.Slug;
import fr.balise.diagnostic.Nearest;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Tells a slip of the pen from another word: «coopértaion» and «coopération», but not «Inde» and «Indre».
///
/// Words are compared one by one, in small letters without accents. A slip swaps two neighbours or doubles a letter of a word
/// of five letters (of four in a name of several words), or changes one letter inside a longer one, never its first one nor its ending only: «commune» and
/// «communs», «Gambie» and «Zambie» are words of their own. So are two names of countries.
final class Slip {

    private static final int SHORT = 5;
    private static final int LONG = 8;
    private static final int LONG_NAME = 6;
    private static final int VERY_LONG = 11;

    private static final Set<String> COUNTRIES = countries();

    private Slip() {}

    /// Whether one of two terms is the other one mistyped.
    ///
    /// @param place whether they are names of places, which have fewer neighbours than words
    static boolean is(String written, String other, boolean place) {
        String a = Slug.of(written);
        String b = Slug.of(other);
        if (a.equals(b) || (COUNTRIES.contains(a) && COUNTRIES.contains(b))) {
            return false;
        }
        String[] words = a.split("-", -1);
        String[] others = b.split("-", -1);
        if (words.length != others.length) {
            return a.replace("-", "").equals(b.replace("-", ""));
        }
        int different = 0;
        for (int i = 0; i < words.length; i++) {
            if (!words[i].equals(others[i])) {
                different++;
                if (!isWord(words[i], others[i], place, a.length() >= LONG)) {
                    return false;
                }
            }
        }
        return different > 0 && different < 3;
    }

    private static boolean isWord(String a, String b, boolean place, boolean inLongName) {
        int shorter = Math.min(a.length(), b.length());
        int changes = Nearest.changes(a, b, 2);
        if (changes > 2 || hasDigit(a) || hasDigit(b)) {
            return false;
        }
        if (shorter < SHORT) {
            return inLongName && shorter == SHORT - 1 && a.charAt(0) == b.charAt(0) && isSwap(a, b);
        }
        int same = commonBeginning(a, b);
        if (same == 0 || same >= shorter - 1) {
            return same == shorter - 2 && isSwap(a, b);
        }
        if (changes == 2) {
            return shorter >= VERY_LONG;
        }
        return isSwap(a, b) || isDoubled(a, b) || shorter >= (place ? LONG_NAME : LONG);
    }

    private static boolean isSwap(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int i = commonBeginning(a, b);
        return i + 1 < a.length()
                && a.charAt(i) == b.charAt(i + 1)
                && a.charAt(i + 1) == b.charAt(i)
                && a.substring(i + 2).equals(b.substring(i + 2));
    }

    private static boolean isDoubled(String a, String b) {
        String longer = a.length() > b.length() ? a : b;
        String shorter = longer.equals(a) ? b : a;
        int i = commonBeginning(a, b);
        return longer.length() == shorter.length() + 1
                && i > 0
                && longer.charAt(i) == longer.charAt(i - 1)
                && longer.substring(i + 1).equals(shorter.substring(i));
    }

    private static int commonBeginning(String a, String b) {
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static Set<String> countries() {
        Set<String> names = new HashSet<>();
        for (String code : Locale.getISOCountries()) {
            names.add(Slug.of(Locale.of("", code).getDisplayCountry(Locale.FRENCH)));
            names.add(Slug.of(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)));
        }
        return Set.copyOf(names);
    }
}
