package fr.balise.chart;

import fr.balise.diagnostic.Language;
import fr.balise.theme.Strings;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

/// An emitted drawing, read back: what a reader sees of each row.
///
/// @param rows texts with their bars
/// @param root the element `svg`
record Drawn(List<Row> rows, Element root) {

    /// A text, and how long the bar below it is; 0 without a bar.
    ///
    /// @param text the label with its figure
    /// @param width of its bar, in percent or in units
    /// @param left where its bar begins
    /// @param look class of its bar
    record Row(String text, double width, double left, String look) {}

    static Drawn of(String svg) {
        try {
            Element root =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(svg)))
                            .getDocumentElement();
            List<Row> rows = new ArrayList<>();
            NodeList children = root.getChildNodes();
            for (int i = 0; i < children.getLength(); i++) {
                if (children.item(i) instanceof Element one && one.getTagName().equals("text")) {
                    Node next = one.getNextSibling();
                    boolean bar = next instanceof Element e && e.getTagName().equals("rect");
                    rows.add(
                            new Row(
                                    plain(one.getTextContent()),
                                    bar ? number((Element) next, "width") : 0,
                                    bar ? number((Element) next, "x") : 0,
                                    bar ? ((Element) next).getAttribute("class") : ""));
                }
            }
            return new Drawn(rows, root);
        } catch (Exception malformed) {
            throw new AssertionError("not a drawing: " + svg, malformed);
        }
    }

    List<String> texts() {
        return rows.stream().map(Row::text).toList();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute).replace("%", ""));
    }

    static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ").replaceAll("[\\u2068\\u2069]", "");
    }

    /// The interface texts of the theme.
    static Strings strings(Language language) {
        try {
            Map<String, String> texts = new TreeMap<>();
            for (String line :
                    Files.readAllLines(Path.of("themes/repere/i18n/" + language.tag() + ".yaml"))) {
                int colon = line.indexOf(": ");
                if (colon > 0 && !line.startsWith("#")) {
                    String value = line.substring(colon + 2);
                    texts.put(
                            line.substring(0, colon),
                            value.startsWith("\"")
                                    ? value.substring(1, value.length() - 1)
                                    : value);
                }
            }
            return Strings.of(language, texts);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
