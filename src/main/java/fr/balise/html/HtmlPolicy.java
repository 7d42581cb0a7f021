package fr.balise.html;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/// What raw HTML may hold: the allow-list of elements, attributes and values, in one place.
///
/// It covers everything that Balise's own Markdown renderer writes, and what authors use in running text. Whatever is
/// not named here is refused: scripts, styles, event handlers, forms, frames, objects, foreign markup.
/// Example: `allowsElement("kbd")` → true; `allowsAttribute("a", "onclick")` → false.
final class HtmlPolicy {

    private static final Set<String> ELEMENTS =
            words(
                    """
                    a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup data dd del
                    details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img input ins kbd
                    li mark nav ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td
                    tfoot th thead time tr u ul var wbr
                    """);
    private static final Set<String> VOID = words("br col hr img input wbr");
    private static final Set<String> GLOBAL =
            words(
                    """
                    aria-colcount aria-colindex aria-colspan aria-current aria-describedby aria-description
                    aria-details aria-hidden aria-label aria-labelledby aria-level aria-posinset aria-rowcount
                    aria-rowindex aria-rowspan aria-setsize aria-sort class data-href data-note dir id lang role tabindex
                    title translate
                    """);
    private static final Map<String, Set<String>> OWN =
            Map.ofEntries(
                    Map.entry("a", words("href hreflang rel download")),
                    Map.entry("blockquote", words("cite")),
                    Map.entry("caption", words("align")),
                    Map.entry("col", words("align span")),
                    Map.entry("colgroup", words("align span")),
                    Map.entry("data", words("value")),
                    Map.entry("del", words("cite datetime")),
                    Map.entry("details", words("open name")),
                    Map.entry("img", words("src alt width height loading decoding")),
                    Map.entry("input", words("type checked disabled")),
                    Map.entry("ins", words("cite datetime")),
                    Map.entry("li", words("value")),
                    Map.entry("ol", words("start reversed type")),
                    Map.entry("q", words("cite")),
                    Map.entry("tbody", words("align")),
                    Map.entry("td", words("align colspan headers rowspan")),
                    Map.entry("tfoot", words("align")),
                    Map.entry("th", words("abbr align colspan headers rowspan scope")),
                    Map.entry("thead", words("align")),
                    Map.entry("time", words("datetime")),
                    Map.entry("tr", words("align")));
    private static final Set<String> ADDRESSES = words("href src cite");
    private static final Map<String, Set<String>> VALUES =
            Map.of(
                    "align",
                    words("left right center justify start end"),
                    "dir",
                    words("ltr rtl auto"),
                    "rel",
                    words(
                            """
                            author bookmark external help license me next nofollow noopener noreferrer prev search tag
                            """),
                    "role",
                    words(
                            """
                            article caption cell code columnheader complementary definition deletion doc-abstract
                            doc-acknowledgments doc-afterword doc-appendix doc-backlink doc-biblioentry
                            doc-bibliography doc-biblioref doc-chapter doc-colophon doc-conclusion doc-credit
                            doc-credits doc-dedication doc-endnote doc-endnotes doc-epigraph doc-epilogue doc-errata
                            doc-example doc-footnote doc-foreword doc-glossary doc-glossref doc-index
                            doc-introduction doc-noteref doc-notice doc-pagebreak doc-pagelist doc-part doc-preface
                            doc-prologue doc-pullquote doc-qna doc-subtitle doc-tip doc-toc emphasis feed figure group
                            heading img insertion list listitem mark math navigation none note paragraph presentation
                            region row rowgroup rowheader separator strong subscript superscript table term text time
                            """),
                    "scope",
                    words("row col rowgroup colgroup"),
                    "tabindex",
                    words("0 -1"),
                    "type",
                    words("1 a i checkbox"),
                    "loading",
                    words("lazy eager"),
                    "decoding",
                    words("sync async auto"));

    private HtmlPolicy() {}

    /// Whether an element may stand in a body; `input` and `img` under the conditions of [TagScreen].
    static boolean allowsElement(String name) {
        return ELEMENTS.contains(name);
    }

    /// Whether an element never has content nor a closing tag.
    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    /// Whether an attribute may stand on an element, whatever its value.
    static boolean allowsAttribute(String element, String name) {
        return GLOBAL.contains(name) || OWN.getOrDefault(element, Set.of()).contains(name);
    }

    /// Whether the value of an attribute is an address.
    static boolean isAddress(String attribute) {
        return ADDRESSES.contains(attribute);
    }

    /// Whether an attribute that is allowed may have a value; addresses are judged by [UrlSafety].
    static boolean allowsValue(String attribute, String value) {
        if (attribute.equals("id")) {
            return !value.isEmpty() && value.chars().noneMatch(Character::isWhitespace);
        }
        Set<String> allowed = VALUES.get(attribute);
        return allowed == null
                || Arrays.stream(value.strip().split("\\s+"))
                        .allMatch(word -> allowed.contains(Ascii.lower(word)));
    }

    /// The same policy in jsoup's terms.
    static Safelist safelist() {
        return new AsSafelist();
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /// Asks this policy for every element and attribute, so that there is no second list to keep in step.
    private static final class AsSafelist extends Safelist {

        @Override
        public boolean isSafeTag(String tag) {
            return allowsElement(tag);
        }

        @Override
        public boolean isSafeAttribute(String tagName, Element el, Attribute attr) {
            String name = attr.getKey();
            return allowsAttribute(tagName, name)
                    && allowsValue(name, attr.getValue())
                    && (!isAddress(name)
                            || UrlSafety.isSafe(attr.getValue(), tagName.equals("img")));
        }
    }
}
