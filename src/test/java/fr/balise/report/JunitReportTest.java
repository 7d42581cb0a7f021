package fr.balise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Wording;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

class JunitReportTest {

    private static final Path SCHEMA = Path.of("src/test/resources/report/junit.xsd");

    private static String report(boolean strict, List<Diagnostic> diagnostics) {
        return Report.of(
                ReportFormat.JUNIT,
                diagnostics,
                new ReportContext(
                        Language.FR, false, (file, line) -> Optional.empty(), "1", strict, true));
    }

    private static Document read(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static void validate(String xml) throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SCHEMA.toFile())
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }

    private static Element only(Document document, String name) {
        assertThat(document.getElementsByTagName(name).getLength()).as(name).isEqualTo(1);
        return (Element) document.getElementsByTagName(name).item(0);
    }

    private static Diagnostic about(Rule rule, String words) {
        return Diagnostic.of(rule, new Location("a.md", 3, 7, 2), new Wording(words, words));
    }

    @Test
    void every_report_keeps_to_the_schema() throws Exception {
        validate(report(true, Sample.diagnostics()));
        validate(report(false, Sample.diagnostics()));
        validate(report(false, List.of()));
        assertThatThrownBy(
                        () -> validate(report(false, List.of()).replace("classname", "className")))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void nothing_wrong_is_one_test_that_passes() throws Exception {
        Document document = read(report(true, List.of()));
        assertThat(document.getDocumentElement().getAttribute("tests")).isEqualTo("1");
        assertThat(document.getDocumentElement().getAttribute("failures")).isEqualTo("0");
        assertThat(only(document, "testcase").getChildNodes().getLength()).isEqualTo(1);
    }

    @Test
    void a_file_with_an_error_fails_once_and_tells_all() throws Exception {
        Document document =
                read(
                        report(
                                false,
                                List.of(
                                        about(Rule.BROKEN_LINK, "un"),
                                        about(Rule.HTML_REMOVED, "deux"),
                                        about(Rule.UNKNOWN_FICHE, "trois"))));
        assertThat(only(document, "testcase").getAttribute("name")).isEqualTo("a.md");
        Element failure = only(document, "failure");
        assertThat(failure.getAttribute("message")).isEqualTo("un (+ 1)");
        assertThat(failure.getAttribute("type")).isEqualTo("BAL204");
        assertThat(failure.getTextContent())
                .isEqualTo("3:7: erreur BAL204: un\n3:7: erreur BAL203: trois\n");
        assertThat(only(document, "system-out").getTextContent())
                .isEqualTo("3:7: avertissement BAL304: deux\n");
    }

    @Test
    void a_warning_fails_where_the_build_is_strict() throws Exception {
        List<Diagnostic> warning = List.of(about(Rule.HTML_REMOVED, "un"));
        assertThat(read(report(false, warning)).getElementsByTagName("failure").getLength())
                .isZero();
        assertThat(read(report(true, warning)).getElementsByTagName("failure").getLength())
                .isEqualTo(1);
    }

    @Test
    void any_words_come_back_and_what_xml_forbids_is_replaced() throws Exception {
        StringBuilder words = new StringBuilder("]]> <!-- \" ' & &amp; \r\n\t 👩‍🚀 ");
        IntStream.range(0, 0x20).forEach(words::appendCodePoint);
        words.append("\uFFFE \uD83D seul \uDC00");
        String expected =
                words.toString()
                        .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE]", "\uFFFD")
                        .replace("\uD83D seul \uDC00", "\uFFFD seul \uFFFD");
        String xml = report(false, List.of(about(Rule.BROKEN_LINK, words.toString())));
        validate(xml);
        Document document = read(xml);
        assertThat(only(document, "failure").getAttribute("message")).isEqualTo(expected);
        assertThat(only(document, "failure").getTextContent())
                .isEqualTo("3:7: erreur BAL204: " + expected + "\n");
    }
}
