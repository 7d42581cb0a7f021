package fr.balise.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds references to fiches in prose.
///
/// In: the text of one block. Out: one [FoundReference] per number, in order.
/// Examples: «Cf fiche n°44» → 44; «fiches n°12, 15 et 18» → 12, 15, 18; «fiches 12 à 15» → 12 and 15, with 13 and 14
/// between; «fiche «Déniché pour vous» n°44» → 44 of that series. Not references: «fiche de 12 pages», «fiche 2019»,
/// «n°44» alone, «fiche-44.pdf», «fiche 50 %».
///
/// The scan is linear: a name of a series is looked for over a bounded distance.
final class ReferenceScanner {

    private static final int LONGEST_SERIES = 80;
    private static final int LONGEST_RANGE = 1000;

    private final String text;
    private final ReferenceWords words;
    private final List<FoundReference> found = new ArrayList<>();

    private ReferenceScanner(String text) {
        this.text = text;
        this.words = new ReferenceWords(text);
    }

    /// The references of a text.
    static List<FoundReference> scan(String text) {
        ReferenceScanner scanner = new ReferenceScanner(text);
        int i = 0;
        while (i < text.length()) {
            int letter = text.charAt(i) | 0x20;
            int end = letter == 'f' || letter == 's' ? scanner.words.fiche(i) : -1;
            i = end < 0 ? i + 1 : Math.max(end, scanner.reference(i, end));
        }
        return scanner.found;
    }

    /// Reads the numbers after a word «fiche»; the offset where the scan goes on.
    private int reference(int word, int wordEnd) {
        boolean plural = (text.charAt(wordEnd - 1) | 0x20) == 's';
        int at = words.spaces(wordEnd);
        Series series = series(at);
        int sign = words.sign(series.end());
        if (series.name().isPresent() && sign < 0) {
            return wordEnd;
        }
        int start = sign < 0 ? series.end() : sign;
        int end = number(start, sign >= 0, plural);
        if (end < 0) {
            return wordEnd;
        }
        boolean touching = series.name().isEmpty();
        add(touching ? word : -1, sign < 0 ? -1 : series.end(), start, end, series, List.of());
        return others(end, series, plural);
    }

    /// Reads the further numbers of a list or range.
    private int others(int first, Series series, boolean plural) {
        int end = first;
        while (true) {
            Separator separator = Separator.read(text, end, words);
            if (separator == null) {
                return end;
            }
            int sign = words.sign(separator.end());
            int start = sign < 0 ? separator.end() : sign;
            int next = number(start, sign >= 0, plural);
            // «la fiche n°44 et 15 autres»: after a singular a bare number must end the phrase.
            boolean meant =
                    sign >= 0 || plural || (separator.word() && next > 0 && words.endsPhrase(next));
            if (next < 0 || !meant) {
                return end;
            }
            int before = found.getLast().number();
            int value = Integer.parseInt(text, start, next, 10);
            add(
                    -1,
                    sign < 0 ? -1 : separator.end(),
                    start,
                    next,
                    series,
                    separator.range() ? between(before, value) : List.of());
            end = next;
        }
    }

    private void add(int word, int sign, int start, int end, Series series, List<Integer> between) {
        int number = Integer.parseInt(text, start, end, 10);
        found.add(
                new FoundReference(
                        word, sign, start, end, number, series.name(), series.bare(), between));
    }

    /// After a number that counts as one of a fiche, or -1.
    private int number(int start, boolean signed, boolean plural) {
        int end = words.digits(start);
        if (end < 0 || !words.endsNumber(end, plural)) {
            return -1;
        }
        return signed || words.standsAlone(start, end) ? end : -1;
    }

    private static List<Integer> between(int from, int to) {
        List<Integer> numbers = new ArrayList<>();
        if (to - from <= LONGEST_RANGE) {
            for (int number = from + 1; number < to; number++) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /// The name of a series before the number.
    ///
    /// @param end where the number or its «n°» must begin
    /// @param bare whether the name stands without quotation marks
    private record Series(Optional<String> name, int end, boolean bare) {}

    private Series series(int at) {
        Series none = new Series(Optional.empty(), at, false);
        if (at >= text.length() || words.sign(at) > 0) {
            return none;
        }
        char first = text.charAt(at);
        int closing = "«“\"„".indexOf(first);
        if (closing >= 0) {
            int limit = Math.min(text.length(), at + LONGEST_SERIES);
            for (int i = at + 1; i < limit; i++) {
                if (text.charAt(i) == "»”\"“".charAt(closing)) {
                    String name = clean(text.substring(at + 1, i));
                    return name.isEmpty()
                            ? none
                            : new Series(Optional.of(name), words.spaces(i + 1), false);
                }
            }
            return none;
        }
        return Character.isUpperCase(first) ? bareSeries(at, none) : none;
    }

    /// «fiche Déniché pour vous n°44»: capitalised words up to an «n°» with its number.
    private Series bareSeries(int at, Series none) {
        int limit = Math.min(text.length(), at + LONGEST_SERIES);
        for (int i = at + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (ReferenceWords.isSpace(c)) {
                int next = words.spaces(i);
                int sign = words.sign(next);
                if (sign > 0 && words.digits(sign) > 0) {
                    return new Series(Optional.of(clean(text.substring(at, i))), next, true);
                }
                i = next - 1;
            } else if (!Character.isLetter(c) && "'’-&".indexOf(c) < 0) {
                return none;
            }
        }
        return none;
    }

    /// A name on one line, with plain spaces.
    private static String clean(String name) {
        StringBuilder clean = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!ReferenceWords.isSpace(c)) {
                clean.append(c);
            } else if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                clean.append(' ');
            }
        }
        return clean.toString().strip();
    }
}
