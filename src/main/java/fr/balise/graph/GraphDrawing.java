package fr.balise.graph;

import static fr.balise.svg.SvgWriter.number;

import fr.balise.graph.Layout.Box;
import fr.balise.graph.Layout.Line;
import fr.balise.graph.Layout.Point;
import fr.balise.svg.SvgWriter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The picture of who cites whom: a box for each document, a link in the order of the nodes, and an arrow to each that it
/// cites.
///
/// It needs no style sheet. Its size follows the size of the text, so that letters keep theirs. Each node is a group `noeud`
/// of the arrows that leave it (`renvois`) and its link, so that a theme can paint what a document cites while it is
/// pointed at.
public final class GraphDrawing {

    /// How many lengths make one `em` of the page.
    private static final double EM = 17;

    private static final double TEXT = 13;
    private static final double LINE = 16;
    private static final double MARGIN = 2;
    private static final double PADDING = 9;
    private static final double ARROW = 8;

    private final Excerpt excerpt;
    private final List<Label> labels;
    private final Layout layout;
    private final SvgWriter svg = new SvgWriter();

    private GraphDrawing(Excerpt excerpt, List<Label> labels) {
        this.excerpt = excerpt;
        this.labels = labels;
        Map<Integer, Integer> places = new HashMap<>();
        excerpt.shown().forEach(node -> places.put(node, places.size()));
        List<int[]> edges = new ArrayList<>();
        for (Excerpt.Edge edge : excerpt.edges()) {
            edges.add(
                    new int[] {
                        places.getOrDefault(edge.citing(), 0), places.getOrDefault(edge.cited(), 0)
                    });
        }
        this.layout = Layout.of(excerpt.shown().size(), edges);
    }

    /// What is written on a node.
    ///
    /// @param href relative address; a node without one is no link
    /// @param badge number of a fiche
    /// @param title plain text, cut where it is too long
    /// @param name the whole of it, for those who point at the node or hear it
    /// @param language BCP 47 tag of the title, where it is not that of the page
    /// @param colour of its family, 1 to 8; 0 without
    public record Label(
            Optional<String> href,
            Optional<String> badge,
            String title,
            String name,
            Optional<String> language,
            int colour) {}

    /// Draws part of a graph; `title` and `description` are what those who do not see it are told.
    public static String svg(
            Excerpt excerpt, String title, String description, Function<Node, Label> label) {
        List<Label> labels =
                excerpt.shown().stream()
                        .map(node -> label.apply(excerpt.graph().nodes().get(node)))
                        .toList();
        return new GraphDrawing(excerpt, labels).draw(title, description);
    }

    private String draw(String title, String description) {
        double width = layout.width() + 2 * MARGIN;
        double height = layout.height() + 2 * MARGIN;
        svg.open(
                "svg",
                "class",
                "reseau",
                "role",
                "group",
                "aria-labelledby",
                "_reseau-titre",
                "aria-describedby",
                "_reseau-description",
                "width",
                number(width / EM) + "em",
                "height",
                number(height / EM) + "em",
                "viewBox",
                String.join(" ", number(-MARGIN), number(-MARGIN), number(width), number(height)));
        svg.words("title", title, "id", "_reseau-titre");
        svg.words("desc", description, "id", "_reseau-description");
        // Not on the drawing itself, whose size is told in sizes of the text around it.
        svg.open("g", "font-size", number(TEXT));
        int edge = 0;
        for (int i = 0; i < labels.size(); i++) {
            svg.open("g", "class", "noeud famille-" + labels.get(i).colour());
            int from = edge;
            while (edge < excerpt.edges().size()
                    && excerpt.edges().get(edge).citing() == excerpt.shown().get(i)) {
                edge++;
            }
            arrows(from, edge);
            node(i);
            svg.close();
        }
        return svg.close().close().text();
    }

