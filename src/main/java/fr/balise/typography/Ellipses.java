package fr.balise.typography;

/// Three points become one character, `...` → `…`; after «etc» a single point is enough; an ellipsis that replaces
/// the end of a list stays with its comma: `l’éducation, …`.
final class Ellipses implements Rule {

    private static final int POINTS = 3;

    @Override
    public void apply(Tokens tokens) {
        for (int mark : tokens.marks()) {
            if (!tokens.isSign(mark, '…')) {
                continue;
            }
            if (tokens.length(mark) == POINTS) {
                replace(tokens, mark);
            }
            if (tokens.isSpaced(mark) && tokens.isSign(mark - 1, ',')) {
                tokens.space(mark, Characters.NO_BREAK);
            }
        }
    }

    private static void replace(Tokens tokens, int mark) {
        if (tokens.isJoined(mark)
                && !tokens.isContinued(mark)
                && tokens.word(mark - 1).equals("etc")) {
            tokens.shorten(mark);
        } else if (!isInterval(tokens, mark)) {
            tokens.turnInto(mark, '…');
        }
    }

    /// `1...5` is an interval of some programming language.
    private static boolean isInterval(Tokens tokens, int mark) {
        return tokens.isJoined(mark)
                && tokens.isJoined(mark + 1)
                && tokens.is(mark - 1, Kind.NUMBER)
                && tokens.is(mark + 1, Kind.NUMBER);
    }
}
