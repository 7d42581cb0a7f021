package fr.balise.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the head of a page says of its document to programs that collect references, Zotero first: the names of
/// Highwire Press (`citation_…`) and of Dublin Core (`DC.…`).
///
/// @param name of the fact
/// @param content the fact
public record Metadata(String name, String content) {

    /// The facts of a document.
    ///
    /// @param page absolute address of its page, where the publication has one
    /// @param pdf absolute address of its PDF, where there are both
    public static List<Metadata> of(
            Reference reference, Optional<String> page, Optional<String> pdf) {
        List<Metadata> facts = new ArrayList<>();
        put(facts, "citation_title", Optional.of(reference.fullTitle()));
        for (Author author : reference.authors()) {
            put(facts, "citation_author", Optional.of(author.inverted()));
        }
        put(facts, "citation_inbook_title", reference.host());
        put(facts, "citation_series_title", reference.series());
        put(facts, "citation_publisher", reference.publisher());
        put(
                facts,
                "citation_publication_date",
                reference.date().map(date -> date.iso().replace('-', '/')));
        put(facts, "citation_language", Optional.of(reference.language()));
        for (String keyword : reference.keywords()) {
            put(facts, "citation_keywords", Optional.of(keyword));
        }
        put(facts, "citation_doi", reference.doi());
        put(facts, "citation_isbn", reference.isbn());
        put(facts, "citation_issn", reference.issn());
        put(facts, "citation_public_url", page);
        put(facts, "citation_pdf_url", pdf);
        put(facts, "DC.title", Optional.of(reference.fullTitle()));
        for (Author author : reference.authors()) {
            put(facts, "DC.creator", Optional.of(author.inverted()));
        }
        put(facts, "DC.publisher", reference.publisher());
        put(facts, "DC.date", reference.date().map(date -> date.iso()));
        put(facts, "DC.language", Optional.of(reference.language()));
        put(facts, "DC.identifier", reference.address());
        put(facts, "DC.rights", reference.licence());
        put(facts, "DC.type", Optional.of("Text"));
        return facts;
    }

    private static void put(List<Metadata> facts, String name, Optional<String> content) {
        content.map(Words::plain)
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> facts.add(new Metadata(name, words)));
    }
}
