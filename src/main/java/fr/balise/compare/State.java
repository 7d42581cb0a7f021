package fr.balise.compare;

import fr.balise.catalog.Catalog;
import fr.balise.publication.Publication;
import fr.balise.publication.Sommaire;
import fr.balise.site.Manifest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// One of the two states that are compared: the publication, and the site made of it.
///
/// @param publication linked, without an error
/// @param content the folder that it was read from
/// @param shown the same as the author named it, for places of diagnostics
/// @param site the folder that the site was written into
/// @param manifest every file of the site
public record State(
        Publication publication, Path content, String shown, Path site, Manifest manifest) {

    /// The state before there was anything of a publication.
    public static State nothingBefore(State later) {
        Publication after = later.publication();
        Publication nothing =
                new Publication(
                        after.config(),
                        Catalog.empty(),
                        after.title(),
                        List.of(),
                        new Sommaire(List.of()),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(),
                        List.of(),
                        List.of());
        Path none = later.site().resolveSibling("nothing");
        return new State(nothing, none, later.shown(), none, new Manifest(List.of()));
    }
}
