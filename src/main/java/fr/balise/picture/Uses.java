package fr.balise.picture;

import fr.balise.address.SitePath;
import fr.balise.catalog.Organisation;
import fr.balise.html.HtmlInspector;
import fr.balise.html.Inspection;
import fr.balise.html.RawUrl;
import fr.balise.markdown.Mention;
import fr.balise.markdown.RawHtml;
import fr.balise.publication.Link;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Looks through a publication for the use that it makes of each file.
final class Uses {

    private final Map<SitePath, Use> uses = new HashMap<>();

    private Uses() {}

    /// The use of every file that is more than linked.
    static Map<SitePath, Use> of(Publication publication) {
        Uses uses = new Uses();
        for (Organisation organisation : publication.catalog().organisations()) {
            organisation.logo().ifPresent(logo -> uses.add(Permalinks.file(logo), Use.LOGO));
        }
        publication.documents().forEach(uses::look);
        return Map.copyOf(uses.uses);
    }

    private void look(LinkedDocument document) {
        document.picture().ifPresent(picture -> add(picture.file(), Use.PICTURE));
        for (Mention mention : document.document().body().mentions()) {
            if (mention instanceof Mention.ImageMention
                    && document.links().get(mention.index()) instanceof Link.ToFile(var file, _)) {
                add(file, Use.PICTURE);
            }
        }
        if (document.rawLinks().values().stream().anyMatch(Link.ToFile.class::isInstance)) {
            lookAtHtml(document);
        }
    }

    private void lookAtHtml(LinkedDocument document) {
        List<String> pieces =
                document.document().body().rawHtml().stream().map(RawHtml::literal).toList();
        for (Inspection inspection : HtmlInspector.inspect(pieces, Set.of())) {
            for (RawUrl url : inspection.urls()) {
                if (url.image()
                        && document.rawLinks().get(url.url()) instanceof Link.ToFile(var file, _)) {
                    add(file, Use.HAND_WRITTEN);
                }
            }
        }
    }

    private void add(SitePath file, Use use) {
        uses.merge(file, use, (one, other) -> one.compareTo(other) < 0 ? other : one);
    }
}
