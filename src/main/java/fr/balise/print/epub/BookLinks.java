package fr.balise.print.epub;

import fr.balise.html.UrlRewriter;
import fr.balise.html.Xhtml;
import fr.balise.html.XhtmlFacts;

import java.util.Map;
import java.util.Optional;

/// Where the addresses `page:ID#anchor` and `image:NAME` lead.
///
/// Ids and names may be percent-encoded. An anchor that its page does not have is left out: the link then leads to the
/// page. What is unknown is refused with an [IllegalArgumentException] that names it.
///
/// @param facts page id → what is on it
record BookLinks(BookFiles files, Map<String, XhtmlFacts> facts) {

    private static final String PAGE = "page:";
    private static final String IMAGE = "image:";

    /// The path from the package, for `page:ID#anchor`.
    String target(String address) {
        if (!address.startsWith(PAGE)) {
            throw new IllegalArgumentException("not an address of the book: " + address);
        }
        int hash = address.indexOf('#');
        String id = address.substring(PAGE.length(), hash < 0 ? address.length() : hash);
        String known = known(id, files.pages(), address);
        String path = files.pages().getOrDefault(known, "");
        String anchor = hash < 0 ? "" : Xhtml.decoded(address.substring(hash + 1));
        XhtmlFacts page = facts.get(known);
        return page != null && page.ids().contains(anchor) ? path + "#" + anchor : path;
    }

    /// The path from the package of an image.
    String image(String name) {
        return files.images().getOrDefault(known(name, files.images(), IMAGE + name), "");
    }

    /// The addresses on a page. Those with a scheme of their own and those within the page are kept.
    UrlRewriter onPage(EpubPage page) {
        return (written, image) -> {
            String url = page.addresses().rewrite(written, image).orElse(written);
            if (image && url.startsWith(IMAGE)) {
                return Optional.of(BookFiles.fromPage(image(url.substring(IMAGE.length()))));
            }
            if (!image && url.startsWith(PAGE)) {
                return Optional.of(BookFiles.fromPage(target(url)));
            }
            if (url.isEmpty() || url.startsWith("#") || url.startsWith("//") || url.contains(":")) {
                return Optional.of(url);
            }
            throw new IllegalArgumentException(
                    "page " + page.id() + ": an address that leads out of the book: " + url);
        };
    }

    private static String known(String name, Map<String, String> paths, String address) {
        String known = paths.containsKey(name) ? name : Xhtml.decoded(name);
        if (!paths.containsKey(known)) {
            throw new IllegalArgumentException("nothing in the book is at " + address);
        }
        return known;
    }
}
