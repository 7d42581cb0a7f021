package fr.balise.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The order of the places in each layer, so that few lines cross: each place goes to the barycentre of those it is
/// joined to, forwards and backwards in turn (Sugiyama, Tagawa and Toda, 1981), and the best order met is kept.
final class Ordering {

    private static final int SWEEPS = 16;

    private final Rows rows;
    private final int[] at;

    private Ordering(Rows rows) {
        this.rows = rows;
        this.at = new int[rows.size()];
    }

    /// The places of each layer in order.
    static List<List<Integer>> of(Rows rows) {
        return new Ordering(rows).best();
    }

    private List<List<Integer>> best() {
        List<List<Integer>> now = new ArrayList<>();
        rows.layers().forEach(layer -> now.add(new ArrayList<>(layer)));
        now.forEach(this::number);
        List<List<Integer>> best = copy(now);
        long fewest = crossings(now);
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            boolean forwards = sweep % 2 == 0;
            for (int i = 1; i < now.size(); i++) {
                List<Integer> layer = now.get(forwards ? i : now.size() - 1 - i);
                sort(layer, forwards);
                number(layer);
            }
            long crossings = crossings(now);
            if (crossings < fewest) {
                fewest = crossings;
                best = copy(now);
            }
        }
        return best;
    }

    private static List<List<Integer>> copy(List<List<Integer>> layers) {
        return layers.stream().map(List::copyOf).toList();
    }

    private void number(List<Integer> layer) {
        for (int i = 0; i < layer.size(); i++) {
            at[layer.get(i)] = i;
        }
    }

    private void sort(List<Integer> layer, boolean forwards) {
        double[] wanted = new double[rows.size()];
        for (int place : layer) {
            wanted[place] =
                    (forwards ? rows.before(place) : rows.after(place))
                            .stream().mapToInt(other -> at[other]).average().orElse(at[place]);
        }
        layer.sort(Comparator.comparingDouble(place -> wanted[place]));
    }

    /// How many pairs of lines cross: for the lines of two layers in order, how many pairs of ends are not.
    private long crossings(List<List<Integer>> layers) {
        long crossings = 0;
        for (List<Integer> layer : layers) {
            int[] ends =
                    layer.stream()
                            .flatMapToInt(
                                    place ->
                                            rows.after(place).stream()
                                                    .mapToInt(other -> at[other])
                                                    .sorted())
                            .toArray();
            crossings += inversions(ends);
        }
        return crossings;
    }

    /// How many pairs stand in the wrong order, by merging (n log n).
    static long inversions(int[] numbers) {
        if (numbers.length < 2) {
            return 0;
        }
        int[] first = Arrays.copyOfRange(numbers, 0, numbers.length / 2);
        int[] second = Arrays.copyOfRange(numbers, numbers.length / 2, numbers.length);
        long found = inversions(first) + inversions(second);
        int i = 0;
        int j = 0;
        for (int k = 0; k < numbers.length; k++) {
            if (j == second.length || (i < first.length && first[i] <= second[j])) {
                numbers[k] = first[i++];
            } else {
                found += first.length - i;
                numbers[k] = second[j++];
            }
        }
        return found;
    }
}
