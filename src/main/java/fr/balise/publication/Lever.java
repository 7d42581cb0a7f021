package fr.balise.publication;

import java.util.List;
import java.util.Optional;

/// A recommendation of the publication, a block `::: levier`, with its place.
///
/// @param number as its page shows it
/// @param title plain text with its typography, where it has one
/// @param document the document that makes it
/// @param anchor id of the block on the page
public record Lever(int number, Optional<String> title, DocumentCard document, String anchor) {

    /// The recommendations in reading order. Those of `pages/`, a guide or an example, stand beside the publication:
    /// they count where it has nothing but pages.
    static List<Lever> all(List<Resolved> documents) {
        return PrintedDocuments.beforePages(documents, Resolved::document).stream()
                .flatMap(
                        one ->
                                one.document().body().levers().stream()
                                        .map(
                                                lever ->
                                                        new Lever(
                                                                lever.number(),
                                                                lever.title(),
                                                                one.card(),
                                                                lever.id())))
                .toList();
    }
}
