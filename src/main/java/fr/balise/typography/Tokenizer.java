package fr.balise.typography;

import java.util.Arrays;
import java.util.List;

/// Cuts one paragraph into tokens, in one pass: words, numbers, marks, and what must not be touched.
///
/// Example: `l'été 10:30 !` → `l` `'` `été` `10` `:` `30` `!`.
final class Tokenizer {

    private final char[] text;
    private final int end;
    private final List<Span> protectedSpans;
    private final TechnicalText technical;
    private final CodeSpans codeSpans;

    private int[] starts;
    private int[] ends;
    private Kind[] kinds;
    private int count;

    private int nextSpan;
    private int protectedFrom;
    private int chunkEnd;
    private boolean technicalChunk;

    private Tokenizer(String whole, char[] text, int from, int to, List<Span> protectedSpans) {
        this.text = text;
        this.end = to;
        this.protectedSpans = protectedSpans;
        this.technical = new TechnicalText(whole);
        this.codeSpans = new CodeSpans(whole, to);
        enterSpan(0);
        int guess = 16 + (to - from) / 4;
        starts = new int[guess];
        ends = new int[guess];
        kinds = new Kind[guess];
    }

    /// The tokens of a text from `from` to `to`.
    ///
    /// @param text the characters of `whole`, each of which is looked at
    /// @param protectedSpans sorted, apart from each other; each becomes one opaque token
    static Tokens tokenize(String whole, char[] text, int from, int to, List<Span> protectedSpans) {
        return new Tokenizer(whole, text, from, to, protectedSpans).run(from);
    }

    private Tokens run(int from) {
        int at = from;
        chunkEnd = from;
        while (at < end) {
            if (at >= protectedFrom) {
                int to = Math.min(protectedSpans.get(nextSpan).end(), end);
                if (to > at) {
                    at = add(at, to, Kind.OPAQUE);
                }
                enterSpan(nextSpan + 1);
            } else if (at < chunkEnd) {
                at = token(at);
            } else if (Characters.isSpace(text[at])) {
                at++;
            } else {
                at = enterChunk(at);
            }
        }
        return new Tokens(text, count, starts, ends, kinds);
    }

    /// Moves on to a protected range; no text is cut across its start.
    private void enterSpan(int span) {
        nextSpan = span;
        protectedFrom =
                span < protectedSpans.size() ? protectedSpans.get(span).start() : Integer.MAX_VALUE;
    }

    /// Finds where the characters without space end, and whether any of them calls for a closer look. Returns where
    /// to go on: after the word that they begin with, when there is nothing technical in them, as in most.
    private int enterChunk(int from) {
        int limit = Math.min(end, protectedFrom);
        int before = 0;
        int classes = 0;
        int wordEnd = -1;
        int at = from;
        while (at < limit) {
            char c = text[at];
            int characterClass = Characters.classOf(c);
            if (characterClass == Characters.SPACE || (c == Characters.OBJECT && at > from)) {
                break;
            }
            if (characterClass != Characters.LETTER && wordEnd < 0) {
                wordEnd = at;
            }
            before = classes;
            classes |= characterClass;
            at++;
        }
        chunkEnd = at;
        int judged = endsWords(text[at - 1]) ? before : classes;
        technicalChunk = (judged & Characters.TECHNICAL) != 0;
        if (technicalChunk) {
            technical.enter(from, chunkEnd);
            return from;
        }
        int to = wordEnd < 0 ? chunkEnd : wordEnd;
        return to > from ? add(from, to, Kind.WORD) : from;
    }

    /// Marks that are technical between other characters, and punctuation at their end.
    private static boolean endsWords(char c) {
        return c == '.' || c == ':' || c == ';';
    }

    private int token(int at) {
        char c = text[at];
        if (technicalChunk) {
            int to = technical.end(at);
            if (to > at) {
                return add(at, to, Kind.OPAQUE);
            }
        }
        if (Characters.isLetter(c)) {
            return add(at, wordEnd(at), Kind.WORD);
        }
        if (Characters.isDigit(c)) {
            return add(at, numberEnd(at), Kind.NUMBER);
        }
        return switch (c) {
            case '`' -> code(at);
            case '.', '-' -> add(at, runEnd(at, c), Kind.MARK);
            case Characters.OBJECT -> add(at, at + 1, Kind.OPAQUE);
            default ->
                    Character.isHighSurrogate(c) && at + 1 < chunkEnd
                            ? add(at, at + 2, Kind.OPAQUE)
                            : add(at, at + 1, Kind.MARK);
        };
    }

    private int code(int at) {
        int limit = Math.min(end, protectedFrom);
        int to = codeSpans.end(at, limit);
        if (to == at) {
            return add(at, runEnd(at, '`'), Kind.MARK);
        }
        // What follows without a space is looked at afresh.
        chunkEnd = to;
        return add(at, to, Kind.OPAQUE);
    }

    private int wordEnd(int from) {
        int at = from + 1;
        while (at < chunkEnd && Characters.isLetter(text[at])) {
            at++;
        }
        return at;
    }

    private int numberEnd(int from) {
        int at = from + 1;
        while (at < chunkEnd) {
            char c = text[at];
            boolean between =
                    (c == '.' || c == ',') && at + 1 < chunkEnd && Characters.isDigit(text[at + 1]);
            if (!between && !Characters.isDigit(c)) {
                break;
            }
            at++;
        }
        return at;
    }

    private int runEnd(int from, char c) {
        int at = from + 1;
        while (at < chunkEnd && text[at] == c) {
            at++;
        }
        return at;
    }

    private int add(int from, int to, Kind kind) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            kinds = Arrays.copyOf(kinds, 2 * count);
        }
        starts[count] = from;
        ends[count] = to;
        kinds[count] = kind;
        count++;
        return to;
    }
}
