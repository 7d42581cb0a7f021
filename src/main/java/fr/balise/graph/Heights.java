package fr.balise.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How far down each place stands: near the middle of those it is joined to, in the order of its layer, and never nearer to
/// its neighbours than they have room.
///
/// For one layer this is a regression that must not fall; it is solved exactly by merging neighbours that are in each other's
/// way (pool adjacent violators).
final class Heights {

    private static final int SWEEPS = 12;

    /// Long lines are kept straight before nodes are.
    private static final double STRAIGHT = 3;

    private final Rows rows;
    private final List<List<Integer>> order;
    private final double[] middle;

    private Heights(Rows rows, List<List<Integer>> order) {
        this.rows = rows;
        this.order = order;
        this.middle = new double[rows.size()];
    }

    /// The middle of each place, the highest node of all beginning at 0.
    static double[] of(Rows rows, List<List<Integer>> order) {
        Heights heights = new Heights(rows, order);
        order.forEach(layer -> heights.settle(layer, new double[layer.size()]));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < order.size(); i++) {
                heights.settle(order.get(sweep % 2 == 0 ? i : order.size() - 1 - i));
            }
        }
        return heights.fromTheTop();
    }

    private void settle(List<Integer> layer) {
        double[] wanted = new double[layer.size()];
        for (int i = 0; i < wanted.length; i++) {
            int place = layer.get(i);
            List<Integer> joined = new ArrayList<>(rows.before(place));
            joined.addAll(rows.after(place));
            wanted[i] =
                    joined.stream()
                            .mapToDouble(other -> middle[other])
                            .average()
                            .orElse(middle[place]);
        }
        settle(layer, wanted);
    }

    private void settle(List<Integer> layer, double[] wanted) {
        int size = layer.size();
        double[] least = new double[size];
        for (int i = 1; i < size; i++) {
            least[i] = least[i - 1] + (room(layer.get(i - 1)) + room(layer.get(i))) / 2;
        }
        double[] value = new double[size];
        double[] weight = new double[size];
        int[] from = new int[size];
        int groups = 0;
        for (int i = 0; i < size; i++) {
            value[groups] = wanted[i] - least[i];
            weight[groups] = rows.isNode(layer.get(i)) ? 1 : STRAIGHT;
            from[groups] = i;
            groups++;
            while (groups > 1 && value[groups - 2] > value[groups - 1]) {
                double both = weight[groups - 2] + weight[groups - 1];
                value[groups - 2] =
                        (value[groups - 2] * weight[groups - 2]
                                        + value[groups - 1] * weight[groups - 1])
                                / both;
                weight[groups - 2] = both;
                groups--;
            }
        }
        for (int group = 0; group < groups; group++) {
            int end = group + 1 < groups ? from[group + 1] : size;
            for (int i = from[group]; i < end; i++) {
                middle[layer.get(i)] = value[group] + least[i];
            }
        }
    }

    private double room(int place) {
        return rows.isNode(place) ? Layout.NODE_HEIGHT + Layout.ROW_GAP : Layout.LINE_GAP;
    }

    private double[] fromTheTop() {
        double top = Double.MAX_VALUE;
        for (List<Integer> layer : order) {
            for (int place : layer) {
                double half = rows.isNode(place) ? Layout.NODE_HEIGHT / 2 : 0;
                top = Math.min(top, middle[place] - half);
            }
        }
        double first = top;
        return Arrays.stream(middle).map(y -> y - first).toArray();
    }
}
