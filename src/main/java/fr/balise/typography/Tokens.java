package fr.balise.typography;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The tokens of one paragraph, and what the rules decide on them.
///
/// Two kinds of decision: which space comes before a token, and which characters of a token are replaced. The first
/// decision on a space wins, so that the order of the rules is their precedence. Questions may be asked of any index:
/// outside the paragraph there are tokens of kind [Kind#EDGE] without text.
final class Tokens {

    private static final char UNDECIDED = 0;
    private static final char NO_SPACE = 1;

    private final char[] text;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final Kind[] kinds;
    private final char[] signs;
    private final char[] spaces;
    private final int[] words;
    private final int[] numbers;
    private final int[] marks;
    private final List<Edit> rewrites = new ArrayList<>();

    /// Takes the first `size` tokens over; the arrays may be longer.
    Tokens(char[] text, int size, int[] starts, int[] ends, Kind[] kinds) {
        this.text = text;
        this.size = size;
        this.starts = starts;
        this.ends = ends;
        this.kinds = kinds;
        this.signs = new char[size];
        this.spaces = new char[size];
        int[] indexes = new int[size];
        this.words = indexesOf(Kind.WORD, indexes);
        this.numbers = indexesOf(Kind.NUMBER, indexes);
        this.marks = indexesOf(Kind.MARK, indexes);
        for (int mark : marks) {
            signs[mark] = signOf(mark);
        }
    }

