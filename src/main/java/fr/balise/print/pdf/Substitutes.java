package fr.balise.print.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.List;
import java.util.Set;

/// Replaces what paper cannot show by what it says.
///
/// - a picture that is not there by its alternative; the engine would leave a hole and nothing to read
/// - a check box by `[x]` or `[ ]`, other fields by nothing: of forms the engine makes fields that PDF/A forbids, or
///   ends with an exception
final class Substitutes {

    private static final Set<String> FIELDS =
            Set.of("input", "select", "textarea", "button", "datalist", "progress", "meter");

    private final Document document;
    private final Resources resources;

    Substitutes(Document document, Resources resources) {
        this.document = document;
        this.resources = resources;
    }

    void apply(List<Element> elements) {
        for (Element element : elements) {
            switch (element.getTagName()) {
                case "img" -> picture(element);
                case "form" -> unwrap(element);
                default -> {
                    if (FIELDS.contains(element.getTagName())) {
                        field(element);
                    }
                }
            }
        }
    }

    private void picture(Element image) {
        if (resources.find(image.getAttribute("src")).isEmpty()) {
            replace(image, image.getAttribute("alt"));
        }
    }

    private void field(Element field) {
        boolean box =
                field.getTagName().equals("input") && field.getAttribute("type").equals("checkbox");
        replace(field, box ? field.hasAttribute("checked") ? "[x]" : "[ ]" : "");
    }

    private void replace(Element element, String text) {
        Node parent = element.getParentNode();
        if (parent != null) {
            parent.replaceChild(document.createTextNode(text), element);
        }
    }

    /// A form says nothing of its own, what is in it may.
    private void unwrap(Element form) {
        Element division = document.createElementNS(form.getNamespaceURI(), "div");
        while (form.getFirstChild() != null) {
            division.appendChild(form.getFirstChild());
        }
        form.getParentNode().replaceChild(division, form);
    }
}
