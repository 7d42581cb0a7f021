package fr.balise.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the nodes and lines of a picture go: a pure function of the graph.
///
/// Each part of the graph that hangs together is laid out by itself, in columns from what cites to what is cited; the parts
/// stand side by side as long as there is room, then below. Lengths are seventeenths of the size of the text.
///
/// @param width of the picture
/// @param height of the picture
/// @param boxes one for each node, in the same order
/// @param lines one for each edge, in the same order
public record Layout(double width, double height, List<Box> boxes, List<Line> lines) {

    /// Width of a node.
    public static final double NODE_WIDTH = 192;

    /// Height of a node.
    public static final double NODE_HEIGHT = 44;

    /// Between two columns, where lines turn.
    static final double COLUMN_GAP = 64;

    /// Between two nodes of a column.
    static final double ROW_GAP = 12;

    /// Between two lines that pass a column side by side.
    static final double LINE_GAP = 10;

    /// Between two parts that nothing joins.
    static final double PART_GAP = 32;

    /// How wide parts may stand side by side.
    static final double SHELF = 4 * NODE_WIDTH + 3 * COLUMN_GAP;

    public Layout {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /// The upper left corner of a node.
    public record Box(double x, double y) {}

    /// A line from the side of the node that cites to the side of the one that is cited.
    ///
    /// @param points where it leaves, two for each column that it passes straight through, where it arrives
    public record Line(List<Point> points) {

        public Line {
            points = List.copyOf(points);
        }
    }

    /// A point of a line.
    public record Point(double x, double y) {}

    /// Lays out nodes 0 to `nodes` − 1; edges are pairs of a node that cites and another one that is cited.
    public static Layout of(int nodes, List<int[]> edges) {
        Box[] boxes = new Box[nodes];
        Line[] lines = new Line[edges.size()];
        double x = 0;
        double y = 0;
        double shelf = 0;
        double width = 0;
        for (Part part : Part.of(nodes, edges)) {
            if (x > 0 && x + part.width() > SHELF) {
                x = 0;
                y += shelf + PART_GAP;
                shelf = 0;
            }
            part.place(x, y, boxes, lines);
            width = Math.max(width, x + part.width());
            shelf = Math.max(shelf, part.height());
            x += part.width() + PART_GAP;
        }
        return new Layout(width, y + shelf, List.of(boxes), List.of(lines));
    }

    /// A part of the graph that hangs together, laid out by itself.
    ///
    /// @param nodes its nodes, as numbered in the whole graph
    /// @param edges its edges, as numbered in the whole graph
    /// @param made its own picture
    private record Part(List<Integer> nodes, List<Integer> edges, Layout made) {

        /// The parts of a graph, the largest first.
        static List<Part> of(int nodes, List<int[]> edges) {
            int[] root = new int[nodes];
            for (int i = 0; i < nodes; i++) {
                root[i] = i;
            }
            for (int[] edge : edges) {
                int a = find(root, edge[0]);
                int b = find(root, edge[1]);
                root[Math.max(a, b)] = Math.min(a, b);
            }
            List<List<Integer>> nodesOf = lists(nodes);
            List<List<Integer>> edgesOf = lists(nodes);
            for (int i = 0; i < nodes; i++) {
                nodesOf.get(find(root, i)).add(i);
            }
            for (int i = 0; i < edges.size(); i++) {
                edgesOf.get(find(root, edges.get(i)[0])).add(i);
            }
            List<Part> parts = new ArrayList<>();
            for (int i = 0; i < nodes; i++) {
                if (!nodesOf.get(i).isEmpty()) {
                    parts.add(part(nodesOf.get(i), edgesOf.get(i), edges));
                }
            }
            parts.sort(Comparator.comparingInt((Part part) -> -part.nodes().size()));
            return parts;
        }

        private static List<List<Integer>> lists(int count) {
            List<List<Integer>> lists = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                lists.add(new ArrayList<>());
            }
            return lists;
        }

        private static int find(int[] root, int node) {
            int at = node;
            while (root[at] != at) {
                root[at] = root[root[at]];
                at = root[at];
            }
            return at;
        }

        private static Part part(List<Integer> nodes, List<Integer> edgeNumbers, List<int[]> all) {
            Map<Integer, Integer> own = new HashMap<>();
            nodes.forEach(node -> own.put(node, own.size()));
            List<int[]> edges = new ArrayList<>();
            for (int number : edgeNumbers) {
                int[] edge = all.get(number);
                edges.add(new int[] {own.getOrDefault(edge[0], 0), own.getOrDefault(edge[1], 0)});
            }
            return new Part(nodes, edgeNumbers, Columns.layout(nodes.size(), edges));
        }

        double width() {
            return made.width();
        }

        double height() {
            return made.height();
        }

        void place(double x, double y, Box[] boxes, Line[] lines) {
            for (int i = 0; i < nodes.size(); i++) {
                Box box = made.boxes().get(i);
                boxes[nodes.get(i)] = new Box(box.x() + x, box.y() + y);
            }
            for (int i = 0; i < edges.size(); i++) {
                List<Point> points =
                        made.lines().get(i).points().stream()
                                .map(point -> new Point(point.x() + x, point.y() + y))
                                .toList();
                lines[edges.get(i)] = new Line(points);
            }
        }
    }
}
