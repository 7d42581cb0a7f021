package fr.balise.diagnostic;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds what an author probably meant: the names nearest to one that does not exist.
///
/// Distance: optimal string alignment (insert, delete, replace, swap two neighbours), after accents and case are
/// folded; see Boytsov, «Indexing methods for approximate dictionary searching», 2011, §2.2.
/// Example: `Nearest.to("financemnet", keys)` → `financement`.
public final class Nearest {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Nearest() {}

    /// The nearest of the candidates, if it is near enough to be meant: at most a third of the letters differ, or one
    /// letter of a short word.
    public static Optional<String> to(String word, Collection<String> candidates) {
        return list(word, candidates, 1).stream().findFirst();
    }

    /// Up to `limit` different candidates that are near enough, nearest first, equally near ones in alphabetical order.
    public static List<String> list(String word, Collection<String> candidates, int limit) {
        String folded = fold(word);
        int allowed = Math.max(1, folded.length() / 3);
        record Scored(String name, String folded, int distance) {
            boolean sharesLetters(String word) {
                return distance < Math.max(word.length(), folded.length()) || distance == 0;
            }
        }
        return candidates.stream()
                .distinct()
                .map(
                        name -> {
                            String other = fold(name);
                            return new Scored(name, other, distance(folded, other, allowed));
                        })
                .filter(scored -> scored.distance() <= allowed && scored.sharesLetters(folded))
                .sorted(Comparator.comparingInt(Scored::distance).thenComparing(Scored::name))
                .limit(limit)
                .map(Scored::name)
                .toList();
    }

    /// The number of single-letter changes between two names, accents and case folded, or `limit + 1` when there are
    /// more.
    public static int changes(String a, String b, int limit) {
        return distance(fold(a), fold(b), limit);
    }

    /// The number of single-letter changes between two words, or `limit + 1` as soon as it is above `limit`.
    public static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] twoUp = new int[b.length() + 1];
        int[] up = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            up[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(up[j], row[j - 1]) + 1, up[j - 1] + cost);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], twoUp[j - 2] + 1);
                }
                best = Math.min(best, row[j]);
            }
            // A swap looks two rows up, so a row that is one too high may still be passed.
            if (best > limit + 1) {
                return limit + 1;
            }
            int[] free = twoUp;
            twoUp = up;
            up = row;
            row = free;
        }
        return Math.min(up[b.length()], limit + 1);
    }

    /// Words without case and accents: `Économie` → `economie`.
    public static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 0x80)) {
            return lower;
        }
        return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
}
