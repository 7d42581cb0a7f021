package fr.balise.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts running text into sentences.
///
/// A sentence ends at `.`, `!`, `?` or `…` before a space and a capital letter, a digit or an opening mark; at `;`, where a
/// reader may rest too; and at a forced line end. Not after an abbreviation («M.», «p. 12», «art. 3»), an initial
/// («J. Martin») or the number of an item («1. …»).
final class Sentences {

    /// A sentence: the letters `from` to `to` of a text, without the spaces around it.
    record Span(int from, int to) {}

    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "m", "mm", "mme", "mmes", "mlle", "dr", "pr", "me", "st", "ste", "p", "pp",
                    "art", "cf", "chap", "fig", "tab", "vol", "n", "no", "nos", "éd", "ed", "eds",
                    "coll", "dir", "av", "apr", "env", "ex", "tél", "tel", "fax", "bd", "rd", "hab",
                    "ibid", "id", "op", "cit", "vs", "resp", "réf", "ref", "suppl", "trad", "cie",
                    "sté", "mr", "mrs", "ms", "prof", "approx", "e.g", "i.e", "c.-à-d", "al",
                    "janv", "févr", "juil", "sept", "oct", "nov", "déc", "jr", "sr", "rev", "lat",
                    "s", "sq", "sqq", "alin", "éds");

    private Sentences() {}

    /// The sentences of a text, in order.
    static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            int end = end(text, i);
            if (end > 0) {
                add(sentences, text, from, end);
                from = end;
                i = end - 1;
            }
        }
        add(sentences, text, from, text.length());
        return sentences;
    }

    private static void add(List<Span> sentences, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Span(start, end));
        }
    }

    /// The index after the sentence that ends at a sign, or 0.
    private static int end(String text, int at) {
        char c = text.charAt(at);
        if (c == '\u2028') {
            return at + 1;
        }
        if (c == ';') {
            return at + 1 < text.length() && isSpace(text.charAt(at + 1)) ? at + 1 : 0;
        }
        if (".!?…".indexOf(c) < 0) {
            return 0;
        }
        int end = at + 1;
        while (end < text.length() && ".!?…".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        int closed = closing(text, end);
        if (closed < text.length() && !isSpace(text.charAt(closed))) {
            return 0;
        }
        int next = closed;
        while (next < text.length() && isSpace(text.charAt(next))) {
            next++;
        }
        if (next < text.length() && !begins(text.charAt(next))) {
            return 0;
        }
        boolean abbreviated = c == '.' && end == at + 1 && isAbbreviation(text, at, next);
        return abbreviated ? 0 : closed;
    }

    /// After the closing marks that follow a sentence, with a space before «»».
    private static int closing(String text, int from) {
        int i = from;
        while (i < text.length()) {
            if ("»”’\")]'*".indexOf(text.charAt(i)) >= 0) {
                i++;
            } else if (isSpace(text.charAt(i))
                    && i + 1 < text.length()
                    && text.charAt(i + 1) == '»') {
                i += 2;
            } else {
                return i;
            }
        }
        return i;
    }

    private static boolean begins(char c) {
        return Character.isUpperCase(c)
                || Character.isDigit(c)
                || "«“\"(['–—•-\ufffc".indexOf(c) >= 0;
    }

    private static boolean isAbbreviation(String text, int dot, int next) {
        int start = dot;
        while (start > 0 && isWordPart(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, dot);
        if (word.isEmpty()) {
            return false;
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        boolean digits = word.chars().allMatch(Character::isDigit);
        boolean item =
                digits && word.length() <= 2 && (start == 0 || text.charAt(start - 1) == '\n');
        boolean known = ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
        return initial || item || (known && next < text.length());
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