    private int[] indexesOf(Kind kind, int[] indexes) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (kinds[i] == kind) {
                indexes[count++] = i;
            }
        }
        return Arrays.copyOf(indexes, count);
    }

    private char signOf(int mark) {
        char first = text[starts[mark]];
        int length = ends[mark] - starts[mark];
        if (length == 1) {
            return first;
        }
        return first == '.' && length == 3 ? '…' : UNDECIDED;
    }

    int[] words() {
        return words;
    }

    int[] numbers() {
        return numbers;
    }

    int[] marks() {
        return marks;
    }

    private boolean isInside(int token) {
        return token >= 0 && token < size;
    }

    Kind kind(int token) {
        return isInside(token) ? kinds[token] : Kind.EDGE;
    }

    boolean is(int token, Kind kind) {
        return kind(token) == kind;
    }

    /// The character of a mark, `…` for three points; 0 for any other token and for other runs.
    char sign(int token) {
        return isInside(token) ? signs[token] : 0;
    }

    boolean isSign(int token, char sign) {
        return sign(token) == sign;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    int length(int token) {
        return isInside(token) ? ends[token] - starts[token] : 0;
    }

    String text(int token) {
        return isInside(token) ? new String(text, starts[token], length(token)) : "";
    }

    /// The letters of a word as lists of words spell them: lower case, composed accents. Empty for other tokens.
    String word(int token) {
        if (!is(token, Kind.WORD)) {
            return "";
        }
        return Normalizer.normalize(text(token), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /// Whether two letters follow each other anywhere, whatever their case. One plain pass over the
    /// characters, so that most texts need not be asked word by word.
    boolean holdsPair(char first, char second) {
        int from = size == 0 ? 0 : starts[0];
        int to = size == 0 ? 0 : ends[size - 1];
        for (int i = from + 1; i < to; i++) {
            if ((text[i] | 0x20) == second && (text[i - 1] | 0x20) == first) {
                return true;
            }
        }
        return false;
    }

    char charAt(int offset) {
        return text[offset];
    }

    char first(int token) {
        return isInside(token) ? text[starts[token]] : 0;
    }

    char last(int token) {
        return isInside(token) ? text[ends[token] - 1] : 0;
    }

    /// Whether a number is made of digits only.
    boolean isInteger(int token) {
        if (!is(token, Kind.NUMBER)) {
            return false;
        }
        for (int i = starts[token]; i < ends[token]; i++) {
            if (!Characters.isDigit(text[i])) {
                return false;
            }
        }
        return true;
    }

    /// The value of a whole number of at most four digits; -1 for any other token.
    int value(int token) {
        return length(token) <= 4 && isInteger(token) ? Integer.parseInt(text(token)) : -1;
    }

    /// Whether a word, a number or an opaque token touches this one on its left.
    boolean continues(int token) {
        return isJoined(token) && !is(token - 1, Kind.MARK);
    }

    /// Whether a word, a number or an opaque token touches this one on its right.
    boolean isContinued(int token) {
        return isJoined(token + 1) && !is(token + 1, Kind.MARK);
    }

    /// Whether both tokens exist, this one and the one before it, without a space between them.
    boolean isJoined(int token) {
        return hasGap(token) && !isSpaced(token);
    }

    /// Whether a space separates this token from the one before it, after the decisions taken so far.
    boolean isSpaced(int token) {
        return hasGap(token)
                && (spaces[token] == UNDECIDED
                        ? starts[token] > ends[token - 1]
                        : spaces[token] != NO_SPACE);
    }

    /// Whether a line break stands before this token, and stays.
    boolean startsLine(int token) {
        return hasGap(token) && !isDecided(token) && hasNewline(ends[token - 1], starts[token]);
    }

    private boolean hasGap(int token) {
        return token > 0 && token < size;
    }

    private boolean hasNewline(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    boolean isDecided(int token) {
        return isInside(token) && spaces[token] != UNDECIDED;
    }

    /// Puts this space, and no other, before a token, unless an earlier rule has decided.
    void space(int token, char space) {
        if (hasGap(token) && spaces[token] == UNDECIDED) {
            spaces[token] = space;
        }
    }

    /// Removes the space before a token, unless an earlier rule has decided.
    void unspace(int token) {
        space(token, NO_SPACE);
    }

    /// Replaces a mark; the rules that follow see the new one.
    void turnInto(int token, char sign) {
        signs[token] = sign;
        rewrite(starts[token], ends[token], String.valueOf(sign));
    }

    /// Deletes the end of a mark; the rules that follow see its first character only.
    void shorten(int token) {
        signs[token] = first(token);
        rewrite(starts[token] + 1, ends[token], "");
    }

    /// Replaces characters inside a token.
    void rewrite(int from, int to, String replacement) {
        rewrites.add(new Edit(from, to, replacement, false));
    }

    /// Replaces the end of a token by a raised text.
    void raise(int token, int from, String replacement) {
        rewrites.add(new Edit(from, ends[token], replacement, true));
    }

    /// All decisions as edits, in the order of the text.
    List<Edit> edits() {
        List<Edit> edits = new ArrayList<>(rewrites);
        for (int token = 1; token < size; token++) {
            int from = ends[token - 1];
            int to = starts[token];
            if (spaces[token] != UNDECIDED || to - from > 1) {
                respace(from, to, spaces[token], edits);
            }
        }
        edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
        return edits;
    }

    private void respace(int from, int to, char decision, List<Edit> edits) {
        if (decision == NO_SPACE) {
            if (to > from) {
                edits.add(new Edit(from, to, "", false));
            }
        } else if (decision != UNDECIDED) {
            if (to - from != 1 || text[from] != decision) {
                edits.add(new Edit(from, to, String.valueOf(decision), false));
            }
        } else if (!hasNewline(from, to)) {
            collapse(from, to, edits);
        }
    }

    /// Keeps one space of several, a no-break one if there is one.
    private void collapse(int from, int to, List<Edit> edits) {
        char kept = text[from];
        for (int i = from; i < to && !Characters.isNoBreak(kept); i++) {
            kept = Characters.isNoBreak(text[i]) ? text[i] : ' ';
        }
        if (kept == text[from]) {
            edits.add(new Edit(from + 1, to, "", false));
        } else {
            edits.add(new Edit(from, to, String.valueOf(kept), false));
        }
    }
}
