package fr.balise.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.util.Map;
import java.util.TreeMap;

class YearColumnsTest {

    private static YearColumns columns(Map<Integer, Integer> counts) {
        return new YearColumns(new TreeMap<>(counts));
    }

    private static NodeList drawn(YearColumns columns) {
        return Drawn.of(columns.svg("_a", "Documents par année").orElseThrow())
                .root()
                .getElementsByTagName("rect");
    }

    private static double number(Element column, String attribute) {
        return Double.parseDouble(column.getAttribute(attribute).replaceAll("[^\\d.]", ""));
    }

    @Test
    void columns_are_as_high_as_the_counts_and_as_far_apart_as_the_years() {
        NodeList drawn = drawn(columns(Map.of(2001, 4, 2002, 1, 2005, 2)));
        assertThat(drawn.getLength()).isEqualTo(3);
        Element first = (Element) drawn.item(0);
        Element second = (Element) drawn.item(1);
        Element last = (Element) drawn.item(2);
        assertThat(number(first, "height")).isEqualTo(4 * number(second, "height"), within(0.02));
        assertThat(number(first, "height")).isEqualTo(2 * number(last, "height"), within(0.02));
        assertThat(number(last, "x") - number(first, "x"))
                .isEqualTo(4 * (number(second, "x") - number(first, "x")), within(0.05));
        assertThat(last.getTextContent()).isEqualTo("2005 : 2");
    }

    @Test
    void times_without_documents_are_named() {
        assertThat(columns(Map.of(2001, 4, 2003, 1, 2010, 2)).gaps())
                .containsExactly("2002", "2004–2009");
    }

    @Test
    void a_single_year_has_nothing_to_compare() {
        assertThat(columns(Map.of(2001, 4)).svg("_a", "t")).isEmpty();
    }

    @Test
    void of_a_long_time_the_end_is_drawn() {
        YearColumns columns = columns(Map.of(1066, 1, 2019, 3, 2020, 1));
        assertThat(columns.firstDrawn()).isEqualTo(1901);
        assertThat(drawn(columns).getLength()).isEqualTo(2);
    }
}
