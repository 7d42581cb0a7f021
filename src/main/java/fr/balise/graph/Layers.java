package fr.balise.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// Which layer each node stands in, so that as many citations as possible lead to the next layers.
///
/// Cycles are broken where a walk in the order of the nodes meets a node that it has not left yet. The layers are then
/// filled from the last one on, each with at most [#FULLEST] nodes (Coffman and Graham, 1972): a star of fifty leaves takes
/// several short columns rather than a single long one. Where this makes more layers than a page is wide, neighbouring ones are
/// joined: a few citations then stay in their layer, and nobody has to scroll sideways through a chain of thirty.
final class Layers {

    /// How many nodes a layer holds at most.
    static final int FULLEST = 18;

    /// How many layers there are at most: as many as stand side by side on a page.
    static final int MOST = 4;

    private final List<List<Integer>> next = new ArrayList<>();
    private final List<List<Integer>> before = new ArrayList<>();
    private final int[] layers;
    private final int[] count;

    private Layers(int nodes, List<int[]> edges) {
        for (int i = 0; i < nodes; i++) {
            next.add(new ArrayList<>());
            before.add(new ArrayList<>());
        }
        edges.forEach(edge -> next.get(edge[0]).add(edge[1]));
        layers = new int[nodes];
        count = new int[nodes + 1];
    }

    /// The layer of each node, from 0; edges are pairs of a node that cites and one that is cited.
    static int[] of(int nodes, List<int[]> edges) {
        Layers made = new Layers(nodes, edges);
        made.fill(made.withoutCycles());
        made.pullForward();
        return made.fromTheFirst();
    }

    /// Turns the citations that close a cycle; gives the nodes in an order in which whatever a node leads to comes before it.
    private List<Integer> withoutCycles() {
        int nodes = next.size();
        List<List<Integer>> forward = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            forward.add(new ArrayList<>());
        }
        List<Integer> left = new ArrayList<>();
        int[] state = new int[nodes];
        int[] tried = new int[nodes];
        Deque<Integer> path = new ArrayDeque<>();
        for (int root : rootsFirst()) {
            if (state[root] == 0) {
                state[root] = 1;
                path.push(root);
            }
            while (!path.isEmpty()) {
                int node = path.element();
                if (tried[node] == next.get(node).size()) {
                    state[node] = 2;
                    left.add(path.pop());
                    continue;
                }
                int to = next.get(node).get(tried[node]++);
                if (state[to] == 1) {
                    forward.get(to).add(node);
                } else {
                    forward.get(node).add(to);
                    if (state[to] == 0) {
                        state[to] = 1;
                        path.push(to);
                    }
                }
            }
        }
        for (int i = 0; i < nodes; i++) {
            next.set(i, forward.get(i));
            for (int to : forward.get(i)) {
                before.get(to).add(i);
            }
        }
        return left;
    }

    /// Walks begin where nothing cites, so that few citations are turned.
    private List<Integer> rootsFirst() {
        int[] cited = new int[next.size()];
        next.forEach(list -> list.forEach(to -> cited[to]++));
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < cited.length; i++) {
            if (cited[i] == 0) {
                order.add(i);
            }
        }
        for (int i = 0; i < cited.length; i++) {
            if (cited[i] != 0) {
                order.add(i);
            }
        }
        return order;
    }

    private void fill(List<Integer> order) {
        for (int node : order) {
            int layer = 0;
            for (int to : next.get(node)) {
                layer = Math.max(layer, layers[to] + 1);
            }
            while (count[layer] >= FULLEST) {
                layer++;
            }
            layers[node] = layer;
            count[layer]++;
        }
    }

    /// What leads nowhere comes next to what leads to it, where there is room: long lines are hard to follow.
    private void pullForward() {
        for (int node = 0; node < layers.length; node++) {
            if (!next.get(node).isEmpty() || before.get(node).isEmpty()) {
                continue;
            }
            int wanted =
                    before.get(node).stream().mapToInt(from -> layers[from]).min().orElse(0) - 1;
            while (wanted > layers[node] && count[wanted] >= FULLEST) {
                wanted--;
            }
            if (wanted > layers[node]) {
                count[layers[node]]--;
                count[wanted]++;
                layers[node] = wanted;
            }
        }
    }

    /// Counts layers from the other end, leaves none empty, and joins neighbours where there are too many.
    private int[] fromTheFirst() {
        int highest = Arrays.stream(layers).max().orElse(0);
        int used = (int) Arrays.stream(layers).distinct().count();
        int[] number = new int[highest + 1];
        int layer = 0;
        int nodes = 0;
        for (int old = highest; old >= 0; old--) {
            if (count[old] > 0) {
                number[old] = used <= MOST ? layer : nodes * MOST / layers.length;
                layer++;
                nodes += count[old];
            }
        }
        int[] joined = Arrays.stream(layers).map(old -> number[old]).toArray();
        int[] left = Arrays.stream(joined).distinct().sorted().toArray();
        return Arrays.stream(joined).map(one -> Arrays.binarySearch(left, one)).toArray();
    }
}
