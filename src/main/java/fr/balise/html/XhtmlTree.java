package fr.balise.html;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Makes of a browser's tree one that EPUB accepts: elements here, attributes in [XhtmlAttributes].
final class XhtmlTree {

    /// Left out with all that is in them; other elements that are unknown leave their contents.
    private static final Set<String> DROPPED =
            Set.of(
                    "script",
                    "style",
                    "template",
                    "noscript",
                    "iframe",
                    "object",
                    "embed",
                    "audio",
                    "video",
                    "canvas",
                    "textarea",
                    "select",
                    "button",
                    "title",
                    "foreignobject");

    private XhtmlTree() {}

    /// Changes the tree below an element in place.
    static void tidy(Element body) {
        for (Element element : List.copyOf(body.getAllElements())) {
            if (!element.equals(body)) {
                element(element);
            }
        }
        for (Node node : body.nodeStream().toList()) {
            node(node);
        }
        Set<String> ids = new HashSet<>();
        for (Element element : body.getAllElements()) {
            if (element.hasAttr("id") && !ids.add(element.id())) {
                element.removeAttr("id");
            }
        }
        for (Element element : body.getAllElements()) {
            XhtmlAttributes.keepReferences(element, ids);
        }
    }

    private static void element(Element element) {
        String name = element.normalName();
        boolean foreign = Xhtml.isInSvg(element);
        if (name.equals("input")) {
            input(element);
        } else if (name.equals("img") && !element.hasAttr("src")) {
            element.replaceWith(new TextNode(XmlChars.kept(element.attr("alt"))));
        } else if (isDropped(name, foreign)) {
            element.remove();
        } else if (!foreign && !HtmlPolicy.allowsElement(name)) {
            if (!element.id().isBlank()) {
                element.before(new Element("span").attr("id", element.id()));
            }
            element.unwrap();
        } else {
            XmlChars.keep(element);
            if (foreign) {
                XhtmlAttributes.svg(element);
                // A link that leads nowhere has no name either.
                if (name.equals("a")
                        && !element.hasAttr("xlink:href")
                        && !element.hasAttr("href")) {
                    element.unwrap();
                }
            } else {
                XhtmlAttributes.html(element);
            }
        }
    }

    /// A style and a title are at home in a drawing.
    private static boolean isDropped(String name, boolean foreign) {
        return DROPPED.contains(name)
                && !(foreign && (name.equals("title") || name.equals("style")));
    }

    /// The box of a task list, which nobody can tick in a book, becomes a sign.
    private static void input(Element input) {
        if (Ascii.lower(input.attr("type")).equals("checkbox")) {
            Element box = new Element("span").addClass("case");
            if (!input.attr("aria-label").isBlank()) {
                box.attr("role", "img").attr("aria-label", XmlChars.kept(input.attr("aria-label")));
            }
            input.replaceWith(box.text(input.hasAttr("checked") ? "☑" : "☐"));
        } else {
            input.remove();
        }
    }

    /// A drawing that stands in HTML, not in another drawing.
    static boolean isOuterSvg(Element element) {
        return element.normalName().equals("svg")
                && Xhtml.isInSvg(element)
                && (element.parent() == null || !Xhtml.isInSvg(element.parent()));
    }

    /// Comments may hold two hyphens, which XML refuses; a style in a drawing is text in XML.
    private static void node(Node node) {
        if (node instanceof Comment) {
            node.remove();
        } else if (node instanceof DataNode data) {
            data.replaceWith(new TextNode(XmlChars.kept(data.getWholeData())));
        }
    }
}
