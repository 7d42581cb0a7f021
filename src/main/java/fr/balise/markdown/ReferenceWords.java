package fr.balise.markdown;

import java.util.Locale;
import java.util.Set;

/// The smallest parts of a reference in prose: the word «fiche», spaces, «n°» in all its spellings, numbers.
///
/// Every method takes an offset and returns the offset after what it read, or -1 when it is not there.
final class ReferenceWords {

    private static final int MAX_DIGITS = 6;

    /// Words after a bare number that make it a quantity or a date: «fiche 12 pages», «fiche 3 juin».
    private static final Set<String> UNITS =
            Set.of(
                    """
                    page pages p pp mot mots ligne lignes signe signes caractère caractères point points
                    question questions étape étapes item items colonne colonnes exemplaire exemplaires
                    euro euros dollar dollars k m md million millions milliard milliards mille milliers
                    pour percent per ans an année années mois jour jours semaine semaines heure heures h
                    minute minutes min seconde secondes km cm mm kg g t ha ko mo go x d e janvier
                    février mars avril mai juin juillet août septembre octobre novembre décembre year
                    years month months day days week weeks hour hours word words line lines january
                    february march april may june july august september october november december
                    participant participants personne personnes people projets autres bis ter sur of\
                    """
                            .split("\\s+"));

    private final String text;

    ReferenceWords(String text) {
        this.text = text;
    }

    /// After the word «fiche(s)» or «sheet(s)» that begins here, in any case.
    int fiche(int at) {
        // Most places asked about are in the middle of a word.
        boolean inside = at > 0 && joins(text.charAt(at - 1));
        if (inside
                || !(text.regionMatches(true, at, "fiche", 0, 5)
                        || text.regionMatches(true, at, "sheet", 0, 5))) {
            return -1;
        }
        int end = at + 5;
        if (isAt(end, 's') || isAt(end, 'S')) {
            end++;
        }
        return end < text.length() && isSpace(text.charAt(end)) ? end : -1;
    }

    /// After any spaces, line ends included.
    int spaces(int at) {
        int i = at;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /// After «n°», «nº», «n.°», «no», «no.», «nos», «№», «num.», «numéro(s)», «number(s)» and the spaces that follow.
    int sign(int at) {
        if (isAt(at, '№')) {
            return spaces(at + 1);
        }
        if (!isAt(at, 'n') && !isAt(at, 'N')) {
            return -1;
        }
        int word = spelled(at);
        if (word > 0) {
            return spaces(word);
        }
        int i = at + 1;
        if (isAt(i, '.')) {
            i++;
        }
        i = spaces(i);
        boolean degree = isAt(i, '°') || isAt(i, 'º') || isAt(i, 'ᵒ') || isAt(i, '˚');
        boolean letter = i == at + 1 && (isAt(i, 'o') || isAt(i, 'O'));
        if (!degree && !letter) {
            return -1;
        }
        i++;
        if (isAt(i, 's') || isAt(i, 'S')) {
            i++;
        }
        if (i < text.length() && Character.isLetter(text.charAt(i))) {
            return -1;
        }
        return spaces(isAt(i, '.') ? i + 1 : i);
    }

    private int spelled(int at) {
        for (String word : new String[] {"numéro", "numero", "number", "num"}) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                int end = at + word.length();
                if (isAt(end, 's') || isAt(end, 'S')) {
                    end++;
                }
                if (isAt(end, '.')) {
                    end++;
                }
                if (end == text.length() || !Character.isLetterOrDigit(text.charAt(end))) {
                    return end;
                }
            }
        }
        return -1;
    }

    /// After the digits that begin here, when there are one to six and they are not all zero.
    int digits(int at) {
        int i = at;
        boolean zero = true;
        while (i < text.length() && isDigit(text.charAt(i))) {
            zero &= text.charAt(i) == '0';
            i++;
        }
        return i == at || i - at > MAX_DIGITS || zero ? -1 : i;
    }

    /// Whether the digits that end here are a whole number of a fiche and not a part of something longer.
    ///
    /// @param plural in a list a comma or a hyphen may touch the next number: «fiches 12,15», «fiches 12-15»
    boolean endsNumber(int end, boolean plural) {
        if (end == text.length()) {
            return true;
        }
        char c = text.charAt(end);
        char next = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
        if (Character.isLetterOrDigit(c) || "_@°%‰€$£".indexOf(c) >= 0) {
            return false;
        }
        return switch (c) {
            case ',' -> plural || !isDigit(next);
            case '.' -> !isDigit(next) && !isLowerAscii(next);
            case ':', '/' -> !isDigit(next);
            case '-', '\u2010', '\u2011', '\u2012', '–' ->
                    !Character.isLetter(next) && (plural || !isDigit(next));
            default -> true;
        };
    }

    /// Whether a number without «n°» can be meant as one: neither a year nor a quantity nor a date.
    boolean standsAlone(int start, int end) {
        if (end - start == 4 && (text.charAt(start) == '1' || text.startsWith("20", start))) {
            return false;
        }
        if (isAt(end, '\'') || isAt(end, '’') || isAt(end, '"') || isAt(end, '×')) {
            return false;
        }
        int next = spaces(end);
        if (next == end || next == text.length()) {
            return true;
        }
        char c = text.charAt(next);
        if (isDigit(c) || "%‰€$£×°".indexOf(c) >= 0) {
            return false;
        }
        int wordEnd = next;
        while (wordEnd < text.length() && Character.isLetter(text.charAt(wordEnd))) {
            wordEnd++;
        }
        return !UNITS.contains(text.substring(next, wordEnd).toLowerCase(Locale.ROOT));
    }

    /// Whether what follows ends the phrase: the end of the text or a punctuation mark.
    boolean endsPhrase(int end) {
        int next = spaces(end);
        return next == text.length() || ".,;:!?)]»”\"…".indexOf(text.charAt(next)) >= 0;
    }

    boolean isAt(int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || (c > 127 && Character.isSpaceChar(c));
    }

    private static boolean isLowerAscii(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean joins(char before) {
        return Character.isLetterOrDigit(before) || "-_@#.\u2010\u2011".indexOf(before) >= 0;
    }
}
