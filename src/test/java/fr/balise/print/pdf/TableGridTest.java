package fr.balise.print.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.html.DomTree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.util.ArrayList;
import java.util.List;

class TableGridTest {

    @Test
    void short_rows_get_empty_cells() {
        assertThat(rows("<tr><td>a<td>b<td>c<tr><td>d<tr>"))
                .containsExactly("a b c", "d . .", ". . .");
    }

    @Test
    void spans_count() {
        assertThat(rows("<tr><td rowspan=2>a<td colspan=2>b<tr><td>c<tr><td>d<td>e<td>f<td>g"))
                .containsExactly("a↓2 b→2 .", "c . .", "d e f g");
    }

    @Test
    void spans_end_with_the_section() {
        assertThat(rows("<thead><tr><th rowspan=9>a<tbody><tr><td rowspan=0>b<td>c<tr><td>d"))
                .containsExactly("a .", "b↓2 c", "d");
    }

    @Test
    void a_span_does_not_overlap_another_cell() {
        assertThat(rows("<tr><td>a<td rowspan=2>b<tr><td colspan=3>c"))
                .containsExactly("a b↓2", "c");
    }

    @Test
    void spans_that_are_no_numbers_are_one() {
        assertThat(rows("<tr><td colspan=-3>a<td rowspan='x'>b<td colspan=99999999999>c"))
                .containsExactly("a b c");
    }

    @Test
    void a_table_without_cells_is_removed() {
        assertThat(rows("<caption>x</caption><tr></tr>")).isEmpty();
    }

    @Test
    @Timeout(20)
    void spans_beyond_reason_are_cut() {
        assertThat(rows("<tr><td colspan=100000 rowspan=100000>a<tr><td>b").getFirst())
                .startsWith("a→1000↓2");
    }

    @Test
    void a_table_in_a_table_is_a_table_of_its_own() {
        assertThat(rows("<tr><td>a<table><tr><td>x<td>y<tr><td>z</table><td>b<tr><td>c"))
                .containsExactly("axyz b", "x y", "z .", "c .");
    }

    private static List<String> rows(String table) {
        Document document = DomTree.of("<table>" + table + "</table>");
        NodeList all = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        TableGrid.apply(elements);
        List<String> rows = new ArrayList<>();
        NodeList found = document.getElementsByTagName("tr");
        for (int i = 0; i < found.getLength(); i++) {
            List<String> cells = new ArrayList<>();
            NodeList children = found.item(i).getChildNodes();
            for (int k = 0; k < children.getLength(); k++) {
                if (children.item(k) instanceof Element cell) {
                    cells.add(shown(cell));
                }
            }
            rows.add(String.join(" ", cells));
        }
        return rows;
    }

    private static String shown(Element cell) {
        String text = cell.getTextContent().strip();
        String right = cell.getAttribute("colspan");
        String down = cell.getAttribute("rowspan");
        return (text.isEmpty() ? "." : text)
                + (right.isEmpty() ? "" : "→" + right)
                + (down.isEmpty() ? "" : "↓" + down);
    }
}
