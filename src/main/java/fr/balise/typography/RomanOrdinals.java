package fr.balise.typography;

/// The ending of an ordinal in Roman figures, up to 39: `XXIe` → `XXI` + raised `e`, `Ier`, `XIXème`.
///
/// Capitals only, so that «vie» and «Ive» are words; L and C are left out because of «Le» and «Ce».
final class RomanOrdinals implements Rule {

    private static final int LONGEST_ENDING = 5;

    @Override
    public void apply(Tokens tokens) {
        for (int word : tokens.words()) {
            if (isFigure(tokens.first(word)) && !tokens.isContinued(word)) {
                raise(tokens, word);
            }
        }
    }

    private static boolean isFigure(char c) {
        return c == 'I' || c == 'V' || c == 'X';
    }

    private static void raise(Tokens tokens, int word) {
        int at = tokens.start(word);
        int end = tokens.end(word);
        while (at < end && isFigure(tokens.charAt(at))) {
            at++;
        }
        if (at == end || end - at > 2 * LONGEST_ENDING) {
            return;
        }
        int figures = at - tokens.start(word);
        int value = value(tokens, tokens.start(word), at);
        String letters = tokens.word(word);
        if (value > 0 && letters.length() > figures) {
            String ending = Ordinals.ending(value, letters.substring(figures));
            if (!ending.isEmpty()) {
                tokens.raise(word, at, ending);
            }
        }
    }

    /// The value of a numeral in its only right form, else 0: XIX → 19, IXX → 0.
    private static int value(Tokens tokens, int from, int to) {
        int at = from;
        int tens = 0;
        while (at < to && tens < 3 && tokens.charAt(at) == 'X') {
            tens++;
            at++;
        }
        String units = "";
        for (; at < to && units.length() < 5; at++) {
            units += tokens.charAt(at);
        }
        int unit =
                switch (units) {
                    case "" -> 0;
                    case "I" -> 1;
                    case "II" -> 2;
                    case "III" -> 3;
                    case "IV" -> 4;
                    case "V" -> 5;
                    case "VI" -> 6;
                    case "VII" -> 7;
                    case "VIII" -> 8;
                    case "IX" -> 9;
                    default -> -1;
                };
        return unit < 0 ? 0 : 10 * tens + unit;
    }
}
