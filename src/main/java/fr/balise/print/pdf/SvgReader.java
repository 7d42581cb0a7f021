package fr.balise.print.pdf;

import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import java.io.IOException;
import java.io.StringReader;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/// Reads drawings (SVG 1.1) that anybody may have written.
///
/// Out come shapes, texts, gradients and the like of a closed list; scripts, event handlers, animations, filters, foreign
/// elements, pages of other kinds and every address but those inside the drawing are left out. No file and no host is
/// asked for anything, and a text that would unfold into millions of shapes is refused.
/// Example: `SvgReader.read("<svg …><script>…</script><rect …/></svg>")` → a drawing of one `rect`.
public final class SvgReader {

    private static final int LONGEST = 4_000_000;

    private SvgReader() {}

    /// The drawing in a text.
    public static Svg read(String text) {
        if (text.length() > LONGEST) {
            return Svg.Refused.because(Svg.Reason.TOO_COMPLEX);
        }
        // XML declares the encoding of bytes; this is text already.
        String xml = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try {
            return SvgCleaner.clean(parse(xml));
        } catch (SAXParseException e) {
            return isLimit(e)
                    ? Svg.Refused.because(Svg.Reason.TOO_COMPLEX)
                    : new Svg.Refused(Svg.Reason.MALFORMED, e.getLineNumber(), e.getColumnNumber());
        } catch (SAXException e) {
            return new Svg.Refused(Svg.Reason.MALFORMED, 1, 1);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
    }

    private static Document parse(String xml) throws SAXException, IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature(
                    "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setAttribute("jdk.xml.entityExpansionLimit", "1000");
            factory.setAttribute("jdk.xml.totalEntitySizeLimit", "100000");
            factory.setAttribute("jdk.xml.maxElementDepth", "200");
            factory.setXIncludeAware(false);
            factory.setIgnoringComments(true);
            factory.setCoalescing(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((id, address) -> new InputSource(new StringReader("")));
            builder.setErrorHandler(new Strict());
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the XML parser of the JDK has these settings", e);
        }
    }

    /// The JDK words its own limits as `JAXP0001000n`.
    private static boolean isLimit(SAXParseException fault) {
        return fault.getMessage() != null && fault.getMessage().contains("JAXP0001000");
    }

    /// Says nothing on the terminal.
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException exception) {}

        @Override
        public void error(SAXParseException exception) {}

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
