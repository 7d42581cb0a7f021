package fr.balise.typography;

import java.util.Set;

/// A number stays with its unit: U+202F before % and ‰, U+00A0 before currencies and units, `160 M$`, `20 °C`.
///
/// A space is put in before a symbol (`50%`, `50000€`) and before a unit of several letters (`5km`); `3D` and `4G`
/// are no quantities.
final class Units implements Rule {

    private static final Set<String> SHORT =
            Set.of("m", "g", "l", "L", "t", "s", "V", "W", "A", "K");

    private static final Set<String> LONG =
            Set.of(
                    "h", "mm", "cm", "dm", "dam", "hm", "km", "µm", "nm", "mg", "kg", "dag", "ml",
                    "mL", "cl", "cL", "dl", "dL", "hl", "hL", "ha", "min", "ms", "ko", "Ko", "kB",
                    "Mo", "MB", "Go", "GB", "To", "TB", "kV", "kW", "MW", "GW", "Wh", "kWh", "MWh",
                    "GWh", "TWh", "Hz", "kHz", "MHz", "GHz", "Pa", "hPa", "kPa", "dB", "kcal", "kJ",
                    "MJ", "hab", "ETP");

    private static final Set<String> WRITTEN_OUT =
            Set.of(
                    "euro",
                    "euros",
                    "dollar",
                    "dollars",
                    "franc",
                    "francs",
                    "million",
                    "millions",
                    "milliard",
                    "milliards");

    private static final Set<String> MULTIPLES = Set.of("k", "K", "M", "G", "Md", "Mds");

    private static final int LONGEST = 9;

    @Override
    public void apply(Tokens tokens) {
        for (int number : tokens.numbers()) {
            if (!tokens.continues(number)) {
                unit(tokens, number + 1);
            }
        }
    }

    private static void unit(Tokens tokens, int unit) {
        switch (tokens.sign(unit)) {
            case '%', '‰' -> {
                if (!tokens.isContinued(unit)) {
                    tokens.space(unit, Characters.NARROW);
                }
            }
            case '€', '$', '£', '¥' -> {
                if (!tokens.isContinued(unit)) {
                    tokens.space(unit, Characters.NO_BREAK);
                }
            }
            case '°' -> {
                if (isDegree(tokens, unit)) {
                    tokens.space(unit, Characters.NO_BREAK);
                }
            }
            default -> {
                if (isUnit(tokens, unit)) {
                    tokens.space(unit, Characters.NO_BREAK);
                }
            }
        }
    }

    private static boolean isDegree(Tokens tokens, int mark) {
        return tokens.isJoined(mark + 1)
                && tokens.length(mark + 1) == 1
                && "CFK".indexOf(tokens.first(mark + 1)) >= 0
                && !tokens.isContinued(mark + 1);
    }

    /// Whether a word is a unit for the number before it, in itself and by what follows.
    static boolean isUnit(Tokens tokens, int word) {
        if (!tokens.is(word, Kind.WORD) || tokens.length(word) > LONGEST) {
            return false;
        }
        String letters = tokens.text(word);
        if (isCurrency(tokens, word + 1)) {
            return MULTIPLES.contains(letters);
        }
        boolean listed =
                LONG.contains(letters)
                        || (tokens.isSpaced(word)
                                && (SHORT.contains(letters) || WRITTEN_OUT.contains(letters)));
        return listed && !goesOn(tokens, word + 1);
    }

    private static boolean isCurrency(Tokens tokens, int token) {
        return tokens.isJoined(token) && "€$£¥".indexOf(tokens.sign(token)) >= 0;
    }

    /// Whether the letters before a token are only the beginning of something: `2 t-shirts`, `1 l'an`, `3 m4`.
    private static boolean goesOn(Tokens tokens, int token) {
        if (!tokens.isJoined(token)) {
            return false;
        }
        return switch (tokens.sign(token)) {
            case '\'', '’', '_', '@' -> true;
            case '-', '.' -> tokens.isJoined(token + 1) && tokens.is(token + 1, Kind.WORD);
            default -> !tokens.is(token, Kind.MARK) && !isPower(tokens, token);
        };
    }

    private static boolean isPower(Tokens tokens, int token) {
        int value = tokens.value(token);
        return (value == 2 || value == 3) && !tokens.isContinued(token);
    }
}
