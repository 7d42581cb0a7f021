package fr.balise.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// As much of the graph as a picture can show: all of a small one; of a large one the documents that are cited most, and
/// of those that cite or are cited by them the ones with most to show.
///
/// @param graph the whole graph
/// @param shown positions of the nodes to draw, in rising order
/// @param edges citations to draw, by the node that cites and then by the one that is cited
/// @param mostCited how many of the nodes are there because they are cited most; all in a small graph
public record Excerpt(CitationGraph graph, List<Integer> shown, List<Edge> edges, int mostCited) {

    /// The most nodes that a picture shows.
    public static final int NODES = 60;

    /// The most citations that a picture shows.
    public static final int EDGES = 120;

    private static final int MOST_CITED = 40;

    public Excerpt {
        shown = List.copyOf(shown);
        edges = List.copyOf(edges);
    }

    /// One citation, by the positions of both nodes in the graph.
    public record Edge(int citing, int cited) {}

    /// What a picture of a graph shows.
    public static Excerpt of(CitationGraph graph) {
        int all = graph.nodes().size();
        if (all <= NODES && graph.edges() <= EDGES) {
            List<Edge> edges = new ArrayList<>();
            for (int citing = 0; citing < all; citing++) {
                for (int cited : graph.nodes().get(citing).cites()) {
                    edges.add(new Edge(citing, cited));
                }
            }
            return new Excerpt(graph, IntStream.range(0, all).boxed().toList(), edges, all);
        }
        return largest(graph);
    }

    /// Whether the picture leaves anything out.
    public boolean isPartial() {
        return edges.size() < graph.edges();
    }

    /// The positions of all nodes, most cited first, then in reading order.
    public static List<Integer> byCitations(CitationGraph graph) {
        return IntStream.range(0, graph.nodes().size())
                .boxed()
                .sorted(
                        Comparator.comparingInt(
                                (Integer node) -> -graph.nodes().get(node).citedBy().size()))
                .toList();
    }

    private static Excerpt largest(CitationGraph graph) {
        List<Integer> core =
                byCitations(graph).stream()
                        .limit(MOST_CITED)
                        .filter(node -> !graph.nodes().get(node).citedBy().isEmpty())
                        .toList();
        Set<Integer> inCore = new HashSet<>(core);
        Set<Edge> edges = new LinkedHashSet<>();
        for (int cited : core) {
            for (int citing : graph.nodes().get(cited).citedBy()) {
                if (inCore.contains(citing) && edges.size() < EDGES) {
                    edges.add(new Edge(citing, cited));
                }
            }
        }
        addNeighbours(graph, core, inCore, edges);
        Set<Integer> shown = new TreeSet<>();
        for (Edge edge : edges) {
            shown.add(edge.citing());
            shown.add(edge.cited());
        }
        List<Edge> sorted =
                edges.stream()
                        .sorted(Comparator.comparingInt(Edge::citing).thenComparingInt(Edge::cited))
                        .toList();
        return new Excerpt(
                graph,
                List.copyOf(shown),
                sorted,
                (int) shown.stream().filter(inCore::contains).count());
    }

    /// Adds what cites the most cited ones or is cited by them: those with most citations to show first.
    private static void addNeighbours(
            CitationGraph graph, List<Integer> core, Set<Integer> inCore, Set<Edge> edges) {
        Map<Integer, List<Edge>> neighbours = new TreeMap<>();
        for (int node : core) {
            for (int citing : graph.nodes().get(node).citedBy()) {
                if (!inCore.contains(citing)) {
                    neighbours
                            .computeIfAbsent(citing, _ -> new ArrayList<>())
                            .add(new Edge(citing, node));
                }
            }
            for (int cited : graph.nodes().get(node).cites()) {
                if (!inCore.contains(cited)) {
                    neighbours
                            .computeIfAbsent(cited, _ -> new ArrayList<>())
                            .add(new Edge(node, cited));
                }
            }
        }
        neighbours.values().stream()
                .sorted(Comparator.comparingInt((List<Edge> found) -> -found.size()))
                .limit(NODES - (long) core.size())
                .flatMap(List::stream)
                .forEach(
                        edge -> {
                            if (edges.size() < EDGES) {
                                edges.add(edge);
                            }
                        });
    }
}
