package fr.balise.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/// Writes the addresses of one element of an EPUB page, where no address may be malformed or lead nowhere.
final class XhtmlAddresses {

    // Readers offer to follow these; epubcheck looks at the others with suspicion.
    private static final Set<String> SCHEMES =
            Set.of("http", "https", "mailto", "tel", "sms", "ftp");

    private XhtmlAddresses() {}

    /// @param ids those of the same page
    static void rewrite(Element element, UrlRewriter rewriter, Set<String> ids) {
        for (String name : new String[] {"href", "cite"}) {
            if (element.hasAttr(name)) {
                Optional<String> kept =
                        kept(target(element.attr(name), rewriter, false))
                                .filter(url -> !url.startsWith("#") || leads(url, ids));
                if (kept.isPresent()) {
                    element.attr(name, kept.get());
                } else {
                    element.removeAttr(name).removeAttr("hreflang").removeAttr("rel");
                }
            }
        }
        if (element.hasAttr("src")) {
            String source = target(element.attr("src"), rewriter, true);
            if (source.isEmpty() || UrlSafety.isForeign(source)) {
                element.replaceWith(new TextNode(element.attr("alt")));
            } else {
                element.attr("src", source);
            }
        }
    }

    private static String target(String url, UrlRewriter rewriter, boolean image) {
        String stripped = url.strip();
        return rewriter.rewrite(stripped, image).orElse(stripped);
    }

    private static boolean leads(String fragment, Set<String> ids) {
        return ids.contains(fragment.substring(1)) || ids.contains(decoded(fragment.substring(1)));
    }

    /// `%C3%A9` → `é`; what is not well encoded stays.
    static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    /// The address with what RFC 3986 refuses percent-encoded; empty when there is no harmless way to read it.
    private static Optional<String> kept(String url) {
        boolean harmless =
                !url.isEmpty()
                        && UrlSafety.scheme(url)
                                .map(SCHEMES::contains)
                                .orElse(!UrlSafety.isForeign(url));
        if (!harmless) {
            return Optional.empty();
        }
        String encoded = encoded(url);
        try {
            URI uri = new URI(encoded);
            boolean web = encoded.startsWith("http");
            return web && uri.getHost() == null ? Optional.empty() : Optional.of(encoded);
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static String encoded(String url) {
        StringBuilder text = new StringBuilder(url.length());
        for (byte b : XmlChars.kept(url).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c <= ' ' || c >= 0x7F || "\"<>\\^`{|}".indexOf(c) >= 0) {
                text.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
