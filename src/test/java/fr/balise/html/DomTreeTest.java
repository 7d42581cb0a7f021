package fr.balise.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class DomTreeTest {

    @Test
    void html_is_read_by_its_own_rules() {
        Document document = DomTree.of("<p>a<p>b &eacute;<br>");
        assertThat(document.getElementsByTagName("p").getLength()).isEqualTo(2);
        assertThat(document.getDocumentElement().getTextContent()).isEqualTo("ab é");
    }

    @Test
    void drawings_are_in_their_name_space() {
        Document document = DomTree.of("<p><svg viewBox='0 0 1 1'><rect/></svg></p>");
        assertThat(
                        document.getElementsByTagNameNS("http://www.w3.org/2000/svg", "rect")
                                .getLength())
                .isEqualTo(1);
    }

    @Test
    void a_fragment_is_completed_to_a_document() {
        Document document = DomTree.of("");
        assertThat(document.getElementsByTagName("head").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagName("body").getLength()).isEqualTo(1);
    }
}
