package fr.balise.html;

import org.jsoup.parser.Parser;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/// Marks the links to other sites whose words are their address, with the class `url`: paper shows the address after a
/// link, and would show it twice.
///
/// Example: `<a href="https://exemple.org/">exemple.org</a>` → `<a href="https://exemple.org/" class="url">exemple.org</a>`.
/// A link with further attributes or with elements inside is left as it is.
public final class BareLinks {

    private static final String OPENING = "<a href=\"http";
    private static final String END_OF_TAG = "\">";

    private BareLinks() {}

    /// A finished body with its bare links marked.
    public static String mark(String html) {
        int at = html.indexOf(OPENING);
        if (at < 0) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length() + 64);
        int copied = 0;
        for (; at >= 0; at = html.indexOf(OPENING, at + 1)) {
            int value = at + "<a href=\"".length();
            int quote = html.indexOf('"', value);
            int words = quote + END_OF_TAG.length();
            int end = html.indexOf('<', value);
            if (quote > 0
                    && end > words
                    && html.startsWith(END_OF_TAG, quote)
                    && html.startsWith("</a>", end)
                    && bare(html.substring(value, quote))
                            .equals(bare(html.substring(words, end)))) {
                out.append(html, copied, quote + 1).append(" class=\"url\"");
                copied = quote + 1;
            }
        }
        return out.append(html, copied, html.length()).toString();
    }

    /// An address as people read it: without scheme and final slash, every character as itself.
    private static String bare(String written) {
        String text = Parser.unescapeEntities(written.strip(), true);
        int scheme = text.indexOf("://");
        String bare = scheme < 0 ? text : text.substring(scheme + 3);
        bare = bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
        try {
            return URLDecoder.decode(bare.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return bare;
        }
    }
}
