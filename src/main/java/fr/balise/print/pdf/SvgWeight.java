package fr.balise.print.pdf;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How many shapes a drawing unfolds into: `<use>`, patterns, masks and markers repeat others, and ten levels of ten
/// are more than any machine draws. One that contains itself never ends.
final class SvgWeight {

    private static final long HEAVIEST = 100_000;

    private static final int DEEPEST = 500;

    private static final Pattern REFERENCE = Pattern.compile("#([^)'\"\\s]+)");

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<Element, Long> known = new HashMap<>();
    private final Set<Element> open = new HashSet<>();

    private SvgWeight() {}

    static boolean isBearable(Element root) {
        SvgWeight weight = new SvgWeight();
        NodeList all = root.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            weight.byId.putIfAbsent(element.getAttribute("id"), element);
        }
        return weight.of(root) <= HEAVIEST;
    }

    private long of(Element element) {
        Long before = known.get(element);
        if (before != null) {
            return before;
        }
        if (open.size() > DEEPEST || !open.add(element)) {
            return HEAVIEST + 1;
        }
        long weight = 1;
        for (Node node = element.getFirstChild();
                node != null && weight <= HEAVIEST;
                node = node.getNextSibling()) {
            if (node instanceof Element child) {
                weight += of(child);
            }
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength() && weight <= HEAVIEST; i++) {
            weight += ofReferences((Attr) attributes.item(i));
        }
        open.remove(element);
        known.put(element, weight);
        return weight;
    }

    private long ofReferences(Attr attribute) {
        if (attribute.getValue().indexOf('#') < 0 || attribute.getValue().startsWith("data:")) {
            return 0;
        }
        long weight = 0;
        Matcher reference = REFERENCE.matcher(attribute.getValue());
        while (reference.find() && weight <= HEAVIEST) {
            Element target = byId.get(reference.group(1));
            weight += target == null ? 0 : of(target);
        }
        return weight;
    }
}
