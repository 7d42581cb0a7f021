package fr.balise.typography;

import java.util.Set;

/// An abbreviation stays with what it announces: `M. Dupont`, `Mme Rousset`, `p. 12`, `Cf. p. 12`, `Cf fiche`.
final class Abbreviations implements Rule {

    private static final Set<String> BEFORE_NUMBER =
            Set.of("p", "pp", "art", "al", "chap", "vol", "t", "fig", "tabl", "pl", "fasc", "livr");
    private static final Set<String> LADIES = Set.of("Mme", "Mmes", "Mlle", "Mlles");
    private static final Set<String> TITLES = Set.of("Mgr", "Dr", "Drs", "Pr", "Me", "Mr");
    private static final int LONGEST = 5;

    @Override
    public void apply(Tokens tokens) {
        for (int mark : tokens.marks()) {
            if (tokens.isSign(mark, '.') && tokens.isJoined(mark) && isShort(tokens, mark - 1)) {
                pointed(tokens, mark - 1, mark + 1);
            }
        }
        for (int word : tokens.words()) {
            if (isShort(tokens, word) && tokens.isSpaced(word + 1)) {
                unpointed(tokens, word, word + 1);
            }
        }
    }

    private static boolean isShort(Tokens tokens, int token) {
        return tokens.is(token, Kind.WORD) && tokens.length(token) <= LONGEST;
    }

    private static void pointed(Tokens tokens, int word, int announced) {
        if (tokens.is(announced, Kind.NUMBER)) {
            String letters = tokens.word(word);
            if (BEFORE_NUMBER.contains(letters) || letters.equals("cf")) {
                tokens.space(announced, Characters.NO_BREAK);
            }
        } else if (tokens.isSpaced(announced)
                && (isCf(tokens, word, announced) || isSir(tokens, word, announced))) {
            tokens.space(announced, Characters.NO_BREAK);
        }
    }

    private static boolean isSir(Tokens tokens, int word, int announced) {
        String letters = tokens.length(word) <= 2 ? tokens.text(word) : "";
        return (letters.equals("M") || letters.equals("MM")) && isNamed(tokens, announced);
    }

    private static void unpointed(Tokens tokens, int word, int announced) {
        boolean announces =
                switch (tokens.first(word)) {
                    case 'C', 'c' -> isCf(tokens, word, announced);
                    case 'M', 'D', 'P' -> isTitle(tokens, word, announced);
                    default -> false;
                };
        if (announces) {
            tokens.space(announced, Characters.NO_BREAK);
        }
    }

    private static boolean isTitle(Tokens tokens, int word, int announced) {
        String letters = tokens.text(word);
        return (LADIES.contains(letters) && isNamed(tokens, announced))
                || (TITLES.contains(letters) && isCapital(tokens, announced));
    }

    private static boolean isCf(Tokens tokens, int word, int announced) {
        return tokens.length(word) == 2
                && (tokens.first(word) | 0x20) == 'c'
                && (tokens.last(word) | 0x20) == 'f'
                && (isNamed(tokens, announced)
                        || tokens.is(announced, Kind.NUMBER)
                        || Characters.isOpening(tokens.sign(announced)));
    }

    private static boolean isNamed(Tokens tokens, int token) {
        return tokens.is(token, Kind.WORD) || tokens.is(token, Kind.OPAQUE);
    }

    private static boolean isCapital(Tokens tokens, int token) {
        return tokens.is(token, Kind.WORD) && Character.isUpperCase(tokens.first(token));
    }
}
