package fr.balise.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/// An HTML fragment as well-formed XHTML for the pages of an EPUB.
///
/// In: the rendered body of a document, raw HTML already cleaned or not. The tree is the one that a browser builds of it;
/// what [HtmlPolicy] does not name is left out, obsolete attributes become classes, values that the schemas of EPUB
/// refuse are dropped, and so are references to ids that are not there. Inline SVG is kept without scripts and
/// foreign content. Ids stay as they are; of an id that is given twice the first stays.
///
/// Example: `Xhtml.of("<p id=a>1<br>2").write(UrlRewriter.none())` → `<p id="a">1<br/>2</p>`. Immutable.
///
/// Source: EPUB 3.3, §6.1 (XHTML content documents), and what epubcheck accepts.
public final class Xhtml {

    private static final String START = "<!DOCTYPE html><html><head></head><body>";
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private final Document tree;
    private final XhtmlFacts facts;

    private Xhtml(Document tree, XhtmlFacts facts) {
        this.tree = tree;
        this.facts = facts;
    }

    /// Reads a fragment.
    public static Xhtml of(String html) {
        Document tree = Parser.htmlParser().parseInput(START + html, "");
        tree.outputSettings()
                .syntax(Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset(StandardCharsets.UTF_8)
                .prettyPrint(false);
        XhtmlTree.tidy(tree.body());
        return new Xhtml(tree, XhtmlFacts.of(tree.body()));
    }

    /// Plain text as XML may hold it, in content as in attributes: `a<"b"` → `a&lt;&quot;b&quot;`. Characters that
    /// XML 1.0 forbids (production 2, `Char`) are left out.
    public static String text(String plain) {
        StringBuilder text = new StringBuilder(plain.length() + 16);
        plain.codePoints()
                .filter(XmlChars::isAllowed)
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> text.append("&amp;");
                                case '<' -> text.append("&lt;");
                                case '>' -> text.append("&gt;");
                                case '"' -> text.append("&quot;");
                                default -> text.appendCodePoint(c);
                            }
                        });
        return text.toString();
    }

    /// The text behind the percent signs of an address: `%C3%A9` → `é`. What is not well encoded stays.
    public static String decoded(String address) {
        return XhtmlAddresses.decoded(address);
    }

    /// What the fragment holds.
    public XhtmlFacts facts() {
        return facts;
    }

    /// The fragment as text.
    ///
    /// @param rewriter where addresses lead. A link that still has a scheme of its own afterwards keeps it only if it is
    ///     a harmless one and the address is well formed; a picture that is still elsewhere becomes its alternative.
    public String write(UrlRewriter rewriter) {
        Document copy = tree.clone();
        Set<String> ids = facts.ids();
        for (Element element : copy.body().select("[href], [src], [cite]")) {
            if (!isInSvg(element)) {
                XhtmlAddresses.rewrite(element, rewriter, ids);
            }
        }
        StringBuilder text = new StringBuilder();
        for (Node node : copy.body().childNodes()) {
            text.append(node.outerHtml());
        }
        return text.toString();
    }

    /// Whether an element is foreign: XML tells so by a namespace.
    static boolean isInSvg(Element element) {
        return element.tag().namespace().equals(SVG);
    }

    /// Says the namespaces of an `svg` element that stands in HTML.
    static void nameSpaces(Element svg) {
        svg.attr("xmlns", SVG);
        svg.attr("xmlns:xlink", XLINK);
    }
}
