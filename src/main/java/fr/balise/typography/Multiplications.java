package fr.balise.typography;

/// The sign × between two numbers: `20 x 30 cm` → `20 × 30 cm`, `20 cm x 30 cm`, with no-break spaces.
final class Multiplications implements Rule {

    @Override
    public void apply(Tokens tokens) {
        for (int number : tokens.numbers()) {
            int sign = tokens.isSpaced(number + 1) && Units.isUnit(tokens, number + 1) ? 2 : 1;
            multiply(tokens, number + sign);
        }
    }

    private static void multiply(Tokens tokens, int sign) {
        boolean letter =
                tokens.is(sign, Kind.WORD) && tokens.length(sign) == 1 && tokens.first(sign) == 'x';
        if ((letter || tokens.isSign(sign, '×'))
                && tokens.isSpaced(sign)
                && tokens.isSpaced(sign + 1)
                && tokens.is(sign + 1, Kind.NUMBER)) {
            if (letter) {
                tokens.rewrite(tokens.start(sign), tokens.end(sign), "×");
            }
            tokens.space(sign, Characters.NO_BREAK);
            tokens.space(sign + 1, Characters.NO_BREAK);
        }
    }
}
