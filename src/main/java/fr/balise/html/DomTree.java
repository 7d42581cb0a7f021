package fr.balise.html;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.w3c.dom.Document;

/// Reads an HTML document into the tree of the World Wide Web Consortium's interfaces, which XML libraries work on.
///
/// The rules are those of HTML: `<p>a<p>b` are two paragraphs and `&eacute;` is known. Elements are named without a
/// prefix, `<svg>` and all in it is in the name space of SVG. Text is read, never fetched: no document type, entity or
/// address in it leads anywhere.
/// Example: `DomTree.of("<p>a<p>b").getElementsByTagName("p").getLength()` → 2.
public final class DomTree {

    private DomTree() {}

    /// The tree of a document; a text that is no whole document is completed to one.
    public static Document of(String html) {
        return new W3CDom().namespaceAware(true).fromJsoup(Jsoup.parse(html));
    }
}
