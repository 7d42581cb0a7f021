package fr.balise.data;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/// XML read by the JDK's own parser, which refuses what is not well-formed.
final class XmlFiles {

    private XmlFiles() {}

    /// The root element of a document.
    static Element root(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException malformed) {
            throw new AssertionError(
                    malformed.getMessage() + "\n" + xml.lines().limit(200).toList(), malformed);
        }
    }

    /// The elements with a name that stand directly in another.
    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getLocalName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    /// The texts of the elements with a name that stand directly in another.
    static List<String> texts(Element parent, String name) {
        return children(parent, name).stream().map(Element::getTextContent).toList();
    }

    /// The text of the one element with a name.
    static String text(Element parent, String name) {
        List<String> texts = texts(parent, name);
        if (texts.size() != 1) {
            throw new AssertionError(
                    texts.size() + " elements «" + name + "» in " + parent.getLocalName());
        }
        return texts.getFirst();
    }
}
