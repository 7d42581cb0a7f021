package fr.balise.print.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgReaderTest {

    private static final String OPEN =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
                    + " width='20' height='10'>";

    @Test
    void shapes_texts_and_gradients_stay() {
        String shapes =
                """
                <defs><linearGradient id="g"><stop offset="0"></stop></linearGradient></defs>\
                <g fill="url(#g)"><rect height="5" width="9"></rect></g><text x="1">É &lt; 3</text>\
                <use xlink:href="#r"></use><title>Un rond</title>\
                """;
        assertThat(drawing(OPEN + shapes + "</svg>").markup()).contains(shapes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<rect onclick='x()'/>",
                "<rect ONLOAD='x()'/>",
                "<foreignObject><body"
                        + " xmlns='http://www.w3.org/1999/xhtml'>x()</body></foreignObject>",
                "<image xlink:href='http://x/y.png'/>",
                "<image href='file:///etc/passwd'/>",
                "<use xlink:href='http://x/y.svg#a'/>",
                "<a xlink:href='javascript:x()'><rect/></a>",
                "<rect fill='url(http://x/)'/>",
                "<rect style='fill: url( \"http://x/\" )'/>",
                "<rect style='fill: u\\rl(http://x/)'/>",
                "<style>@import url(http://x/);</style>",
                "<style>@import 'http://x/';</style>",
                "<style>@font-face { src: url(http://x/) }</style>",
                "<style>rect { fill: url(http://x/) }</style>",
                "<style>rect { fi/**/ll: url/**/(http://x/) }</style>",
                "<rect><animate attributeName='href' to='http://x/'/></rect>",
                "<set attributeName='onload' to='x()'/>",
                "<iframe xmlns='http://www.w3.org/1999/xhtml' src='http://x/'/>",
                "<?xml-stylesheet href='http://x/'?>",
                "<!-- http://x/ -->"
            })
    void nothing_acts_and_nothing_leads_elsewhere(String hostile) {
        assertThat(
                        drawing(OPEN + hostile + "<rect/></svg>")
                                .markup()
                                .replace("http://www.w3.org/", ""))
                .contains("<rect>")
                .doesNotContain("http", "x()", "file:", "javascript", "@", "alert");
    }

    @Test
    void a_document_type_with_entities_of_its_own_is_read_and_nothing_is_fetched() {
        assertThat(
                        drawing(
                                        "<!DOCTYPE svg PUBLIC 'x' 'http://127.0.0.1:9/x.dtd'"
                                                + " [<!ENTITY c 'red'><!ENTITY f SYSTEM"
                                                + " 'file:///etc/passwd'>]>"
                                                + OPEN
                                                + "<rect fill='&c;'/><text>&f;</text></svg>")
                                .markup())
                .contains("fill=\"red\"", "<text></text>");
    }

    @Test
    @Timeout(20)
    void entities_that_unfold_without_end_are_refused() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 'aaaaaaaaaa'>");
        for (int i = 1; i < 12; i++) {
            bomb.append("<!ENTITY a").append(i).append(" '");
            bomb.append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
        }
        bomb.append("]>").append(OPEN).append("<text>&a11;</text></svg>");
        assertThat(reason(bomb.toString())).isEqualTo(Svg.Reason.TOO_COMPLEX);
    }

    @Test
    @Timeout(20)
    void shapes_that_unfold_without_end_are_refused() {
        StringBuilder bomb = new StringBuilder(OPEN).append("<g id='u0'><rect/></g>");
        for (int i = 1; i < 12; i++) {
            bomb.append("<g id='u").append(i).append("'>");
            bomb.append(("<use xlink:href='#u" + (i - 1) + "'/>").repeat(10)).append("</g>");
        }
        assertThat(reason(bomb + "</svg>")).isEqualTo(Svg.Reason.TOO_COMPLEX);
        assertThat(reason(OPEN + "<g id='a'><use xlink:href='#a'/></g></svg>"))
                .isEqualTo(Svg.Reason.TOO_COMPLEX);
    }

    @Test
    @Timeout(20)
    void elements_nested_without_end_are_refused() {
        assertThat(reason(OPEN + "<g>".repeat(100_000) + "</g>".repeat(100_000) + "</svg>"))
                .isEqualTo(Svg.Reason.TOO_COMPLEX);
    }

    @Test
    void malformed_xml_is_told_with_its_place() {
        assertThat(SvgReader.read("<svg>\n  <a></b>\n</svg>"))
                .isEqualTo(new Svg.Refused(Svg.Reason.MALFORMED, 2, 8));
    }

    @Test
    void what_is_no_drawing_is_told() {
        assertThat(reason("<html xmlns='http://www.w3.org/1999/xhtml'/>"))
                .isEqualTo(Svg.Reason.NO_DRAWING);
        assertThat(reason("<svg width='1' height='1'/>")).isEqualTo(Svg.Reason.NO_DRAWING);
        assertThat(reason("")).isEqualTo(Svg.Reason.MALFORMED);
    }

    @Test
    void the_size_is_found_wherever_it_stands() {
        assertThat(sized("width='2in' height='25.4mm'")).isEqualTo("192.0 x 96.0");
        assertThat(sized("viewBox='0 0 30 20'")).isEqualTo("30.0 x 20.0");
        assertThat(sized("viewBox='0,0,30,20' width='60'")).isEqualTo("60.0 x 40.0");
        assertThat(sized("viewBox='0 0 30 20' width='100%' height='100%'"))
                .isEqualTo("30.0 x 20.0");
        assertThat(sized("width='100%'")).isEqualTo("NO_SIZE");
        assertThat(sized("width='0' height='9'")).isEqualTo("NO_SIZE");
        assertThat(sized("viewBox='0 0 NaN Infinity'")).isEqualTo("NO_SIZE");
    }

    @Test
    void a_drawing_without_a_view_box_gets_one() {
        assertThat(drawing(OPEN + "</svg>").markup()).contains("viewBox=\"0 0 20.0 10.0\"");
        assertThat(drawing(OPEN + "</svg>").ratio()).isCloseTo(2, within(0.001));
    }

    @Test
    void opacity_of_groups_becomes_that_of_their_shapes() {
        assertThat(
                        drawing(
                                        OPEN
                                                + "<g opacity='.5'><g fill-opacity='.5'><rect"
                                                + " style='fill:red;opacity:.5'/></g></g></svg>")
                                .markup())
                .contains("fill:red;fill-opacity:0.125;stroke-opacity:0.25;")
                .doesNotContain(" opacity=");
    }

    @Test
    void a_drawing_that_shines_through_is_printed_as_shapes() {
        Svg.Drawing drawing =
                drawing(OPEN + "<g opacity='.5'><rect width='9' height='9'/></g></svg>");
        try (ReadBack pdf = new ReadBack(Documents.of("<p>" + drawing.markup() + "</p>"))) {
            assertThat(pdf.document.getPage(0).getResources().getXObjectNames())
                    .allSatisfy(
                            name ->
                                    assertThat(
                                                    pdf.document
                                                            .getPage(0)
                                                            .getResources()
                                                            .isImageXObject(name))
                                            .isFalse());
        }
    }

    private static Svg.Drawing drawing(String text) {
        return switch (SvgReader.read(text)) {
            case Svg.Drawing drawing -> drawing;
            case Svg.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static Svg.Reason reason(String text) {
        return switch (SvgReader.read(text)) {
            case Svg.Drawing drawing -> throw new AssertionError(drawing);
            case Svg.Refused refused -> refused.reason();
        };
    }

    private static String sized(String attributes) {
        return switch (SvgReader.read(
                "<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>")) {
            case Svg.Drawing drawing -> drawing.width() + " x " + drawing.height();
            case Svg.Refused refused -> refused.reason().name();
        };
    }
}
