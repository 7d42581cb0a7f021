package fr.balise.publication;

import fr.balise.address.SitePath;
import fr.balise.catalog.Territory;

import java.util.List;
import java.util.Optional;

/// A term of a classification (taxonomy), a key word or a territory, with the documents that carry it.
///
/// @param name in its preferred spelling
/// @param family the group it belongs to: the family of a key word, the country of a territory
/// @param address of its page
/// @param territory what is known of a territory
/// @param documents in reading order
public record Term(
        String name,
        Optional<String> family,
        SitePath address,
        Optional<Territory> territory,
        List<DocumentCard> documents) {

    public Term {
        documents = List.copyOf(documents);
    }

    /// A term as a document mentions it: its name and where its page is.
    public record Ref(
            String name,
            Optional<String> family,
            SitePath address,
            Optional<Territory> territory) {}
}
