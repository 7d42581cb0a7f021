package fr.balise.search.analysis;

/// Sorts characters into the few kinds that the search tells apart, so that two implementations of Unicode's word
/// boundaries can agree whatever version of Unicode each knows.
///
/// A text is shown to Lucene's tokenizer through [#shadow]: every letter as `a`, every digit as `1`, and so on. What
/// browsers cannot tell cheaply (emoji, the characters beyond U+FFFF, `_`, `:`, Katakana apart from other letters)
/// is thereby the same on both sides, and a narrow no-break space, which UAX 29 counts among the letters, parts words.
final class Alphabet {

    private static final char LETTER = 'a';
    private static final char DIGIT = '1';
    private static final char MARK = '\u0301';
    private static final char IDEOGRAPH = '一';
    private static final char NOTHING = ' ';

    /// What is known so far, 0 for nothing: a publication has some hundreds of the 65,536, and all would be 5 ms of every
    /// start. Threads may write one twice, with the same result.
    private static final char[] SHADOWS = new char[Character.MAX_VALUE + 1];

    private Alphabet() {}

    /// The text with each UTF-16 unit replaced by the one that stands for its kind: `Été 2024` → `aaa 1111`.
    static char[] shadow(String text) {
        char[] shadow = text.toCharArray();
        for (int i = 0; i < shadow.length; i++) {
            shadow[i] = shadow(shadow[i]);
        }
        return shadow;
    }

    private static char shadow(char unit) {
        char known = SHADOWS[unit];
        if (known == 0) {
            known = shadowOf(unit);
            SHADOWS[unit] = known;
        }
        return known;
    }

    static boolean isLetter(char unit) {
        return shadow(unit) == LETTER || shadow(unit) == IDEOGRAPH;
    }

    /// Whether it stands in the spelling of a word: a letter or a combining mark.
    static boolean isSpelling(char unit) {
        return isLetter(unit) || isMark(unit);
    }

    /// Whether a word goes on with this character: a letter, a digit, or what attaches to them.
    static boolean isWordPart(char unit) {
        return isLetter(unit) || shadow(unit) == DIGIT || shadow(unit) == MARK;
    }

    /// Whether it is a combining mark (general category M).
    static boolean isMark(char unit) {
        return switch (Character.getType(unit)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }

    private static char shadowOf(char unit) {
        if (unit == '.' || unit == ',' || unit == '\'' || unit == '·') {
            return unit;
        }
        if (unit == '’') {
            return '\'';
        }
        if (Character.isLetter(unit)) {
            return isIdeograph(unit) ? IDEOGRAPH : LETTER;
        }
        if (Character.isDigit(unit)) {
            return DIGIT;
        }
        return isMark(unit) || Character.getType(unit) == Character.FORMAT ? MARK : NOTHING;
    }

    /// Chinese characters and Hiragana, each of which is a token.
    private static boolean isIdeograph(char unit) {
        return (unit >= '\u3040' && unit <= '\u309f')
                || (unit >= '\u3400' && unit <= '\u9fff')
                || (unit >= '\uf900' && unit <= '\ufaff');
    }
}
