package fr.balise.data;

import static fr.balise.data.Xml.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class XmlTest {

    private static Element reread(String text) {
        return XmlFiles.root(
                new Xml().open("a", attribute("b", text)).element("c", text).close("a").text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a < b && c > d",
                "\"l'un\" & 'l’autre'",
                "]]>",
                "<![CDATA[x]]>",
                "&amp;&#0;&nope;",
                "<!-- -- -->",
                "ligne\nautre\ttabulée",
                "fin de ligne\r\nà part\r",
                "émoji 🏳️‍🌈 👩🏽‍🚒",
                "שלום \u202eretourné\u202c",
                "\u0085 \u2028 \u00a0 \u202f",
                "<script>alert(1)</script>",
                ""
            })
    void what_is_written_is_what_a_parser_reads(String text) {
        Element root = reread(text);

        assertThat(root.getAttribute("b")).isEqualTo(text);
        assertThat(XmlFiles.text(root, "c")).isEqualTo(text);
    }

    @Test
    void characters_that_xml_forbids_are_left_out_and_no_others() {
        StringBuilder every = new StringBuilder();
        StringBuilder allowed = new StringBuilder();
        for (int c = 0; c <= 0x2_0000; c++) {
            // Halves of surrogate pairs are tested apart: two of them in a row would be a pair.
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                every.appendCodePoint(c);
                boolean forbidden =
                        (c < 0x20 && c != '\t' && c != '\n' && c != '\r')
                                || c == 0xFFFE
                                || c == 0xFFFF;
                if (!forbidden) {
                    allowed.appendCodePoint(c);
                }
            }
        }

        Element root = reread(every.toString());

        assertThat(root.getAttribute("b")).isEqualTo(allowed.toString());
        assertThat(XmlFiles.text(root, "c")).isEqualTo(allowed.toString());
    }

    @Test
    void half_a_surrogate_pair_is_left_out() {
        assertThat(XmlFiles.text(reread("a\uD83Db\uDE00c"), "c")).isEqualTo("abc");
        assertThat(XmlFiles.text(reread("fin\uD83D"), "c")).isEqualTo("fin");
    }
}
