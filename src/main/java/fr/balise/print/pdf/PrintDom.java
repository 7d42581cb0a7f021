package fr.balise.print.pdf;

import fr.balise.html.DomTree;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The document as the engine gets it: its head written from the input, and no element that would break it.
final class PrintDom {

    private static final String HTML = "http://www.w3.org/1999/xhtml";

    private static final String SVG = "http://www.w3.org/2000/svg";

    /// What every document needs so that nothing runs off the paper; a style sheet may say otherwise. A note that is no
    /// block has no tag of its own, and where text runs from right to left ends the engine with an exception.
    private static final String BASE =
            """
            body { word-wrap: break-word; }
            pre { white-space: pre-wrap; }
            [data-note] { display: block; }
            ul[dir=rtl] { padding-left: 0; padding-right: 40px; }
            """;

    private static final Set<String> OF_NO_USE =
            Set.of(
                    "script",
                    "style",
                    "link",
                    "base",
                    "meta",
                    "title",
                    "bookmarks",
                    "template",
                    "noscript",
                    "iframe",
                    "object",
                    "embed",
                    "audio",
                    "video",
                    "canvas",
                    "map");

    private static final Set<String> PHRASES =
            Set.of(
                    "span", "em", "strong", "i", "b", "cite", "q", "dfn", "mark", "small", "s", "u",
                    "sub", "sup", "var", "bdi", "bdo", "time", "code", "kbd", "samp");

    private final Document document;
    private boolean drawings;

    private PrintDom(Document document) {
        this.document = document;
    }

    static PrintDom of(PdfInput input, Resources resources) {
        PrintDom dom = new PrintDom(DomTree.of(input.html()));
        dom.removeUseless();
        dom.writeHead(input);
        new Substitutes(dom.document, resources).apply(elements(dom.body()));
        TableGrid.apply(elements(dom.body()));
        for (Element element : elements(dom.body())) {
            if (PHRASES.contains(element.getTagName()) && element.hasAttribute("lang")) {
                dom.keepLanguage(element);
            } else if (element.getTagName().equals("svg")) {
                dom.drawings = true;
                nameDrawing(element);
            }
        }
        LineGlue.apply(dom.body(), new LetterWidths(input.fonts()));
        return dom;
    }

    Document document() {
        return document;
    }

    /// The element that holds all that is shown.
    Element body() {
        return (Element) document.getElementsByTagName("body").item(0);
    }

    /// Whether there are drawings in it.
    boolean hasDrawings() {
        return drawings;
    }

    /// Every element of the text, in order: not those of which drawings consist.
    List<Element> elements() {
        List<Element> elements = elements(body());
        elements.removeIf(PrintDom::isInDrawing);
        elements.addFirst(body());
        return elements;
    }

    private static boolean isInDrawing(Element element) {
        return SVG.equals(element.getNamespaceURI()) && !element.getTagName().equals("svg");
    }

    /// The engine makes no tag for a span that it need not cut, and its language is lost; for one inside it always does.
    private void keepLanguage(Element phrase) {
        Element inner = document.createElementNS(HTML, "span");
        inner.setAttribute(SourceMarks.CARRIED, phrase.getAttribute("lang"));
        while (phrase.getFirstChild() != null) {
            inner.appendChild(phrase.getFirstChild());
        }
        phrase.appendChild(inner);
    }

    /// The engine looks for the alternative of a drawing in `alt` alone, where HTML has none.
    private static void nameDrawing(Element svg) {
        String name = svg.getAttribute("alt");
        for (Node child = svg.getFirstChild();
                name.isBlank() && child != null;
                child = child.getNextSibling()) {
            if (child.getNodeName().equals("title")) {
                name = child.getTextContent();
            }
        }
        if (name.isBlank()) {
            name = svg.getAttribute("aria-label");
        }
        svg.setAttribute("alt", name.strip().replaceAll("\\s+", " "));
    }

    private void removeUseless() {
        for (Element element : elements(document.getDocumentElement())) {
            if (OF_NO_USE.contains(element.getTagName()) && !isInDrawing(element)) {
                remove(element);
            }
        }
    }

    private void writeHead(PdfInput input) {
        Element html = document.getDocumentElement();
        html.setAttribute("lang", input.metadata().language());
        Element head = (Element) html.getElementsByTagName("head").item(0);
        Metadata metadata = input.metadata();
        append(head, "title").setTextContent(metadata.title());
        meta(head, "author", metadata.author());
        meta(head, "subject", metadata.subject());
        meta(head, "keywords", metadata.keywordLine());
        append(head, "style").setTextContent(BASE + input.styleSheet());
        if (!input.bookmarks().isEmpty()) {
            // Here and not in the HTML, where an element of a head that is none of HTML's would end
            // it.
            bookmarks(append(head, "bookmarks"), input.bookmarks());
        }
    }

    private void meta(Element head, String name, String content) {
        if (!content.isEmpty()) {
            Element meta = append(head, "meta");
            meta.setAttribute("name", name);
            meta.setAttribute("content", content);
        }
    }

    private void bookmarks(Element parent, List<Bookmark> bookmarks) {
        for (Bookmark bookmark : bookmarks) {
            Element entry = append(parent, "bookmark");
            entry.setAttribute("name", bookmark.title());
            entry.setAttribute("href", "#" + bookmark.targetId());
            bookmarks(entry, bookmark.children());
        }
    }

    private Element append(Element parent, String name) {
        Element child = document.createElementNS(HTML, name);
        parent.appendChild(child);
        return child;
    }

    private static void remove(Element element) {
        Node parent = element.getParentNode();
        if (parent != null) {
            parent.removeChild(element);
        }
    }

    /// All elements in order, as they are now.
    private static List<Element> elements(Element root) {
        NodeList found = root.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
