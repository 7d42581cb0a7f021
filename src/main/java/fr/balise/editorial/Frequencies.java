package fr.balise.editorial;

import java.util.Arrays;
import java.util.List;

/// In how many texts each run of words stands; those of a single text, which are nearly all, are not kept.
final class Frequencies {

    private final int[] runs;
    private final int[] counts;

    Frequencies(List<Fingerprint> prints) {
        int[] all = prints.stream().flatMapToInt(Fingerprint::distinct).toArray();
        Arrays.parallelSort(all);
        int kept = 0;
        int[] counted = new int[all.length];
        for (int i = 0; i < all.length; ) {
            int end = i + 1;
            while (end < all.length && all[end] == all[i]) {
                end++;
            }
            if (end - i > 1) {
                all[kept] = all[i];
                counted[kept] = end - i;
                kept++;
            }
            i = end;
        }
        this.runs = Arrays.copyOf(all, kept);
        this.counts = Arrays.copyOf(counted, kept);
    }

    /// The number of texts that a run of one of them stands in.
    int of(int run) {
        int at = Arrays.binarySearch(runs, run);
        return at < 0 ? 1 : counts[at];
    }
}
