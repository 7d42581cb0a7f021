package fr.balise.diagnostic;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds what an author probably meant: the names nearest to one that does not exist.
///
/// Distance: optimal string alignment (insert, delete, replace, swap two neighbours), after accents and case are
/// folded; see Boytsov, «Indexing methods for approximate dictionary searching», 2011, §2.2.
/// Example: `Nearest.to("financemnet", keys)` → `financement`.
public final class Nearest {

    private Nearest() {}

    /// The nearest of the candidates, if it is near enough to be meant: at most a third of the letters differ.
    public static Optional<String> to(String word, Collection<String> candidates) {
        return list(word, candidates, 1).stream().findFirst();
    }

    /// Up to `limit` candidates that are near enough, nearest first, equals in alphabetical order.
    public static List<String> list(String word, Collection<String> candidates, int limit) {
        String folded = fold(word);
        int allowed = Math.max(1, folded.length() / 3);
        record Scored(String name, int distance) {}
        return candidates.stream()
                .map(name -> new Scored(name, distance(folded, fold(name), allowed)))
                .filter(scored -> scored.distance() <= allowed)
                .sorted(Comparator.comparingInt(Scored::distance).thenComparing(Scored::name))
                .limit(limit)
                .map(Scored::name)
                .distinct()
                .toList();
    }

    /// The number of single-letter changes between two words; stops counting above `limit`.
    static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            rows[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            rows[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1);
                best = Math.min(best, rows[i - 1][j - 1] + cost);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, rows[i - 2][j - 2] + 1);
                }
                rows[i][j] = best;
            }
        }
        return rows[a.length()][b.length()];
    }

    private static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
