package fr.balise.editorial;

import fr.balise.diagnostic.Nearest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a text explains an acronym: «société coopérative d'intérêt collectif (SCIC)», «SCIC (société coopérative
/// d'intérêt collectif)», «SCIC : société coopérative…».
///
/// The long form must give the letters of the acronym in their order; in parentheses one in another language will do,
/// as long as it looks like a name: «Food and Agriculture…», «Organisation des Nations unies pour l'alimentation (FAO)».
final class Explanations {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /// How many words a long form may have for each letter of its acronym.
    private static final int WORDS_PER_LETTER = 4;

    private static final Set<String> BEGIN_NO_NAME =
            Set.of(
                    "avec", "dans", "pour", "par", "sur", "depuis", "voir", "cf", "soit", "dont",
                    "et", "ou", "en", "à", "environ", "qui", "que", "selon", "comme", "sans",
                    "with", "in", "for", "by", "see", "and", "or", "from", "since", "which", "who",
                    "ex", "exemple");

    private Explanations() {}

    /// Whether a text explains an acronym.
    ///
    /// @param written as it stands in the text
    /// @param letters its letters
    static boolean explains(String text, String written, String letters) {
        int at = text.indexOf(written);
        while (at >= 0) {
            int end = at + written.length();
            boolean whole =
                    (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                            && (end == text.length() || !isLetter(text, end));
            if (whole
                    && (isExplainedBefore(text, at, end, letters)
                            || isExplainedAfter(text, end, letters))) {
                return true;
            }
            at = text.indexOf(written, end);
        }
        return false;
    }

    private static boolean isLetter(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != 's';
    }

    /// «forme longue (SIGLE)», «forme longue (ou SIGLE)», «forme longue, ou SIGLE», «forme longue – SIGLE».
    private static boolean isExplainedBefore(String text, int at, int end, String letters) {
        int open = at;
        while (open > 0 && "([,–—-:".indexOf(text.charAt(open - 1)) < 0 && at - open < 30) {
            open--;
        }
        if (open == 0 || "([,–—-:".indexOf(text.charAt(open - 1)) < 0) {
            return false;
        }
        String between = text.substring(open, at).strip().toLowerCase(Locale.ROOT);
        boolean introduced =
                between.isEmpty()
                        || between.matches(
                                "(?:ou|dit|dite|dits|dites|soit|plus connue? sous le nom d[e’']|en"
                                    + " abrégé|sigle|ci-après|abrégée? en|or|l|la|le|les|l[’']|ou"
                                    + " l[’']|ou la|ou le|«)+ ?");
        if (!introduced) {
            return false;
        }
        boolean parenthesis = "([".indexOf(text.charAt(open - 1)) >= 0;
        String before = sentenceBefore(text, open - 1);
        List<String> words = lastWords(before, letters.length() * WORDS_PER_LETTER);
        if (!parenthesis) {
            return givesInitials(words, letters);
        }
        return gives(words, letters)
                || (words.size() >= 3 && hasName(words) && endsPiece(text, end));
    }

    private static boolean endsPiece(String text, int end) {
        return end < text.length() && ")],;".indexOf(text.charAt(end)) >= 0;
    }

    /// «SIGLE (forme longue)», «SIGLE : forme longue», «SIGLE, forme longue,», «SIGLE – forme longue».
    private static boolean isExplainedAfter(String text, int end, String letters) {
        int i = end;
        while (i < text.length() && (Sentences.isSpace(text.charAt(i)) || text.charAt(i) == 's')) {
            i++;
        }
        if (i >= text.length() || "([,:–—-=«".indexOf(text.charAt(i)) < 0) {
            return false;
        }
        boolean parenthesis = "([".indexOf(text.charAt(i)) >= 0;
        int close = i + 1;
        String closing = parenthesis ? ")]" : ".;()[]\u2028";
        while (close < text.length() && closing.indexOf(text.charAt(close)) < 0) {
            close++;
        }
        List<String> words = words(text.substring(i + 1, close));
        if (words.size() < 2) {
            return false;
        }
        List<String> first =
                words.subList(0, Math.min(words.size(), letters.length() * WORDS_PER_LETTER));
        if (!parenthesis) {
            return givesInitials(first, letters);
        }
        boolean digits = first.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
        boolean name =
                words.size() >= 3
                        && !digits
                        && !BEGIN_NO_NAME.contains(first.getFirst().toLowerCase(Locale.ROOT));
        return gives(first, letters) || name;
    }

    /// Whether the letters of an acronym stand in words in their order, the first at the beginning of one.
    private static boolean gives(List<String> words, String letters) {
        String wanted = Nearest.fold(letters).replaceAll("[^a-z0-9]", "");
        for (int from = 0; from < words.size(); from++) {
            if (words.size() - from < 2 && wanted.length() > 1) {
                return false;
            }
            String joined = Nearest.fold(String.join("", words.subList(from, words.size())));
            if (joined.startsWith(wanted.substring(0, 1)) && isSubsequence(wanted, joined)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the beginnings of words give an acronym, some of the words left out: «laboratoires d'innovations
    /// sociales» gives LABIS.
    private static boolean givesInitials(List<String> words, String letters) {
        String wanted = Nearest.fold(letters).replaceAll("[^a-z0-9]", "");
        boolean[] reached = new boolean[wanted.length() + 1];
        reached[0] = true;
        int used = 0;
        for (String word : words) {
            String plain = Nearest.fold(word);
            boolean moved = false;
            for (int from = wanted.length() - 1; from >= 0; from--) {
                for (int k = 0;
                        reached[from]
                                && k < plain.length()
                                && from + k < wanted.length()
                                && plain.charAt(k) == wanted.charAt(from + k);
                        k++) {
                    moved |= !reached[from + k + 1];
                    reached[from + k + 1] = true;
                }
            }
            used += moved ? 1 : 0;
        }
        return used > 1 && reached[wanted.length()];
    }

    private static boolean isSubsequence(String wanted, String letters) {
        int found = 0;
        for (int i = 0; i < letters.length() && found < wanted.length(); i++) {
            found += letters.charAt(i) == wanted.charAt(found) ? 1 : 0;
        }
        return found == wanted.length();
    }

    /// Whether a name is among words: a capital letter inside the sentence.
    private static boolean hasName(List<String> words) {
        return words.stream()
                .skip(1)
                .anyMatch(word -> word.length() > 2 && Character.isUpperCase(word.charAt(0)));
    }

    private static String sentenceBefore(String text, int end) {
        int from = end;
        while (from > 0
                && "!?;\u2028".indexOf(text.charAt(from - 1)) < 0
                && !(text.charAt(from - 1) == '.'
                        && from < text.length()
                        && Sentences.isSpace(text.charAt(from)))) {
            from--;
        }
        return text.substring(from, end);
    }

    private static List<String> lastWords(String text, int most) {
        List<String> words = words(text);
        return words.subList(Math.max(0, words.size() - most), words.size());
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
