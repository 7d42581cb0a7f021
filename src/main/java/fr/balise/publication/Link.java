package fr.balise.publication;

import fr.balise.address.SitePath;
import fr.balise.catalog.ExternalFiche;
import fr.balise.catalog.Organisation;

import java.util.Optional;

/// What a mention turned out to be, once the whole publication was known.
public sealed interface Link {

    /// A document of the publication, and a section of it.
    record ToDocument(DocumentCard target, Optional<String> anchor) implements Link {}

    /// A fiche that lives elsewhere.
    record ToExternalFiche(ExternalFiche fiche) implements Link {}

    /// An organisation of the directory.
    record ToOrganisation(Organisation organisation, SitePath page, String anchor)
            implements Link {}

    /// A page that Balise makes by itself: the glossary, a list.
    record ToGenerated(SitePath page, Optional<String> anchor) implements Link {}

    /// A file that is copied into the site; for an image with what must be said of it.
    record ToFile(SitePath file, Optional<String> alt) implements Link {}

    /// A section of the same document.
    record ToSection(String anchor) implements Link {}

    /// An address outside the publication.
    record ToWeb(String address) implements Link {}

    /// Nothing that can be linked; a diagnostic has said so, or the target has been set aside for an error of its own.
    record Nowhere() implements Link {}
}
