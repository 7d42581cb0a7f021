package fr.balise.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/// Makes the rendered body of a document that holds raw HTML harmless and well formed.
///
/// [Screen] removes what is refused; jsoup then builds the tree a browser would, so that no tag of an author can reach
/// beyond the body, and drops by the same policy whatever could still be there. The result is read and written again
/// until it no longer changes: only then does a browser see in it the tree that was judged.
/// Example: `<p>a <b onclick="x">b</p>` → `<p>a <b>b</b></p>`.
public final class HtmlCleaner {

    private static final int ROUNDS = 8;
    private static final String START = "<!DOCTYPE html><html><head></head><body>";

    /// The id of the text on every page. It begins with `_`, as all ids do that templates and drawings give; no heading's id
    /// does, and hand-written HTML may take none that does.
    public static final Set<String> PAGE_IDS = Set.of("_contenu");

    private HtmlCleaner() {}

    /// The cleaned body, whose own ids are the only ones of its page.
    public static String clean(String bodyHtml, UrlRewriter rewriter) {
        return clean(bodyHtml, rewriter, Set.of());
    }

    /// The cleaned body: an HTML fragment, not indented, the same for the same input.
    ///
    /// @param bodyHtml the whole rendered body; only that of a document with raw HTML needs to be cleaned
    /// @param rewriter where the addresses of the raw HTML lead
    /// @param takenIds ids of the page outside the body, which the body may not have, nor, where there are any, one that begins
    ///     with `_`. Of an id that is given twice in the body the first one stays.
    public static String clean(String bodyHtml, UrlRewriter rewriter, Set<String> takenIds) {
        String html = Screen.body(bodyHtml, rewriter, new ScreenState(takenIds));
        Document tree = new Cleaner(HtmlPolicy.safelist()).clean(parse(html));
        html = write(tree);
        for (int round = 0; round < ROUNDS; round++) {
            String again = write(parse(html));
            if (again.equals(html)) {
                return html;
            }
            html = again;
        }
        return escape(parse(html).body().wholeText());
    }

    /// The tree that a browser sees. A parser opens misnested formatting elements again with all their attributes, so one
    /// id may have become two: the first stays.
    private static Document parse(String html) {
        Document document = Parser.htmlParser().parseInput(START + html, "");
        Set<String> seen = new HashSet<>();
        for (Element element : document.body().getAllElements()) {
            if (element.hasAttr("id") && !seen.add(element.attr("id"))) {
                element.removeAttr("id");
            }
        }
        return document;
    }

    private static String write(Document document) {
        document.outputSettings()
                .prettyPrint(false)
                .charset(StandardCharsets.UTF_8)
                .escapeMode(Entities.EscapeMode.base);
        StringBuilder html = new StringBuilder();
        for (Node node : document.body().childNodes()) {
            html.append(node.outerHtml());
        }
        // Of itself «&nbsp;» can only be a no-break space here: every other ampersand is written
        // «&amp;».
        return html.toString().replace("&nbsp;", "\u00A0");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
