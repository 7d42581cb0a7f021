package fr.balise.print.pdf;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes the safe part of a drawing anew.
///
/// Opacity of groups is moved to the fills and strokes of their shapes: the engine draws a group that shines through as
/// a picture of dots. Where shapes of such a group overlap they now shine through each other, which charts do not do.
final class SvgCleaner {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private static final Set<String> SHAPES =
            Set.of(
                    "path",
                    "rect",
                    "circle",
                    "ellipse",
                    "line",
                    "polyline",
                    "polygon",
                    "text",
                    "use");

    private final StringBuilder out = new StringBuilder();
    private final Set<String> gradients;

    private SvgCleaner(Element root) {
        gradients =
                Stream.of("linearGradient", "radialGradient")
                        .map(kind -> root.getElementsByTagNameNS(SVG, kind))
                        .flatMap(
                                found ->
                                        IntStream.range(0, found.getLength())
                                                .mapToObj(i -> (Element) found.item(i)))
                        .map(gradient -> gradient.getAttribute("id"))
                        .collect(Collectors.toSet());
    }

    static Svg clean(Document document) {
        Element root = document.getDocumentElement();
        if (!SVG.equals(root.getNamespaceURI()) || !root.getLocalName().equals("svg")) {
            return Svg.Refused.because(Svg.Reason.NO_DRAWING);
        }
        if (!SvgWeight.isBearable(root)) {
            return Svg.Refused.because(Svg.Reason.TOO_COMPLEX);
        }
        return SvgSize.of(root)
                .<Svg>map(
                        size -> {
                            size.write(root);
                            root.removeAttribute("id");
                            SvgCleaner cleaner = new SvgCleaner(root);
                            cleaner.element(root, Opacity.FULL);
                            return new Svg.Drawing(
                                    cleaner.out.toString(), size.width(), size.height());
                        })
                .orElse(Svg.Refused.because(Svg.Reason.NO_SIZE));
    }

    private void element(Element element, Opacity outer) {
        String name = element.getLocalName();
        if (!SVG.equals(element.getNamespaceURI())
                || !(SvgPolicy.keeps(name) || SvgPolicy.opens(name))) {
            return;
        }
        if (name.equals("style")) {
            out.append("<style>");
            escape(SvgPolicy.style(element.getTextContent(), gradients));
            out.append("</style>");
            return;
        }
        Map<String, String> attributes = attributes(element, name);
        if (name.equals("image") && !attributes.containsKey("xlink:href")) {
            return;
        }
        Opacity opacity = outer.in(attributes);
        if (SHAPES.contains(name)) {
            opacity.write(attributes);
        }
        String written = SvgPolicy.opens(name) ? "g" : name;
        out.append('<').append(written);
        if (element.getParentNode() instanceof Document) {
            out.append(" xmlns=\"")
                    .append(SVG)
                    .append("\" xmlns:xlink=\"")
                    .append(XLINK)
                    .append('"');
        }
        attributes.forEach(
                (attribute, value) -> {
                    out.append(' ').append(attribute).append("=\"");
                    escape(value);
                    out.append('"');
                });
        out.append('>');
        Opacity inner = SHAPES.contains(name) ? Opacity.FULL : opacity;
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                element(child, inner);
            } else if (node.getNodeType() == Node.TEXT_NODE) {
                escape(node.getNodeValue());
            }
        }
        out.append("</").append(written).append('>');
    }

    /// What may stay, in alphabetical order. Only the root and pictures keep `opacity` out of reach of their shapes.
    private static Map<String, String> attributes(Element element, String name) {
        Map<String, String> kept = new TreeMap<>();
        NamedNodeMap given = element.getAttributes();
        for (int i = 0; i < given.getLength(); i++) {
            Attr attribute = (Attr) given.item(i);
            String value = attribute.getValue();
            boolean plain = attribute.getNamespaceURI() == null;
            boolean address =
                    attribute.getLocalName().equals("href")
                            && (plain || XLINK.equals(attribute.getNamespaceURI()));
            if (address) {
                if (!SvgPolicy.opens(name) && SvgPolicy.keepsAddress(name, value)) {
                    kept.put("xlink:href", value);
                }
            } else if (plain && attribute.getName().equals("style")) {
                String declarations = SvgPolicy.declarations(value);
                if (!declarations.isEmpty()) {
                    kept.put("style", declarations);
                }
            } else if (plain && SvgPolicy.keeps(attribute.getName(), value)) {
                kept.put(attribute.getName(), value);
            }
        }
        return kept;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }

    /// How much shines through at a place of the drawing.
    ///
    /// @param group the product of the groups around
    /// @param fill the inherited opacity of fills
    /// @param stroke the inherited opacity of strokes
    private record Opacity(double group, double fill, double stroke) {

        static final Opacity FULL = new Opacity(1, 1, 1);

        /// The opacity inside an element with these attributes, from which `opacity` is taken.
        Opacity in(Map<String, String> attributes) {
            return new Opacity(
                    group * take(attributes, "opacity", true, 1),
                    take(attributes, "fill-opacity", false, fill),
                    take(attributes, "stroke-opacity", false, stroke));
        }

        void write(Map<String, String> attributes) {
            if (group < 1) {
                String style = attributes.getOrDefault("style", "");
                attributes.put(
                        "style",
                        style
                                + "fill-opacity:"
                                + number(fill * group)
                                + ";stroke-opacity:"
                                + number(stroke * group)
                                + ";");
            }
        }

        /// A property, of the style or the attribute; the style is stronger.
        private static double take(
                Map<String, String> attributes, String name, boolean remove, double otherwise) {
            double value = parse(attributes.get(name), otherwise);
            if (remove) {
                attributes.remove(name);
            }
            String style = attributes.get("style");
            if (style != null) {
                StringBuilder rest = new StringBuilder();
                for (String declaration : style.split(";", 0)) {
                    int colon = declaration.indexOf(':');
                    if (declaration.substring(0, colon).strip().equals(name)) {
                        value = parse(declaration.substring(colon + 1), otherwise);
                    } else {
                        rest.append(declaration).append(';');
                    }
                }
                if (remove) {
                    attributes.put("style", rest.toString());
                }
            }
            return value;
        }

        private static double parse(@Nullable String text, double otherwise) {
            if (text == null || !text.strip().matches("[0-9]*\\.?[0-9]{1,9}%?")) {
                return otherwise;
            }
            String plain = text.strip();
            double number =
                    plain.endsWith("%")
                            ? Double.parseDouble(plain.substring(0, plain.length() - 1)) / 100
                            : Double.parseDouble(plain);
            return Math.clamp(number, 0, 1);
        }

        private static String number(double value) {
            return Double.toString(Math.round(value * 1000) / 1000.0);
        }
    }
}
