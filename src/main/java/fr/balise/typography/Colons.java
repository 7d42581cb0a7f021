package fr.balise.typography;

/// A no-break space before a colon: `Territoires: Rennes` → `Territoires : Rennes`. `10:30`, `16:9` and `a:b` stay.
final class Colons implements Rule {

    @Override
    public void apply(Tokens tokens) {
        for (int mark : tokens.marks()) {
            if (tokens.isSign(mark, ':')
                    && !tokens.isSign(mark - 1, ':')
                    && !(tokens.isJoined(mark + 1) && tokens.isSign(mark + 1, ':'))
                    && Clauses.endsClause(tokens, mark)) {
                tokens.space(mark, Characters.NO_BREAK);
            }
        }
    }
}
