package fr.balise.search.query;

/// How many slips of the finger lie between two words: insertions, deletions, substitutions and exchanges of
/// neighbouring letters, none of them touching a letter twice (*optimal string alignment*).
///
/// Example: `quratier` and `quartier` are 1 apart. Letters are UTF-16 units.
final class EditDistance {

    private EditDistance() {}

    /// The distance, or `most + 1` where it is greater than `most`.
    static int between(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most || missing(a, b) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            if (fill(row, last, beforeLast, a, b, i) > most) {
                return most + 1;
            }
        }
        return Math.min(row[b.length()], most + 1);
    }

    /// A number that the distance is never below, told at a glance for most words: an edit takes away one letter, or puts
    /// one in, or both.
    private static int missing(String a, String b) {
        int inA = letters(a);
        int inB = letters(b);
        return Math.max(Integer.bitCount(inA & ~inB), Integer.bitCount(inB & ~inA));
    }

    /// The letters of a word as bits, several letters sharing one.
    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & 31);
        }
        return letters;
    }

    /// Fills the row of the i-th letter of `a`; the result is the least value in it. No later row holds less, since an
    /// exchange, which skips a row, costs one.
    private static int fill(int[] row, int[] last, int[] beforeLast, String a, String b, int i) {
        row[0] = i;
        int least = i;
        char letter = a.charAt(i - 1);
        for (int j = 1; j <= b.length(); j++) {
            char other = b.charAt(j - 1);
            int cost = letter == other ? 0 : 1;
            int best = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
            boolean exchanged =
                    i > 1 && j > 1 && letter == b.charAt(j - 2) && a.charAt(i - 2) == other;
            if (exchanged) {
                best = Math.min(best, beforeLast[j - 2] + 1);
            }
            row[j] = best;
            least = Math.min(least, best);
        }
        return least;
    }
}
