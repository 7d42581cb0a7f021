package fr.balise.typography;

/// A narrow no-break space between the groups of a large number: `1 200 000`, `12 000,50`.
///
/// A first group has one to three digits and no leading zero, so `en 2019 150 personnes` stays; `10000` and
/// `375.000` are for an author to correct.
final class Thousands implements Rule {

    @Override
    public void apply(Tokens tokens) {
        for (int number : tokens.numbers()) {
            if (!isFirstGroup(tokens, number)) {
                continue;
            }
            int group = number + 1;
            while (tokens.isSpaced(group) && isGroup(tokens, group)) {
                tokens.space(group, Characters.NARROW);
                group++;
            }
        }
    }

    private static boolean isFirstGroup(Tokens tokens, int number) {
        return tokens.length(number) <= 3
                && tokens.first(number) != '0'
                && !isPartOfNumber(tokens, number)
                && !tokens.continues(number)
                && !isPartOfCode(tokens, number)
                && tokens.isInteger(number);
    }

    /// A group of a telephone number, the minutes of a time.
    private static boolean isPartOfNumber(Tokens tokens, int number) {
        return tokens.isDecided(number) && !tokens.is(number - 1, Kind.MARK);
    }

    private static boolean isPartOfCode(Tokens tokens, int number) {
        return tokens.isJoined(number)
                && switch (tokens.sign(number - 1)) {
                    case ':', '/', '.', ',', '_', '#' -> true;
                    default -> false;
                };
    }

    /// Three digits, and decimals after the last ones.
    private static boolean isGroup(Tokens tokens, int token) {
        if (!tokens.is(token, Kind.NUMBER) || tokens.length(token) < 3) {
            return false;
        }
        int start = tokens.start(token);
        for (int i = start; i < start + 3; i++) {
            if (!Characters.isDigit(tokens.charAt(i))) {
                return false;
            }
        }
        return tokens.length(token) == 3
                || (tokens.charAt(start + 3) == ',' && endsInDigits(tokens, token));
    }

    private static boolean endsInDigits(Tokens tokens, int token) {
        for (int i = tokens.start(token) + 4; i < tokens.end(token); i++) {
            if (!Characters.isDigit(tokens.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
