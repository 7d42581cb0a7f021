package fr.balise.catalog;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.diagnostic.Wording;

import java.util.Optional;

/// What can be wrong with reference data beyond the types of its values, and its wording.
sealed interface CatalogProblem {

    /// An entry whose name another entry already has.
    record Repeated(String name, Location first) implements CatalogProblem {}

    /// A file that is not there.
    record NoSuchFile(String file, Optional<String> nearest, Severity severity)
            implements CatalogProblem {}

    /// The problem as a diagnostic at a place.
    default Diagnostic at(Location place) {
        return switch (this) {
            case Repeated(var name, var first) ->
                    Diagnostic.of(
                                    Rule.DUPLICATE_ENTRY,
                                    place,
                                    new Wording(
                                            "«" + name + "» est déjà donné",
                                            "`" + name + "` is already given"))
                            .withHint(
                                    new Wording(
                                            "la première fois à la ligne "
                                                    + first.line()
                                                    + " : gardez l'une des deux",
                                            "the first time at line "
                                                    + first.line()
                                                    + ": keep one of the two"));
            case NoSuchFile(var file, var nearest, var severity) -> {
                Diagnostic problem =
                        Diagnostic.of(
                                        Rule.MISSING_MEDIA,
                                        place,
                                        new Wording(
                                                "fichier introuvable : " + file,
                                                "file not found: " + file))
                                .withSeverity(severity);
                yield nearest.map(
                                name ->
                                        problem.withHint(
                                                new Wording(
                                                        "le plus proche est «" + name + "»",
                                                        "the nearest is `" + name + "`")))
                        .orElse(problem);
            }
        };
    }
}
