package fr.balise.compare;

import fr.balise.address.SitePath;
import fr.balise.document.DocumentType;
import fr.balise.publication.LinkedDocument;

import java.util.Optional;

/// The page of a document, as it is named to people.
///
/// @param address where it stands in the site
/// @param type what kind of document it is
/// @param number of a fiche
/// @param title with its typography
/// @param file the author's file, from the current folder
public record PageRef(
        SitePath address, DocumentType type, Optional<Integer> number, String title, String file) {

    static PageRef of(LinkedDocument document) {
        return new PageRef(
                document.address(),
                document.card().type(),
                document.card().number(),
                document.card().title(),
                document.document().origin().shown());
    }
}
