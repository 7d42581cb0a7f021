package fr.balise.typography;

/// A no-break space between `n°`, `n°s` or `§` and the number: `n°44` → `n° 44`.
final class NumberSigns implements Rule {

    @Override
    public void apply(Tokens tokens) {
        for (int mark : tokens.marks()) {
            int number =
                    switch (tokens.sign(mark)) {
                        case '§' -> mark + 1;
                        case '°', 'º' -> afterAbbreviation(tokens, mark);
                        default -> 0;
                    };
            if (number > 0 && tokens.is(number, Kind.NUMBER)) {
                tokens.space(number, Characters.NO_BREAK);
            }
        }
    }

    private static int afterAbbreviation(Tokens tokens, int mark) {
        boolean numero =
                tokens.isJoined(mark)
                        && tokens.length(mark - 1) == 1
                        && (tokens.first(mark - 1) | 0x20) == 'n';
        if (!numero) {
            return 0;
        }
        boolean plural = tokens.isJoined(mark + 1) && tokens.word(mark + 1).equals("s");
        return plural ? mark + 2 : mark + 1;
    }
}
