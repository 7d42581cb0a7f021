package fr.balise.typography;

/// The space before ; ! and ?, before the first one only of a group: `Quoi ?!`
final class HighPunctuation implements Rule {

    /// What a country puts there.
    enum Spacing {
        /// A narrow no-break space.
        NARROW,
        /// Nothing, as in Québec.
        NONE
    }

    private final Spacing spacing;

    HighPunctuation(Spacing spacing) {
        this.spacing = spacing;
    }

    @Override
    public void apply(Tokens tokens) {
        for (int mark : tokens.marks()) {
            char sign = tokens.sign(mark);
            if ((sign == '!' || sign == '?' || (sign == ';' && !endsEntity(tokens, mark)))
                    && Clauses.endsClause(tokens, mark)) {
                switch (spacing) {
                    case NARROW -> tokens.space(mark, Characters.NARROW);
                    case NONE -> {
                        if (mayTouch(tokens, mark - 1)) {
                            tokens.unspace(mark);
                        }
                    }
                }
            }
        }
    }

    /// Whether a mark may touch a token: one that touched an address would be copied with it.
    private static boolean mayTouch(Tokens tokens, int token) {
        return switch (tokens.kind(token)) {
            case WORD, NUMBER -> true;
            case OPAQUE -> tokens.last(token) == Characters.OBJECT;
            case MARK -> Characters.endsWords(tokens.sign(token));
            case EDGE -> false;
        };
    }

    /// `&nbsp;` shown as text.
    private static boolean endsEntity(Tokens tokens, int mark) {
        return tokens.isJoined(mark) && tokens.isJoined(mark - 1) && tokens.isSign(mark - 2, '&');
    }
}
