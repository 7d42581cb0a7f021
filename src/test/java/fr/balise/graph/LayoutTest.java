package fr.balise.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// The layout of pictures: sound for graphs of every shape.
class LayoutTest {

    private static List<int[]> random(int nodes, long seed) {
        Random random = new Random(seed);
        Set<List<Integer>> edges = new LinkedHashSet<>();
        for (int i = 0; i < 2 * nodes; i++) {
            int from = random.nextInt(nodes);
            int to = random.nextInt(nodes);
            if (from != to) {
                edges.add(List.of(from, to));
            }
        }
        return edges.stream().map(edge -> new int[] {edge.get(0), edge.get(1)}).toList();
    }

    private static void isSound(int nodes, List<int[]> edges) {
        Layout layout = Layout.of(nodes, edges);
        assertThat(layout.boxes()).hasSize(nodes);
        assertThat(layout.lines()).hasSize(edges.size());
        assertThat(layout.width()).isLessThanOrEqualTo(Layout.SHELF);
        for (int a = 0; a < nodes; a++) {
            Layout.Box one = layout.boxes().get(a);
            assertThat(one.x()).isBetween(0.0, layout.width() - Layout.NODE_WIDTH);
            assertThat(one.y()).isBetween(-1e-6, layout.height() - Layout.NODE_HEIGHT + 1e-6);
            for (int b = a + 1; b < nodes; b++) {
                Layout.Box other = layout.boxes().get(b);
                boolean apart =
                        Math.abs(one.x() - other.x()) >= Layout.NODE_WIDTH
                                || Math.abs(one.y() - other.y()) >= Layout.NODE_HEIGHT;
                assertThat(apart).as("nodes %s and %s", a, b).isTrue();
            }
        }
        for (int i = 0; i < edges.size(); i++) {
            List<Layout.Point> points = layout.lines().get(i).points();
            touches(points.getFirst(), layout.boxes().get(edges.get(i)[0]));
            touches(points.getLast(), layout.boxes().get(edges.get(i)[1]));
        }
        assertThat(Layout.of(nodes, edges)).isEqualTo(layout);
    }

    private static void touches(Layout.Point point, Layout.Box box) {
        assertThat(point.x()).isIn(box.x(), box.x() + Layout.NODE_WIDTH);
        assertThat(point.y()).isBetween(box.y(), box.y() + Layout.NODE_HEIGHT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 40, 60, 120, 200})
    void no_nodes_overlap_and_every_line_joins_its_two(int nodes) {
        for (long seed = 1; seed <= 5; seed++) {
            isSound(nodes, random(nodes, seed));
        }
    }

    @Test
    void two_documents_that_cite_each_other_have_two_lines() {
        List<int[]> edges = List.of(new int[] {0, 1}, new int[] {1, 0});
        isSound(2, edges);
        Layout layout = Layout.of(2, edges);
        assertThat(layout.lines().getFirst().points())
                .doesNotContainAnyElementsOf(layout.lines().getLast().points());
    }

    @Test
    void a_star_of_fifty_leaves_is_no_longer_than_a_column_may_be() {
        List<int[]> edges = new ArrayList<>();
        IntStream.rangeClosed(1, 50).forEach(leaf -> edges.add(new int[] {leaf, 0}));
        isSound(51, edges);
        assertThat(Layout.of(51, edges).height()).isLessThan(2_000);
    }

    @Test
    void a_chain_of_thirty_fits_the_width_of_a_page() {
        isSound(30, IntStream.range(0, 29).mapToObj(i -> new int[] {i, i + 1}).toList());
    }

    @Test
    void parts_that_nothing_joins_stand_apart() {
        isSound(30, IntStream.range(0, 15).mapToObj(i -> new int[] {2 * i, 2 * i + 1}).toList());
    }
}
