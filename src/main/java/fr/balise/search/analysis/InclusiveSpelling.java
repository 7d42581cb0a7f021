package fr.balise.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Inclusive spellings of French, `élu·e·s`, `formateurs-rices`, `salarié(e)s`: one token that stands for two plain words.
///
/// A word is followed by one or two endings, each after a separator; [Endings] says which go with which word, so that
/// `dis-le`, `porte-à-porte`, `Aix-les-Bains` and `site.fr` stay what they are.
final class InclusiveSpelling {

    private static final char POINT = '·';

    /// After these an `s` alone is no plural: `main.s`, `km/s`.
    private static final String WEAK = ".-‐‑/)";

    private InclusiveSpelling() {}

    /// The text with the separators of inclusive spellings replaced by `·`, so that each is one token: `élu-e-s` → `élu·e·s`,
    /// `salarié(e)s` → `salarié·e·s`, `citoyen(ne)` → `citoyen·ne)`. Its length does not change.
    static String joined(String text) {
        StringBuilder joined = null;
        for (int i = 0; i < text.length(); i++) {
            if (!isSeparator(text.charAt(i)) || !isSpelling(text, i + 1)) {
                continue;
            }
            List<Integer> separators = separators(text, wordStart(text, i), i);
            if (!separators.isEmpty()) {
                joined = joined == null ? new StringBuilder(text) : joined;
                for (int separator : separators) {
                    joined.setCharAt(separator, POINT);
                }
                i = separators.getLast();
            }
        }
        return joined == null ? text : joined.toString();
    }

    /// The plain words of a lower-case token with points: `acteur·rice·s` → `acteurs`, `actrices`. Where the endings are not
    /// of the word, its parts: `paral·lel` → `paral`, `lel`.
    static List<String> forms(String token) {
        List<String> parts = List.of(token.split("·", -1));
        Optional<Endings> words = Endings.of(parts);
        return words.map(both -> List.of(both.masculine(), both.feminine())).orElse(parts);
    }

    /// The places of the separators of the inclusive spelling whose first word has these bounds; none if it is not one.
    private static List<Integer> separators(String text, int start, int end) {
        if (end - start < 2 || (start > 0 && "/.@_".indexOf(text.charAt(start - 1)) >= 0)) {
            return List.of();
        }
        List<Integer> separators = new ArrayList<>();
        List<String> parts = new ArrayList<>(List.of(text.substring(start, end)));
        int at = end;
        while (separators.size() < 2 && at < text.length() && isSeparator(text.charAt(at))) {
            int next = at + 1;
            while (next < text.length() && Alphabet.isSpelling(text.charAt(next))) {
                next++;
            }
            if (next == at + 1) {
                break;
            }
            separators.add(at);
            parts.add(text.substring(at + 1, next));
            at = next;
        }
        return !separators.isEmpty() && isWhole(text, at) && isInclusive(parts, text.charAt(end))
                ? separators
                : List.of();
    }

    private static boolean isSpelling(String text, int at) {
        return at < text.length() && Alphabet.isSpelling(text.charAt(at));
    }

    private static int wordStart(String text, int end) {
        int start = end;
        while (start > 0 && Alphabet.isSpelling(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isSeparator(char unit) {
        return switch (unit) {
            case '·', '•', '‧', '⋅', '∙', '・', '.', '-', '‐', '‑', '/', '(', ')' -> true;
            default -> false;
        };
    }

    /// Whether no further part of a word follows, as in `Aix-les-Bains`.
    private static boolean isWhole(String text, int end) {
        if (end == text.length()) {
            return true;
        }
        char unit = text.charAt(end);
        boolean links = isSeparator(unit) || unit == '\'' || unit == '’';
        return !Alphabet.isWordPart(unit)
                && !(links && end + 1 < text.length() && Alphabet.isWordPart(text.charAt(end + 1)));
    }

    private static boolean isInclusive(List<String> parts, char separator) {
        List<String> words = parts.stream().map(Spelling::lowerCase).toList();
        boolean weakPlural = WEAK.indexOf(separator) >= 0 && Endings.isPlural(words.get(1));
        return !weakPlural && hasOneCase(parts) && Endings.of(words).isPresent();
    }

    /// An ending in upper case belongs to a word in upper case: `ÉLU-E-S`, but not `plan-E`.
    private static boolean hasOneCase(List<String> parts) {
        String word = parts.getFirst();
        return word.equals(word.toUpperCase(Locale.ROOT))
                || parts.stream().skip(1).allMatch(part -> part.equals(lowerCase(part)));
    }

    private static String lowerCase(String part) {
        return part.toLowerCase(Locale.ROOT);
    }
}
