package fr.balise.typography;

/// A hyphen between spaces is a dash. Two of them in a sentence enclose a remark and stay with it,
/// `le projet –·lancé en 2016·– continue`; one alone stays with what comes before it, `Longueuil·– Québec` (the
/// points are no-break spaces). A dash that begins a line of dialogue stays with the first word.
///
/// Hyphens between numbers (`2007 - 2013`, `10 - 5`) and at the beginning of a line stay.
final class Dashes implements Rule {

    private static final int NONE = -1;

    @Override
    public void apply(Tokens tokens) {
        int opening = NONE;
        for (int mark : tokens.marks()) {
            if (endsSentence(tokens, mark)) {
                settleAlone(tokens, opening);
                opening = NONE;
            } else if (isDash(tokens.sign(mark))) {
                opening = dash(tokens, mark, opening);
            }
        }
        settleAlone(tokens, opening);
    }

    /// Treats a mark that may be a dash; returns the dash that is left open.
    private static int dash(Tokens tokens, int mark, int opening) {
        if (mark == 0 || tokens.startsLine(mark)) {
            if (!tokens.isSign(mark, '-') && tokens.isSpaced(mark + 1)) {
                tokens.space(mark + 1, Characters.NO_BREAK);
            }
            return opening;
        }
        boolean closesOnly = opening != NONE && isBeforePunctuation(tokens, mark + 1);
        if (!tokens.isSpaced(mark)
                || !(tokens.isSpaced(mark + 1) || closesOnly)
                || isBetweenNumbers(tokens, mark)) {
            return opening;
        }
        if (tokens.isSign(mark, '-')) {
            tokens.turnInto(mark, '–');
        }
        if (opening == NONE) {
            return mark;
        }
        tokens.space(opening + 1, Characters.NO_BREAK);
        tokens.space(mark, Characters.NO_BREAK);
        return NONE;
    }

    private static void settleAlone(Tokens tokens, int dash) {
        if (dash != NONE) {
            tokens.space(dash, Characters.NO_BREAK);
        }
    }

    private static boolean isDash(char sign) {
        return sign == '-' || sign == '–' || sign == '—';
    }

    private static boolean isBeforePunctuation(Tokens tokens, int token) {
        return tokens.isJoined(token) && ",.;:".indexOf(tokens.sign(token)) >= 0;
    }

    private static boolean isBetweenNumbers(Tokens tokens, int mark) {
        return tokens.is(mark - 1, Kind.NUMBER) && tokens.is(mark + 1, Kind.NUMBER);
    }

    /// A semicolon, or a point, ? or ! before a capital; the point of `M. Dupont` ends nothing.
    private static boolean endsSentence(Tokens tokens, int mark) {
        return switch (tokens.sign(mark)) {
            case ';' -> true;
            case '!', '?' -> isCapital(tokens, mark + 1);
            case '.' -> isCapital(tokens, mark + 1) && !isInitial(tokens, mark - 1);
            default -> false;
        };
    }

    private static boolean isInitial(Tokens tokens, int token) {
        return tokens.is(token, Kind.WORD) && tokens.length(token) <= 2 && !tokens.continues(token);
    }

    private static boolean isCapital(Tokens tokens, int token) {
        return tokens.isSpaced(token) && Character.isUpperCase(tokens.first(token));
    }
}
