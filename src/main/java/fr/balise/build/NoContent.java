package fr.balise.build;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Wording;

/// What is said of a content folder in which there is nothing to publish.
final class NoContent {

    private NoContent() {}

    /// @param folder as the author named it
    static Diagnostic in(String folder) {
        return Diagnostic.of(
                        Rule.NO_CONTENT,
                        Location.ofFile(folder),
                        new Wording(
                                "aucun fichier Markdown à publier", "no Markdown file to publish"))
                .withHint(
                        new Wording(
                                "écrivez une première fiche : fiches/001-titre.md",
                                "write a first one: fiches/001-title.md"));
    }
}
