package fr.balise.typography;

import java.util.Arrays;

/// Straight quotation marks in pairs become guillemets, inside guillemets “ ”, inside those ‘ ’.
///
/// `la fiche "Déniché" ici` → `la fiche «Déniché» ici` (the spaces are [Guillemets]' part). A pair never crosses
/// the border of a parenthesis or of other quotation marks. Marks without partner, inches and the values of
/// attributes (`a="b"`) stay.
final class QuotationMarks implements Rule {

    private static final char STRAIGHT = '"';
    private static final char ATTRIBUTE = '=';
    private static final int ALONE = -1;

    @Override
    public void apply(Tokens tokens) {
        int[] marks = tokens.marks();
        for (int mark : marks) {
            if (tokens.isSign(mark, STRAIGHT)) {
                convert(tokens, marks, new Pairing(tokens).partners());
                return;
            }
        }
    }

    private static void convert(Tokens tokens, int[] marks, int[] partners) {
        char[] enclosing = new char[marks.length + 1];
        int depth = 0;
        for (int i = 0; i < marks.length; i++) {
            if (partners[i] > i) {
                if (tokens.isSign(marks[i], STRAIGHT)) {
                    quote(tokens, marks[i], marks[partners[i]], enclosing[depth]);
                }
                enclosing[++depth] = tokens.sign(marks[i]);
            } else if (partners[i] != ALONE) {
                depth--;
            }
        }
    }

    private static void quote(Tokens tokens, int open, int close, char enclosing) {
        switch (enclosing) {
            case '«', '‘' -> quote(tokens, open, close, '“', '”');
            case '“' -> quote(tokens, open, close, '‘', '’');
            default -> {
                tokens.turnInto(open, '«');
                tokens.turnInto(close, '»');
            }
        }
    }

    private static void quote(Tokens tokens, int open, int close, char opening, char closing) {
        tokens.turnInto(open, opening);
        tokens.turnInto(close, closing);
        if (tokens.isSpaced(open + 1)) {
            tokens.unspace(open + 1);
        }
        if (tokens.isSpaced(close)) {
            tokens.unspace(close);
        }
    }

    /// Finds which quotation marks, straight or not, belong together, with a stack on which brackets stand too.
    private static final class Pairing {

        private final Tokens tokens;
        private final int[] marks;
        private final int[] partners;
        private final int[] open;
        private int depth;
        private final int[] openBySign = new int[4];

        Pairing(Tokens tokens) {
            this.tokens = tokens;
            this.marks = tokens.marks();
            this.partners = new int[marks.length];
            this.open = new int[marks.length];
        }

        /// For each mark the index of its partner among the marks, or [#ALONE]. Brackets stay alone.
        int[] partners() {
            Arrays.fill(partners, ALONE);
            for (int i = 0; i < marks.length; i++) {
                char sign = tokens.sign(marks[i]);
                switch (sign) {
                    case '«', '“', '(', '[' -> push(i);
                    case '»' -> closeDownTo('«', i);
                    case '”' -> closeDownTo('“', i);
                    case ')' -> closeDownTo('(', i);
                    case ']' -> closeDownTo('[', i);
                    case STRAIGHT -> straight(i);
                    default -> {}
                }
            }
            return partners;
        }

        private static int bracket(char sign) {
            return "«“([".indexOf(sign);
        }

        private void push(int i) {
            open[depth++] = i;
            int bracket = bracket(tokens.sign(marks[i]));
            if (bracket >= 0) {
                openBySign[bracket]++;
            }
        }

        private int pop() {
            int i = open[--depth];
            int bracket = bracket(tokens.sign(marks[i]));
            if (bracket >= 0) {
                openBySign[bracket]--;
            }
            return i;
        }

        /// Closes a bracket or guillemet and gives up what stayed open inside it; ignores one that nothing opened.
        private void closeDownTo(char sign, int i) {
            if (openBySign[bracket(sign)] == 0) {
                return;
            }
            int opened = pop();
            while (!tokens.isSign(marks[opened], sign)) {
                opened = pop();
            }
            if (sign == '«' || sign == '“') {
                pair(opened, i);
            }
        }

        private void pair(int opened, int closed) {
            partners[opened] = closed;
            partners[closed] = opened;
        }

        private void straight(int i) {
            int mark = marks[i];
            boolean insideStraight = depth > 0 && tokens.isSign(marks[open[depth - 1]], STRAIGHT);
            boolean touchesOpen = insideStraight && marks[open[depth - 1]] == mark - 1;
            if (insideStraight
                    && !touchesOpen
                    && (isApart(mark) || (canClose(mark) && !isInch(i)))) {
                close(i);
            } else if (!isPunctuation(mark + 1) && (canOpen(mark) || opensApart(mark))) {
                push(i);
            }
        }

        private void close(int i) {
            int opened = pop();
            if (!isAttribute(marks[opened])) {
                pair(opened, i);
            }
        }

        private boolean isAttribute(int mark) {
            return tokens.isJoined(mark) && tokens.isSign(mark - 1, ATTRIBUTE);
        }

        /// A mark with spaces on both sides, `" mot "`: it closes what is open, or else opens.
        private boolean isApart(int mark) {
            return (!tokens.isJoined(mark) || Characters.isOpening(tokens.sign(mark - 1)))
                    && (!tokens.isJoined(mark + 1) || isPunctuation(mark + 1));
        }

        private boolean opensApart(int mark) {
            return isApart(mark) && !tokens.is(mark - 1, Kind.NUMBER);
        }

        private boolean canOpen(int mark) {
            return tokens.isJoined(mark + 1) && isFreeLeft(mark);
        }

        private boolean isFreeLeft(int mark) {
            if (!tokens.isJoined(mark)) {
                return true;
            }
            char before = tokens.sign(mark - 1);
            return Characters.isOpening(before) || "\"'’-–—/…,;:*=".indexOf(before) >= 0;
        }

        private boolean isPunctuation(int token) {
            char sign = tokens.sign(token);
            return Characters.isClosing(sign) || ",;:!?".indexOf(sign) >= 0;
        }

        private boolean canClose(int mark) {
            return tokens.isJoined(mark)
                    && !Characters.isOpening(tokens.sign(mark - 1))
                    && !isAttribute(mark)
                    && isFreeRight(mark);
        }

        private boolean isFreeRight(int mark) {
            if (!tokens.isJoined(mark + 1)) {
                return true;
            }
            return switch (tokens.kind(mark + 1)) {
                case MARK -> !Characters.isOpening(tokens.sign(mark + 1));
                case OPAQUE -> !Characters.isLetterOrDigit(tokens.first(mark + 1));
                case WORD, NUMBER, EDGE -> false;
            };
        }

        /// A mark after a number, when the quotation closes at a later one: `"un écran de 15" neuf"`.
        private boolean isInch(int i) {
            if (!tokens.is(marks[i] - 1, Kind.NUMBER)) {
                return false;
            }
            for (int next = i + 1; next < marks.length; next++) {
                if (Characters.isClosing(tokens.sign(marks[next]))) {
                    return false;
                }
                if (tokens.isSign(marks[next], STRAIGHT)) {
                    return canClose(marks[next]) && !canOpen(marks[next]);
                }
            }
            return false;
        }
    }
}
