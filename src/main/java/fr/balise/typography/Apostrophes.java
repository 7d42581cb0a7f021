package fr.balise.typography;

import java.util.Set;

/// The apostrophe of an elision: `l'ESS`, `d'"abord"`, `jusqu' ici` → ’.
///
/// A straight mark after a number (minutes, feet) or around a word stays.
final class Apostrophes implements Rule {

    private static final Set<String> ELIDED =
            Set.of(
                    "c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu",
                    "quoiqu");

    private static final int LONGEST = 7;

    @Override
    public void apply(Tokens tokens) {
        for (int mark : tokens.marks()) {
            if (tokens.isSign(mark, '\'')
                    && tokens.isJoined(mark)
                    && Characters.isLetter(tokens.last(mark - 1))
                    && isBeforeWord(tokens, mark)
                    && (tokens.isJoined(mark + 1) || isElision(tokens, mark))) {
                tokens.turnInto(mark, '’');
            }
        }
    }

    private static boolean isBeforeWord(Tokens tokens, int mark) {
        return switch (tokens.sign(mark + 1)) {
            case '«', '“', '‘', '"' -> true;
            default -> !tokens.is(mark + 1, Kind.MARK);
        };
    }

    /// Whether the letters before a mark that a space follows are an elided word, and not a word in quotes, `'c'`.
    private static boolean isElision(Tokens tokens, int mark) {
        boolean quoted = tokens.isJoined(mark - 1) && tokens.isSign(mark - 2, '\'');
        return tokens.isSpaced(mark + 1)
                && !quoted
                && tokens.length(mark - 1) <= LONGEST
                && ELIDED.contains(tokens.word(mark - 1));
    }
}
