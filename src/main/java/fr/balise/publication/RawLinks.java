package fr.balise.publication;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.document.Document;
import fr.balise.html.HtmlInspector;
import fr.balise.html.Inspection;
import fr.balise.html.RawUrl;
import fr.balise.markdown.RawHtml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The addresses in HTML that an author wrote by hand, resolved like those of Markdown.
final class RawLinks {

    private RawLinks() {}

    /// Where each address leads, by the address as written.
    static Map<String, Link> of(
            Document document, MentionResolver mentions, Consumer<Diagnostic> report) {
        Map<String, Link> links = new LinkedHashMap<>();
        List<RawHtml> pieces = document.body().rawHtml();
        if (pieces.isEmpty()) {
            return links;
        }
        List<Inspection> inspections =
                HtmlInspector.inspect(
                        pieces.stream().map(RawHtml::literal).toList(),
                        Set.copyOf(document.body().ids()));
        for (int i = 0; i < pieces.size(); i++) {
            for (RawUrl url : inspections.get(i).urls()) {
                if (!links.containsKey(url.url())) {
                    Location place = url.place().in(pieces.get(i).location());
                    links.put(
                            url.url(),
                            url.image()
                                    ? mentions.image(document, url.url(), place, report)
                                    : mentions.address(document, url.url(), place, report));
                }
            }
        }
        return links;
    }
}
