package fr.balise.html;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which attributes an EPUB page keeps, and what becomes of the others.
final class XhtmlAttributes {

    /// Fine on the web, of no use in a book or unknown to its schemas.
    private static final Set<String> DROPPED =
            Set.of(
                    "align",
                    "decoding",
                    "download",
                    "loading",
                    "name",
                    "tabindex",
                    "aria-colcount",
                    "aria-colindex",
                    "aria-colspan",
                    "aria-posinset",
                    "aria-rowcount",
                    "aria-rowindex",
                    "aria-rowspan",
                    "aria-setsize",
                    "aria-sort");

    private static final Set<String> REFERENCES =
            Set.of("aria-labelledby", "aria-describedby", "aria-details", "headers");

    private static final Pattern DATA = Pattern.compile("data-[a-z][a-z0-9._-]*");
    private static final Pattern POSITIVE = Pattern.compile("[1-9]\\d{0,3}");
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,8}");

    /// Attributes that hold one of a few values.
    private static final Map<String, Pattern> VALUES =
            Map.ofEntries(
                    Map.entry("width", POSITIVE),
                    Map.entry("height", POSITIVE),
                    Map.entry("colspan", POSITIVE),
                    Map.entry("rowspan", POSITIVE),
                    Map.entry("span", POSITIVE),
                    Map.entry("start", INTEGER),
                    Map.entry("dir", Pattern.compile("ltr|rtl|auto")),
                    Map.entry("translate", Pattern.compile("yes|no")),
                    Map.entry("aria-hidden", Pattern.compile("true|false")),
                    Map.entry(
                            "aria-current",
                            Pattern.compile("page|step|location|date|time|true|false")),
                    Map.entry("type", Pattern.compile("[1aAiI]")));

    private static final Map<String, String> ALIGNMENTS =
            Map.of("left", "gauche", "center", "centre", "right", "droite");

    /// What the roles of notes are called in the structural vocabulary of EPUB, which readers look for in order to show
    /// a note beside its call.
    private static final Map<String, String> TYPES =
            Map.of(
                    "doc-noteref", "noteref",
                    "doc-endnotes", "endnotes",
                    "doc-footnote", "footnote",
                    "doc-pagebreak", "pagebreak");

    private XhtmlAttributes() {}

    /// Those of an element of HTML.
    static void html(Element element) {
        String alignment = ALIGNMENTS.get(Ascii.lower(element.attr("align")));
        for (Attribute attribute : List.copyOf(element.attributes().asList())) {
            String name = attribute.getKey();
            String value = XmlChars.kept(attribute.getValue());
            element.removeAttr(name);
            if (isKept(element.normalName(), name, value)) {
                element.attr(name, value);
            }
        }
        // Columns that are listed are not counted as well.
        if (element.normalName().equals("colgroup") && element.childrenSize() > 0) {
            element.removeAttr("span");
        }
        if (alignment != null) {
            element.addClass(alignment);
        }
        if (element.hasAttr("lang")) {
            element.attr("xml:lang", element.attr("lang"));
        }
        if (element.hasAttr("role")) {
            role(element, XhtmlRoles.kept(element.normalName(), element.attr("role")));
        }
        if (!element.attr("role").equals("heading") && !isHeading(element.normalName())) {
            element.removeAttr("aria-level");
        }
    }

    private static void role(Element element, Optional<String> role) {
        if (role.isEmpty()) {
            element.removeAttr("role");
            return;
        }
        element.attr("role", role.get());
        String type = TYPES.get(role.get());
        if (type != null) {
            element.attr("epub:type", type);
        }
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    private static boolean isKept(String element, String name, String value) {
        if (DATA.matcher(name).matches() || name.equals("hidden")) {
            return true;
        }
        if (DROPPED.contains(name)
                || !HtmlPolicy.allowsAttribute(element, name)
                || !(name.equals("role") || HtmlPolicy.allowsValue(name, value))) {
            return false;
        }
        Pattern values = VALUES.get(name);
        if (values != null) {
            return values.matcher(value).matches();
        }
        return switch (name) {
            case "lang", "hreflang" -> isLanguage(value);
            case "value" -> !element.equals("li") || INTEGER.matcher(value).matches();
            case "aria-level" -> POSITIVE.matcher(value).matches();
            default -> true;
        };
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder().setLanguageTag(tag).build().toLanguageTag().equals("und");
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }

    /// Those of an element of SVG: whatever does not act.
    static void svg(Element element) {
        for (Attribute attribute : List.copyOf(element.attributes().asList())) {
            String name = attribute.getKey();
            boolean address = name.equals("href") || name.equals("xlink:href");
            boolean refused =
                    Ascii.lower(name).startsWith("on")
                            || name.startsWith("xmlns")
                            || (name.contains(":") && !name.matches("xlink:\\w+|xml:\\w+"))
                            || (address && !attribute.getValue().startsWith("#"));
            if (refused) {
                element.removeAttr(name);
            } else {
                attribute.setValue(XmlChars.kept(attribute.getValue()));
            }
        }
        if (XhtmlTree.isOuterSvg(element)) {
            Xhtml.nameSpaces(element);
            if (element.hasAttr("alt")) {
                name(element, element.attr("alt"));
                element.removeAttr("alt");
            }
        }
    }

    private static void name(Element svg, String alternative) {
        if (alternative.isBlank()) {
            svg.attr("aria-hidden", "true");
        } else if (!svg.hasAttr("aria-label")) {
            svg.attr("role", "img").attr("aria-label", alternative);
        }
    }

    /// Leaves out references to ids that are not there.
    static void keepReferences(Element element, Set<String> ids) {
        for (String name : REFERENCES) {
            if (element.hasAttr(name)) {
                String kept =
                        Arrays.stream(element.attr(name).strip().split("\\s+"))
                                .filter(ids::contains)
                                .collect(Collectors.joining(" "));
                if (kept.isEmpty()) {
                    element.removeAttr(name);
                } else {
                    element.attr(name, kept);
                }
            }
        }
    }
}
