package fr.balise.publication;

import fr.balise.address.SitePath;
import fr.balise.catalog.Organisation;
import fr.balise.document.Document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A document in its place in the publication: nothing in it is left to be resolved.
///
/// @param document the document as parsed
/// @param card what others say of it
/// @param links one for each mention of its body, in the same order
/// @param rawLinks where the addresses of HTML written by hand lead, by the address as written
/// @param keywords in the author's order, in preferred spelling, none twice
/// @param territories in the author's order
/// @param supporters organisations that supported it
/// @param picture its picture
/// @param backlinks documents that cite it («Cité par»), in reading order
/// @param related other fiches that share key words, nearest first
/// @param previous the one before it in reading order
/// @param next the one after it
public record LinkedDocument(
        Document document,
        DocumentCard card,
        List<Link> links,
        Map<String, Link> rawLinks,
        List<Term.Ref> keywords,
        List<Term.Ref> territories,
        List<Organisation> supporters,
        Optional<Picture> picture,
        List<DocumentCard> backlinks,
        List<DocumentCard> related,
        Optional<DocumentCard> previous,
        Optional<DocumentCard> next) {

    public LinkedDocument {
        links = List.copyOf(links);
        rawLinks = Map.copyOf(rawLinks);
        keywords = List.copyOf(keywords);
        territories = List.copyOf(territories);
        supporters = List.copyOf(supporters);
        backlinks = List.copyOf(backlinks);
        related = List.copyOf(related);
    }

    /// By its address alone: a record's own would go through the whole text each time a document is looked up.
    @Override
    public int hashCode() {
        return card.address().hashCode();
    }

    /// The same place in the publication for a later version of the document.
    LinkedDocument with(Resolved young) {
        return new LinkedDocument(
                young.document(),
                card,
                young.links(),
                young.rawLinks(),
                young.keywords(),
                young.territories(),
                young.supporters(),
                young.picture(),
                backlinks,
                related,
                previous,
                next);
    }

    /// The address of its page.
    public SitePath address() {
        return card.address();
    }
}
