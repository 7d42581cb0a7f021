package fr.balise.compare;

import fr.balise.diagnostic.Nearest;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A text cut into words and signs, each with the space after it.
final class Words {

    private static final Pattern PART =
            Pattern.compile(
                    "([\\p{L}\\p{M}\\p{N}]+|[^\\s\\u00a0\\u202f])[\\s\\u00a0\\u202f]*"
                            + "|[\\s\\u00a0\\u202f]+",
                    Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private Words() {}

    /// Every part of a text, in order.
    static List<String> parts(String text) {
        return PART.matcher(text).results().map(MatchResult::group).toList();
    }

    /// The text as it is compared: which kind of space stands between words is no difference.
    static String key(String text) {
        return SPACE.matcher(text).replaceAll(" ");
    }

    /// A part without its space.
    static String bare(String part) {
        return key(part).strip();
    }

    /// Whether a text has these words side by side. Nothing has no words.
    static boolean contain(String text, String words) {
        List<String> sought = parts(words).stream().map(Words::bare).toList();
        List<String> all = parts(text).stream().map(Words::bare).toList();
        return !sought.isEmpty() && Collections.indexOfSubList(all, sought) >= 0;
    }

    static boolean isWord(String part) {
        return Character.isLetterOrDigit(part.codePointAt(0));
    }

    /// How often a text has each word, case and accents folded.
    static Map<String, Integer> bag(String text) {
        Map<String, Integer> bag = new HashMap<>();
        for (String part : parts(text)) {
            if (isWord(part)) {
                bag.merge(Nearest.fold(bare(part)), 1, Integer::sum);
            }
        }
        return bag;
    }

    /// How much two bags have in common, from 0 to 1 (Dice's coefficient).
    static double likeness(Map<String, Integer> one, Map<String, Integer> other) {
        int common = 0;
        int all = 0;
        for (Map.Entry<String, Integer> word : one.entrySet()) {
            common += Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0));
            all += word.getValue();
        }
        for (int count : other.values()) {
            all += count;
        }
        return all == 0 ? 0 : 2.0 * common / all;
    }
}
