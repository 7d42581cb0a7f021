package fr.balise.typography;

/// Tells a mark that ends a clause, `oui ;`, from the same character in code, `a;b`, or in a group, `?!`.
final class Clauses {

    private Clauses() {}

    /// Whether a mark ends a clause, and a space before it is wanted even where there is none.
    static boolean endsClause(Tokens tokens, int mark) {
        if (mark == 0 || !isFreeRight(tokens, mark + 1)) {
            return false;
        }
        char before = tokens.sign(mark - 1);
        if (Characters.isOpening(before)) {
            return false;
        }
        return tokens.isSpaced(mark)
                || !tokens.is(mark - 1, Kind.MARK)
                || Characters.endsWords(before);
    }

    private static boolean isFreeRight(Tokens tokens, int next) {
        if (!tokens.isJoined(next)) {
            return true;
        }
        char sign = tokens.sign(next);
        return Characters.isClosing(sign)
                || sign == '«'
                || (tokens.is(next, Kind.MARK) && "\"'.,…!?;:–—*".indexOf(sign) >= 0)
                || tokens.first(next) == Characters.OBJECT;
    }
}