    private void arrows(int from, int to) {
        if (from == to) {
            return;
        }
        svg.open("g", "class", "renvois", "aria-hidden", "true");
        for (Line line : layout.lines().subList(from, to)) {
            Point tip = line.points().getLast();
            double back = isOnTheLeft(tip) ? -ARROW : ARROW;
            svg.empty(
                    "path",
                    "d",
                    path(line, back),
                    "fill",
                    "none",
                    "stroke",
                    "currentColor",
                    "stroke-width",
                    "1.5");
            svg.empty(
                    "path",
                    "class",
                    "pointe",
                    "d",
                    "M" + at(tip) + "l" + number(back) + " -4v8z",
                    "fill",
                    "currentColor");
        }
        svg.close();
    }

    /// Whether a point is on the left side of a node.
    private boolean isOnTheLeft(Point point) {
        return layout.boxes().stream().anyMatch(box -> box.x() == point.x());
    }

    /// A curve between two columns, a straight line through each that it passes; it ends where the arrow head begins.
    private static String path(Line line, double back) {
        List<Point> points = line.points();
        StringBuilder path = new StringBuilder("M").append(at(points.getFirst()));
        for (int i = 0; i + 1 < points.size(); i++) {
            Point from = points.get(i);
            Point to = points.get(i + 1);
            if (i % 2 == 1) {
                path.append('H').append(number(to.x()));
            } else {
                double x = i + 2 == points.size() ? to.x() + back : to.x();
                double middle =
                        from.x() == to.x()
                                ? x + Math.signum(back) * Layout.COLUMN_GAP / 3
                                : (from.x() + x) / 2;
                path.append('C')
                        .append(at(new Point(middle, from.y())))
                        .append(' ')
                        .append(at(new Point(middle, to.y())))
                        .append(' ')
                        .append(at(new Point(x, to.y())));
            }
        }
        return path.toString();
    }

    private static String at(Point point) {
        return number(point.x()) + " " + number(point.y());
    }

    private void node(int place) {
        Label label = labels.get(place);
        Node node = excerpt.graph().nodes().get(excerpt.shown().get(place));
        if (label.href().isPresent()) {
            svg.open("a", "href", label.href().get());
        } else {
            svg.open("g");
        }
        svg.words("title", label.name());
        Box box = layout.boxes().get(place);
        box(box, node.subject() instanceof Node.Subject.Elsewhere);
        double x = box.x() + PADDING;
        double middle = box.y() + Layout.NODE_HEIGHT / 2 + TEXT * 0.35;
        if (label.badge().isPresent()) {
            String badge = label.badge().get();
            svg.words(
                    "text",
                    badge,
                    "class",
                    "pastille-dessin",
                    "x",
                    number(x),
                    "y",
                    number(middle),
                    "font-weight",
                    "700",
                    "fill",
                    "currentColor");
            x += Math.max(2, badge.length()) * TEXT * 0.66 + 6;
        }
        title(label, x, middle, (box.x() + Layout.NODE_WIDTH - PADDING - x) / TEXT);
        svg.close();
    }

    private void title(Label label, double x, double middle, double width) {
        List<String> lines = ShortTitle.lines(label.title(), width, 2);
        for (int i = 0; i < lines.size(); i++) {
            List<String> attributes = new ArrayList<>();
            label.language().ifPresent(tag -> attributes.addAll(List.of("lang", tag)));
            attributes.addAll(
                    List.of(
                            "x",
                            number(x),
                            "y",
                            number(middle + (i - (lines.size() - 1) / 2.0) * LINE),
                            "fill",
                            "currentColor"));
            svg.words("text", lines.get(i), attributes.toArray(String[]::new));
        }
    }

    private void box(Box box, boolean elsewhere) {
        List<String> attributes =
                new ArrayList<>(
                        List.of(
                                "x",
                                number(box.x()),
                                "y",
                                number(box.y()),
                                "width",
                                number(Layout.NODE_WIDTH),
                                "height",
                                number(Layout.NODE_HEIGHT),
                                "rx",
                                "5",
                                "fill",
                                "currentColor",
                                "fill-opacity",
                                "0.06",
                                "stroke",
                                "currentColor"));
        if (elsewhere) {
            attributes.addAll(List.of("stroke-dasharray", "4 3"));
        }
        svg.empty("rect", attributes.toArray(String[]::new));
    }
}
