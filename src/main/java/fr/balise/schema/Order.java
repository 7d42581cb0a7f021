package fr.balise.schema;

import fr.balise.schema.Matches.Found;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/// Which sections stand in the right order: as many as possible, so that as few as possible are to be moved.
final class Order {

    private Order() {}

    /// The longest run of headings whose sections follow each other in the schema; of equally long ones the one that
    /// keeps the earliest headings. Source: the longest increasing subsequence by dynamic programming; the headings
    /// are as few as the sections of a schema.
    static Set<Found> kept(List<Found> headings, ToIntFunction<Found> section) {
        int[] length = new int[headings.size()];
        int[] next = new int[headings.size()];
        int start = -1;
        for (int i = headings.size() - 1; i >= 0; i--) {
            length[i] = 1;
            next[i] = -1;
            int own = section.applyAsInt(headings.get(i));
            for (int j = i + 1; j < headings.size(); j++) {
                if (section.applyAsInt(headings.get(j)) > own && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    next[i] = j;
                }
            }
            if (start < 0 || length[i] >= length[start]) {
                start = i;
            }
        }
        List<Found> kept = new ArrayList<>();
        for (int i = start; i >= 0; i = next[i]) {
            kept.add(headings.get(i));
        }
        return Collections.unmodifiableSet(new HashSet<>(kept));
    }
}
