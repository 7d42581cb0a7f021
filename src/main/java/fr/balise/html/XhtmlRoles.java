package fr.balise.html;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which role an element of an EPUB page may have.
///
/// Example: `doc-tip` stays on `aside` and `div`, not on `section`. Source: ARIA in HTML, as the schemas of epubcheck 5
/// hold it; they do not know the names of ARIA 1.2 yet.
final class XhtmlRoles {

    /// Elements without a meaning of their own, which may take any role.
    private static final Set<String> PLAIN =
            words(
                    """
                    abbr address b bdi bdo blockquote cite code data del dfn div em figure i ins kbd mark p pre q s
                    samp small span strong sub sup time u var
                    """);

    /// Deprecated, or unknown to the schemas.
    private static final Set<String> REFUSED =
            words(
                    """
                    caption code deletion doc-biblioentry doc-endnote emphasis insertion mark paragraph strong
                    subscript superscript text time
                    """);

    private static final Set<String> HEADING = words("doc-subtitle heading none presentation");
    private static final Set<String> MARGIN = words("doc-footnote group none presentation");
    private static final Set<String> LIST = words("group list none presentation");

    private static final Map<String, Set<String>> OWN =
            Map.ofEntries(
                    Map.entry("a", words("doc-backlink doc-biblioref doc-glossref doc-noteref")),
                    Map.entry("article", words("article feed none presentation region")),
                    Map.entry(
                            "aside",
                            words(
                                    """
                                    complementary doc-dedication doc-example doc-footnote doc-glossary doc-pullquote
                                    doc-tip feed none note presentation region
                                    """)),
                    Map.entry("footer", MARGIN),
                    Map.entry("h1", HEADING),
                    Map.entry("h2", HEADING),
                    Map.entry("h3", HEADING),
                    Map.entry("h4", HEADING),
                    Map.entry("h5", HEADING),
                    Map.entry("h6", HEADING),
                    Map.entry("header", MARGIN),
                    Map.entry("hr", words("doc-pagebreak none presentation separator")),
                    Map.entry("img", words("img math none presentation separator")),
                    Map.entry(
                            "nav",
                            words("doc-index doc-pagelist doc-toc navigation none presentation")),
                    Map.entry("ol", LIST),
                    Map.entry(
                            "section",
                            words(
                                    """
                                    complementary doc-abstract doc-acknowledgments doc-afterword doc-appendix
                                    doc-bibliography doc-chapter doc-colophon doc-conclusion doc-credit doc-credits
                                    doc-dedication doc-endnotes doc-epigraph doc-epilogue doc-errata doc-example
                                    doc-foreword doc-glossary doc-index doc-introduction doc-notice doc-pagelist
                                    doc-part doc-preface doc-prologue doc-pullquote doc-qna doc-toc feed navigation
                                    none note presentation region
                                    """)),
                    Map.entry("ul", LIST));

    private XhtmlRoles() {}

    /// The first of the roles that an attribute names which the element may have.
    static Optional<String> kept(String element, String roles) {
        return Arrays.stream(Ascii.lower(roles.strip()).split("\\s+"))
                .filter(role -> allows(element, role))
                .findFirst();
    }

    private static boolean allows(String element, String role) {
        return PLAIN.contains(element)
                ? HtmlPolicy.allowsValue("role", role) && !REFUSED.contains(role)
                : OWN.getOrDefault(element, Set.of()).contains(role);
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
