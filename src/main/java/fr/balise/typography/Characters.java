package fr.balise.typography;

/// The classes of characters that the rules speak of.
final class Characters {

    /// U+00A0, no-break space, as wide as a space between words.
    static final char NO_BREAK = '\u00A0';

    /// U+202F, narrow no-break space, which French puts before ; ! ? and inside « ».
    static final char NARROW = '\u202F';

    /// U+FFFC, what stands in a text for something that is not text.
    static final char OBJECT = '\uFFFC';

    /// The classes of a character, as bits of [#classOf].
    static final int SPACE = 1;

    static final int LETTER = 2;
    static final int DIGIT = 4;

    /// Can belong to an address, a path or a smiley.
    static final int TECHNICAL = 8;

    static final int OTHER = 16;

    // A look-up for the letters of Latin alphabets: this is asked of every character of every text.
    private static final byte[] CLASSES = new byte[0x370];

    static {
        for (char c = 0; c < CLASSES.length; c++) {
            CLASSES[c] = (byte) computeClass(c);
        }
    }

    private Characters() {}

    /// What a character is: one of the bits above.
    static int classOf(char c) {
        return c < CLASSES.length ? CLASSES[c] : computeClass(c);
    }

    private static int computeClass(char c) {
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if ("./:;@_=#\\".indexOf(c) >= 0) {
            return TECHNICAL;
        }
        if (c == '\u0085' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return SPACE;
        }
        return isLetterOfAnyAlphabet(c) ? LETTER : OTHER;
    }

    /// Letters, combining marks and invisible joiners, but not º, which is written for °.
    private static boolean isLetterOfAnyAlphabet(char c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT ->
                    c != 'º';
            default -> false;
        };
    }

    static boolean isSpace(char c) {
        return classOf(c) == SPACE;
    }

    static boolean isLetter(char c) {
        return classOf(c) == LETTER;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetterOrDigit(char c) {
        return (classOf(c) & (LETTER | DIGIT)) != 0;
    }

    static boolean isNoBreak(char c) {
        return c == NO_BREAK || c == NARROW;
    }

    static boolean isAsciiLetter(char c) {
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    static boolean isOpening(char sign) {
        return switch (sign) {
            case '(', '[', '{', '«', '“', '‘', '„', '‹' -> true;
            default -> false;
        };
    }

    static boolean isClosing(char sign) {
        return switch (sign) {
            case ')', ']', '}', '»', '”', '’', '›' -> true;
            default -> false;
        };
    }

    /// Whether a mark can end the words that a punctuation mark follows: `(2005) ;`, `50 % ;`, `etc. ;`. A
    /// quotation mark that is still straight says too little.
    static boolean endsWords(char sign) {
        return isClosing(sign) || ".…*†°º²³¹%‰€$£¥".indexOf(sign) >= 0;
    }
}
