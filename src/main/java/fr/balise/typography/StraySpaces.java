package fr.balise.typography;

/// No space before a comma or a point: `Un mot , puis .` → `Un mot, puis.`
///
/// Only where the mark ends a word and something else follows: `.htaccess`, `,5` and `. . .` stay.
final class StraySpaces implements Rule {

    @Override
    public void apply(Tokens tokens) {
        for (int mark : tokens.marks()) {
            char sign = tokens.sign(mark);
            if ((sign == ',' || sign == '.')
                    && tokens.isSpaced(mark)
                    && isFreeRight(tokens, mark + 1)
                    && endsWords(tokens, mark - 1)
                    && !isComma(tokens.sign(mark + 1))) {
                tokens.unspace(mark);
            }
        }
    }

    /// Nothing touches the mark but what gets a space of its own.
    private static boolean isFreeRight(Tokens tokens, int next) {
        return !tokens.isJoined(next)
                || switch (tokens.sign(next)) {
                    case '»', ';', ':', '!', '?' -> true;
                    default -> false;
                };
    }

    private static boolean endsWords(Tokens tokens, int token) {
        char sign = tokens.sign(token);
        return !tokens.is(token, Kind.MARK)
                || (sign != '.' && sign != '…' && Characters.endsWords(sign));
    }

    private static boolean isComma(char sign) {
        return sign == ',' || sign == '.' || sign == '…';
    }
}
