package fr.balise.graph;

import fr.balise.graph.Layout.Box;
import fr.balise.graph.Layout.Line;
import fr.balise.graph.Layout.Point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A graph that hangs together, in columns: layers, then the order in each, then heights, then lines.
final class Columns {

    private static final double STEP = Layout.NODE_WIDTH + Layout.COLUMN_GAP;

    /// How much of a node's side its lines may use.
    private static final double SIDE = Layout.NODE_HEIGHT - 12;

    /// The most that two lines of one side stand apart.
    private static final double APART = 9;

    private final int[] layers;
    private final Rows rows;
    private final double[] middle;
    private final Map<Side, Map<Integer, Double>> ports = new HashMap<>();

    private Columns(int nodes, List<int[]> edges) {
        layers = Layers.of(nodes, edges);
        rows = new Rows(layers, edges);
        middle = Heights.of(rows, Ordering.of(rows));
    }

    /// One side of a node.
    private record Side(int node, boolean right) {}

    static Layout layout(int nodes, List<int[]> edges) {
        return new Columns(nodes, edges).layout();
    }

    private Layout layout() {
        List<Box> boxes = new ArrayList<>();
        double height = 0;
        for (int node = 0; node < layers.length; node++) {
            double y = middle[node] - Layout.NODE_HEIGHT / 2;
            boxes.add(new Box(layers[node] * STEP, y));
        }
        for (int place = 0; place < rows.size(); place++) {
            double half = rows.isNode(place) ? Layout.NODE_HEIGHT / 2 : 0;
            height = Math.max(height, middle[place] + half);
        }
        shareSides();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.lines().size(); i++) {
            lines.add(line(i));
        }
        double width = (rows.layers().size() - 1) * STEP + Layout.NODE_WIDTH;
        return new Layout(width, height, boxes, lines);
    }

    /// Gives every line a place of its own on the sides of both its nodes, in the order of where it comes from or goes to.
    private void shareSides() {
        Map<Side, List<Integer>> users = new HashMap<>();
        for (int i = 0; i < rows.lines().size(); i++) {
            List<Integer> line = rows.lines().get(i);
            for (Side side : List.of(start(line), start(line.reversed()))) {
                users.computeIfAbsent(side, _ -> new ArrayList<>()).add(i);
            }
        }
        users.forEach(
                (side, lines) -> {
                    lines.sort(Comparator.comparingDouble(line -> neighbour(line, side.node())));
                    double step = Math.min(APART, SIDE / Math.max(1, lines.size() - 1));
                    Map<Integer, Double> own = new HashMap<>();
                    for (int i = 0; i < lines.size(); i++) {
                        own.put(
                                lines.get(i),
                                middle[side.node()] + (i - (lines.size() - 1) / 2.0) * step);
                    }
                    ports.put(side, own);
                });
    }

    /// How far down the place next to a node stands on a line that begins or ends there.
    private double neighbour(int line, int node) {
        List<Integer> places = rows.lines().get(line);
        return middle[places.getFirst() == node ? places.get(1) : places.get(places.size() - 2)];
    }

    /// The side on which a line leaves its first node; a line between two nodes of one column stays on one side of it, with the
    /// gap that has room for it.
    private Side start(List<Integer> line) {
        int own = layers[line.getFirst()];
        int other = layers[line.getLast()];
        return new Side(line.getFirst(), own == other ? own == 0 : own < other);
    }

    private Line line(int number) {
        List<Integer> line = rows.lines().get(number);
        boolean forwards = layers[line.getFirst()] < layers[line.getLast()];
        List<Point> points = new ArrayList<>();
        points.add(end(start(line), number));
        for (int i = 1; i < line.size() - 1; i++) {
            int layer = layers[line.getFirst()] + (forwards ? i : -i);
            double left = layer * STEP;
            double y = middle[line.get(i)];
            points.add(new Point(forwards ? left : left + Layout.NODE_WIDTH, y));
            points.add(new Point(forwards ? left + Layout.NODE_WIDTH : left, y));
        }
        points.add(end(start(line.reversed()), number));
        return new Line(points);
    }

    private Point end(Side side, int line) {
        double x = layers[side.node()] * STEP + (side.right() ? Layout.NODE_WIDTH : 0);
        double y = ports.getOrDefault(side, Map.of()).getOrDefault(line, middle[side.node()]);
        return new Point(x, y);
    }
}
