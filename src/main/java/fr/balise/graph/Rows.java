package fr.balise.graph;

import java.util.ArrayList;
import java.util.List;

/// The places of a layered graph: first the nodes, then one place for each layer that a line passes through, so that every
/// piece of a line joins two neighbouring layers. A line between two nodes of one layer has no piece.
final class Rows {

    private final int nodes;
    private final List<List<Integer>> layers = new ArrayList<>();
    private final List<List<Integer>> before = new ArrayList<>();
    private final List<List<Integer>> after = new ArrayList<>();
    private final List<List<Integer>> lines = new ArrayList<>();

    /// The places for nodes with their layers, and edges between them.
    Rows(int[] layerOf, List<int[]> edges) {
        nodes = layerOf.length;
        for (int node = 0; node < nodes; node++) {
            add(layerOf[node]);
        }
        for (int[] edge : edges) {
            boolean forwards = layerOf[edge[0]] < layerOf[edge[1]];
            int first = forwards ? edge[0] : edge[1];
            int last = forwards ? edge[1] : edge[0];
            List<Integer> line = new ArrayList<>();
            line.add(first);
            for (int layer = layerOf[first] + 1; layer < layerOf[last]; layer++) {
                line.add(add(layer));
            }
            line.add(last);
            for (int i = 1; i < line.size() && layerOf[first] != layerOf[last]; i++) {
                after.get(line.get(i - 1)).add(line.get(i));
                before.get(line.get(i)).add(line.get(i - 1));
            }
            lines.add(forwards ? line : line.reversed());
        }
    }

    private int add(int layer) {
        while (layers.size() <= layer) {
            layers.add(new ArrayList<>());
        }
        int place = before.size();
        layers.get(layer).add(place);
        before.add(new ArrayList<>());
        after.add(new ArrayList<>());
        return place;
    }

    /// How many places there are.
    int size() {
        return before.size();
    }

    /// Whether a place is a node, rather than one that a line passes through.
    boolean isNode(int place) {
        return place < nodes;
    }

    /// The places of each layer, in the order in which they were made.
    List<List<Integer>> layers() {
        return layers;
    }

    /// The places of the layer before that a place is joined to.
    List<Integer> before(int place) {
        return before.get(place);
    }

    /// The places of the layer after that a place is joined to.
    List<Integer> after(int place) {
        return after.get(place);
    }

    /// The places of each edge, from the node that cites to the one that is cited.
    List<List<Integer>> lines() {
        return lines;
    }
}
