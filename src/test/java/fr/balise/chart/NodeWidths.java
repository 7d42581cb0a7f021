package fr.balise.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// How long the bars of a drawing are against each other.
final class NodeWidths {

    private NodeWidths() {}

    static void assertRatio(Element svg, double... expected) {
        NodeList bars = svg.getElementsByTagName("rect");
        assertThat(bars.getLength()).isEqualTo(expected.length);
        double first = Double.parseDouble(((Element) bars.item(0)).getAttribute("width"));
        for (int i = 0; i < expected.length; i++) {
            assertThat(Double.parseDouble(((Element) bars.item(i)).getAttribute("width")) / first)
                    .isEqualTo(expected[i] / expected[0], within(0.01));
        }
    }
}
