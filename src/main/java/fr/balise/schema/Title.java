package fr.balise.schema;

import fr.balise.diagnostic.Nearest;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The title of a section, to be compared with others.
///
/// Kinds of apostrophe, space, dash and quotation mark never count. Case, accents and punctuation make a title
/// misspelt, not another one; so do a plural, a number in front and a slip of the finger.
///
/// @param text as it was written
/// @param key what two titles that are written alike share
/// @param folded without case, accents and punctuation, words between single spaces
/// @param digits the numbers in it
/// @param stems its words without the sign of the plural and an article in front
record Title(String text, String key, String folded, String digits, List<String> stems) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\u200b\ufeff]+");
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:\\d{1,3}|[IVX]{1,5}|[A-Za-z])\\s?[.)°/–—-]\\s+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LETTERS = Pattern.compile("\\P{N}+");
    private static final Pattern AROUND =
            Pattern.compile("(?<=\") | (?=\")| (?=[;:!?])|(?<=\\() | (?=\\))");
    private static final Set<String> ARTICLES =
            Set.of("le", "la", "les", "l", "un", "une", "des", "the", "a", "an");
    private static final Set<String> SMALL =
            Set.of(
                    "le", "la", "les", "l", "un", "une", "des", "de", "du", "d", "et", "en", "a",
                    "au", "aux", "the", "an", "of", "and", "in", "to", "for");
    private static final int MOST_SLIPS = 4;
    // A slip in every fifth letter.
    private static final int LETTERS_PER_SLIP = 5;
    private static final int SHORT = 4;
    // The part of the words that two titles of one section share.
    private static final double MOST_WORDS = 0.6;

    Title {
        stems = List.copyOf(stems);
    }

    static Title of(String text) {
        String folded = fold(text);
        return new Title(text, keyOf(text), folded, digits(folded), stems(folded));
    }

    private static String keyOf(String text) {
        String one =
                SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
        StringBuilder key = new StringBuilder(one.length());
        for (int i = 0; i < one.length(); i++) {
            char c = one.charAt(i);
            switch (c) {
                case '’', '‘', 'ʼ', '`', '´', '′' -> key.append('\'');
                case '«', '»', '“', '”', '„' -> key.append('"');
                case '‐', '‑', '–', '—', '−' -> key.append('-');
                case '…' -> key.append("...");
                case '\u00ad' -> {}
                default -> key.append(c);
            }
        }
        return AROUND.matcher(key.toString().strip()).replaceAll("");
    }

    private static String fold(String text) {
        String bare = NUMBERING.matcher(text.strip()).replaceFirst("");
        String plain =
                MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .replace("\u00ad", "")
                        .toLowerCase(Locale.ROOT)
                        .replace("œ", "oe")
                        .replace("æ", "ae");
        return OTHERS.matcher(plain).replaceAll(" ").strip();
    }

    /// Whether both are the same words, however they are accented, capitalised and punctuated.
    boolean sameWords(Title other) {
        return !folded.isEmpty() && folded.equals(other.folded);
    }

    /// How far another title is from this one by slips of the finger: 0 for the same words or another number or
    /// article of them, a negative number for a title that is another one.
    int slips(Title other) {
        if (folded.isEmpty() || other.folded.isEmpty() || !digits.equals(other.digits)) {
            return -1;
        }
        if (stems.equals(other.stems)) {
            return 0;
        }
        int length = Math.min(folded.length(), other.folded.length());
        int allowed =
                Math.min(MOST_SLIPS, length < SHORT ? 0 : Math.max(1, length / LETTERS_PER_SLIP));
        int distance = Nearest.distance(folded, other.folded, allowed);
        return distance <= allowed ? distance : -1;
    }

    /// Whether most of the words that tell anything are the same: «Présentation de l'initiative» and «Origine et
    /// présentation de l'initiative». A publication that chose its titles is told of such a one, in place of a section
    /// that would be missing; where nobody chose them it will do.
    boolean sharesMostWords(Title other) {
        List<String> ours = telling();
        List<String> theirs = other.telling();
        if (ours.size() < 2 || !digits.equals(other.digits)) {
            return false;
        }
        long shared = ours.stream().filter(theirs::contains).count();
        return shared >= MOST_WORDS * ours.size() && shared >= MOST_WORDS * theirs.size();
    }

    private static String digits(String folded) {
        return LETTERS.matcher(folded).replaceAll(" ").strip();
    }

    private static List<String> stems(String folded) {
        List<String> words = words(folded).map(Title::stem).toList();
        return words.size() > 1 && ARTICLES.contains(words.getFirst())
                ? words.subList(1, words.size())
                : words;
    }

    private List<String> telling() {
        return words(folded)
                .filter(word -> !SMALL.contains(word))
                .map(Title::stem)
                .distinct()
                .toList();
    }

    private static Stream<String> words(String folded) {
        return Stream.of(folded.split(" "));
    }

    private static String stem(String word) {
        boolean plural = word.length() >= SHORT && (word.endsWith("s") || word.endsWith("x"));
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
