package fr.balise.publication;

import fr.balise.address.Slug;
import fr.balise.diagnostic.NearestIndex;
import fr.balise.document.Document;
import fr.balise.html.HtmlInspector;
import fr.balise.html.Inspection;
import fr.balise.markdown.RawHtml;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The sections of documents that links may name: headings, HTML written by hand, and what front matter adds.
///
/// The ids of a document are gathered once, when the first link asks for them; safe to ask from several threads.
final class Anchors {

    /// The ids of one document.
    private record Ids(Set<String> all, NearestIndex nearest) {}

    private final Map<String, Ids> byPath = new ConcurrentHashMap<>();

    /// The id that an anchor means: the id itself, or the heading whose id has the same letters (other generators keep
    /// accents and capitals).
    Optional<String> find(Document document, String anchor) {
        Set<String> ids = ids(document).all();
        String decoded = SourceIndex.decoded(anchor);
        if (ids.contains(decoded)) {
            return Optional.of(decoded);
        }
        return Optional.of(Slug.of(decoded)).filter(ids::contains);
    }

    /// Whether an anchor means the title that the text began with: the page shows it at its top, without an id.
    boolean isTitle(Document document, String anchor) {
        String decoded = SourceIndex.decoded(anchor);
        return find(document, anchor).isEmpty()
                && document.body()
                        .hiddenTitleId()
                        .filter(id -> id.equals(decoded) || id.equals(Slug.of(decoded)))
                        .isPresent();
    }

    /// The nearest of the sections of a document.
    Optional<String> nearest(Document document, String anchor) {
        return ids(document).nearest().to(SourceIndex.decoded(anchor));
    }

    private Ids ids(Document document) {
        return byPath.computeIfAbsent(
                document.origin().path(),
                _ -> {
                    Set<String> ids = gathered(document);
                    return new Ids(ids, new NearestIndex(ids));
                });
    }

    private static Set<String> gathered(Document document) {
        Set<String> ids = new LinkedHashSet<>(document.body().ids());
        List<String> pieces = document.body().rawHtml().stream().map(RawHtml::literal).toList();
        if (!pieces.isEmpty()) {
            for (Inspection piece : HtmlInspector.inspect(pieces, new HashSet<>(ids))) {
                ids.addAll(piece.ids());
            }
        }
        ids.addAll(PageAnchors.of(document));
        return ids;
    }
}
