package fr.balise.typography;

/// A narrow no-break space inside guillemets, in place of whatever is there: `«oui»` → `« oui »`.
final class Guillemets implements Rule {

    @Override
    public void apply(Tokens tokens) {
        for (int mark : tokens.marks()) {
            if (tokens.isSign(mark, '«')) {
                tokens.space(mark + 1, Characters.NARROW);
            } else if (tokens.isSign(mark, '»')) {
                tokens.space(mark, Characters.NARROW);
            }
        }
    }
}
