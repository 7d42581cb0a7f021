package fr.balise.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

class XhtmlTest {

    private static String written(String html) {
        return Xhtml.of(html).write(UrlRewriter.none());
    }

    private static void parseAsXml(String fragment) {
        String document =
                "<body xmlns='http://www.w3.org/1999/xhtml'"
                        + " xmlns:epub='http://www.idpf.org/2007/ops'>"
                        + fragment
                        + "</body>";
        try {
            SAXParserFactory parsers = SAXParserFactory.newInstance();
            parsers.setNamespaceAware(true);
            SAXParser parser = parsers.newSAXParser();
            // Java's own limit is lower than that of any browser.
            parser.setProperty("jdk.xml.maxElementDepth", "0");
            parser.parse(new InputSource(new StringReader(document)), new DefaultHandler());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(fragment, e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <p id=a>1<br>2                        | <p id="a">1<br />2</p>
                    a&nbsp;b &eacute; &lt;                | a&#xa0;b é &lt;
                    <p>a<p>b                              | <p>a</p><p>b</p>
                    <p class=x onclick="y()" style=z>a    | <p class="x">a</p>
                    <p data-sorte=x>a                     | <p data-sorte="x">a</p>
                    <b>a<!-- b -- c -->d                  | <b>ad</b>
                    <center>a<b>c</b></center>            | a<b>c</b>
                    <center id=x>a</center>               | <span id="x"></span>a
                    <script>a</script>b                   | b
                    <p id=a>1<p id=a>2                    | <p id="a">1</p><p>2</p>
                    <td>a                                 | a
                    <p lang=en>a                          | <p lang="en" xml:lang="en">a</p>
                    <p lang="en gb">a                     | <p>a</p>
                    <p aria-labelledby="x a" id=a>1       | <p aria-labelledby="a" id="a">1</p>
                    <p aria-hidden=perhaps>1              | <p>1</p>
                    <section role=doc-tip>1</section>     | <section>1</section>
                    <aside role="nix doc-tip">1</aside>   | <aside role="doc-tip">1</aside>
                    <input type=checkbox aria-label=Fait checked>a | \
                    <span class="case" role="img" aria-label="Fait">☑</span>a
                    """)
    void careless_html_becomes_what_epub_takes(String html, String xhtml) {
        assertThat(written(html)).isEqualTo(xhtml);
    }

    @Test
    void alignment_becomes_the_class_that_markdown_gives() {
        assertThat(written("<table><tr><td align=RIGHT class=a>1</table>"))
                .isEqualTo("<table><tbody><tr><td class=\"a droite\">1</td></tr></tbody></table>");
    }

    @Test
    void calls_of_notes_are_named_in_the_vocabulary_of_epub() {
        assertThat(
                        written(
                                "<a href='#n' id=c role=doc-noteref>1</a>"
                                        + "<section role=doc-endnotes><ol><li id=n>x"
                                        + "<a href='#c' role=doc-backlink>↩</a></ol></section>"))
                .contains("role=\"doc-noteref\" epub:type=\"noteref\"")
                .contains("role=\"doc-endnotes\" epub:type=\"endnotes\"")
                .contains("<li id=\"n\">");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    https://exemple.org/a b?c=é#d   | https://exemple.org/a%20b?c=%C3%A9#d
                    mailto:a@exemple.org            | mailto:a@exemple.org
                    #x                              | #x
                    fiches/44.html                  | fiches/44.html
                    #absent                         |
                    javascript:alert(1)             |
                    java&#9;script:alert(1)         |
                    data:text/html,x                |
                    //exemple.org/                  |
                    http://[mal                     |
                    http:///                        |
                    """)
    void only_sound_addresses_are_links(String href, String kept) {
        String link = kept == null ? "<a>l</a>" : "<a href=\"" + kept + "\">l</a>";
        assertThat(written("<i id=x></i><a href=\"" + href + "\">l</a>"))
                .isEqualTo("<i id=\"x\"></i>" + link);
    }

    @Test
    void a_picture_from_elsewhere_is_replaced_by_its_alternative() {
        assertThat(written("<img src='https://exemple.org/x.png' alt='un &lt;pré>'>"))
                .isEqualTo("un &lt;pré&gt;");
    }

    @Test
    void addresses_lead_where_the_rewriter_says() {
        assertThat(
                        Xhtml.of("<a href=' page:1 '>a</a><img src=image:b alt=''>")
                                .write((url, image) -> Optional.of(image ? "b.png" : "1.xhtml")))
                .isEqualTo("<a href=\"1.xhtml\">a</a><img src=\"b.png\" alt=\"\" />");
    }

    @Test
    void a_drawing_keeps_its_names_and_loses_what_acts() {
        String drawing =
                written(
                        "<svg viewBox='0 0 1 1' alt='Une part' onload=x()><style>a > b {}</style>"
                                + "<linearGradient id=g></linearGradient><use xlink:href='#g' />"
                                + "<image href='https://exemple.org/x.png' /><script>x()</script>"
                                + "<foreignObject><p>x</p></foreignObject><a href='javascript:x'>"
                                + "<path d='M0 0' /></a></svg>");
        parseAsXml(drawing);
        assertThat(drawing)
                .contains("viewBox", "linearGradient", "xlink:href=\"#g\"", "<path d=\"M0 0\"")
                .contains("xmlns=\"http://www.w3.org/2000/svg\"", "aria-label=\"Une part\"")
                .contains("<style>a &gt; b {}</style>")
                .doesNotContain("script", "foreignObject", "exemple.org", "onload", " alt=", "<a");
    }

    @Test
    void facts_tell_what_a_page_holds() {
        XhtmlFacts facts =
                Xhtml.of("<p id=a><img src=x alt=b><svg><animate id=z /></svg></p>").facts();
        assertThat(facts.ids()).containsExactlyInAnyOrder("a", "z");
        assertThat(facts.svg()).isTrue();
        assertThat(facts.pictures()).isTrue();
        assertThat(facts.described()).as("the drawing has no name").isFalse();
        assertThat(facts.moves()).isTrue();
    }

    @Test
    void decorative_pictures_need_no_description() {
        XhtmlFacts facts = Xhtml.of("<img src=x alt=''><svg aria-hidden=true></svg>").facts();
        assertThat(facts.pictures()).isFalse();
        assertThat(facts.described()).isTrue();
    }

    @Test
    void characters_that_xml_forbids_are_left_out_however_they_are_written() {
        String html = "<p title='a\u0001b&#2;c'>d\uFFFEe&#xFFFF;f\uD800g&#11;h😀</p>";
        assertThat(written(html)).isEqualTo("<p title=\"abc\">defgh😀</p>");
        assertThat(Xhtml.text("a\u0000b<&\">\uDC00c")).isEqualTo("ab&lt;&amp;&quot;&gt;c");
    }

    @Test
    @Timeout(30)
    void any_soup_of_tags_is_well_formed() {
        for (long seed = 0; seed < 3000; seed++) {
            parseAsXml(written(new TagSoup(seed, seed % 2 == 0).make()));
        }
    }

    @Test
    @Timeout(30)
    void deep_nesting_takes_no_stack() {
        String html = "<div><b>".repeat(20_000);
        assertThatCode(() -> parseAsXml(written(html))).doesNotThrowAnyException();
    }
}
