package fr.balise.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Looks for harm in HTML without knowing anything of the policy: a second opinion.
final class Judge {

    private static final Set<String> DANGEROUS =
            Set.of(
                    "script",
                    "style",
                    "link",
                    "meta",
                    "base",
                    "iframe",
                    "frame",
                    "frameset",
                    "object",
                    "embed",
                    "applet",
                    "form",
                    "button",
                    "textarea",
                    "select",
                    "option",
                    "svg",
                    "math",
                    "template",
                    "noscript",
                    "audio",
                    "video",
                    "source",
                    "track",
                    "portal",
                    "dialog",
                    "xmp",
                    "plaintext",
                    "marquee",
                    "param",
                    "keygen",
                    "isindex",
                    "title",
                    "noembed",
                    "noframes");

    private Judge() {}

    /// What a browser could be made to do by a fragment.
    static List<String> harm(String fragment) {
        List<String> harm = new ArrayList<>();
        for (Element element : Jsoup.parse(page(fragment)).select("#box, #box *")) {
            if (DANGEROUS.contains(element.normalName())
                    || (element.normalName().equals("input")
                            && !(element.attr("type").equalsIgnoreCase("checkbox")
                                    && element.hasAttr("disabled")))) {
                harm.add(element.outerHtml());
            }
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                String value =
                        attribute
                                .getValue()
                                .replaceAll("[^\\x21-\\x7E]", "")
                                .toLowerCase(Locale.ROOT);
                if (name.startsWith("on")
                        || Set.of("style", "srcset", "srcdoc", "formaction", "ping", "target")
                                .contains(name)
                        || name.contains(":")
                        || (Set.of("href", "src", "cite").contains(name)
                                && value.matches(
                                        "(\\w*script|data|blob|file|filesystem|jar|feed|view-source|about):.*"))) {
                    harm.add(element.normalName() + " " + attribute);
                }
            }
        }
        return harm;
    }

    /// What a fragment does to the page around it: empty when all of it stays inside its box.
    static List<String> escape(String fragment) {
        Document page = Jsoup.parse(page(fragment));
        List<String> escape = new ArrayList<>();
        for (String promise :
                List.of(
                        "html > body > main:first-child + footer#footer:last-child",
                        "main > section:only-child > article:only-child > div#box:first-child",
                        "article > div#box + p#after:last-child")) {
            if (page.select(promise).size() != 1) {
                escape.add("no " + promise);
            }
        }
        if (!page.select("#after").html().equals("after")
                || !page.select("#footer").html().equals("f")
                || !page
                        .select("body, main, section:has(> article > #box), article:has(> #box)")
                        .stream()
                        .allMatch(element -> element.ownText().isEmpty())) {
            escape.add("text is beside the box");
        }
        return escape;
    }

    private static String page(String fragment) {
        return "<!DOCTYPE html><html><head></head><body><main><section><article><div id=\"box\">"
                + fragment
                + "</div><p id=\"after\">after</p></article></section></main><footer"
                + " id=\"footer\">f</footer></body></html>";
    }
}
