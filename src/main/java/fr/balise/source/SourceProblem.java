package fr.balise.source;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Wording;

/// What can be wrong with a file before anyone has looked at what it says, and its wording.
sealed interface SourceProblem {

    /// Bytes that are not UTF-8; `utf16` where they look like the «Unicode» of some Windows editors.
    record NotUtf8(boolean utf16) implements SourceProblem {}

    /// A path that differs from another one only in case.
    record CaseCollision(String other) implements SourceProblem {}

    /// A file or folder that the system does not let us read.
    record Unreadable(String reason) implements SourceProblem {}

    /// The problem of a whole file.
    default Diagnostic at(String file) {
        return at(Location.ofFile(file));
    }

    /// The problem as a diagnostic at a place: the one home of these sentences.
    default Diagnostic at(Location place) {
        return switch (this) {
            case NotUtf8(var utf16) ->
                    Diagnostic.of(
                                    Rule.NOT_UTF8,
                                    place,
                                    utf16
                                            ? new Wording(
                                                    "fichier en UTF-16, pas en UTF-8",
                                                    "file in UTF-16, not UTF-8")
                                            : new Wording(
                                                    "octet qui n'est pas de l'UTF-8",
                                                    "byte that is not UTF-8"))
                            .withHint(
                                    new Wording(
                                            "enregistrez le fichier en UTF-8 («Enregistrer sous…»,"
                                                + " codage UTF-8)",
                                            "save the file as UTF-8 (\"Save as…\", encoding"
                                                + " UTF-8)"));
            case CaseCollision(var other) ->
                    Diagnostic.of(
                                    Rule.CASE_COLLISION,
                                    place,
                                    new Wording(
                                            "ce nom ne diffère que par la casse de celui de "
                                                    + other,
                                            "this name differs only in case from " + other))
                            .withHint(
                                    new Wording(
                                            "renommez l'un des deux fichiers",
                                            "rename one of the two files"));
            case Unreadable(var reason) ->
                    Diagnostic.of(
                                    Rule.UNREADABLE,
                                    place,
                                    new Wording(
                                            "lecture impossible (" + reason + ")",
                                            "cannot be read (" + reason + ")"))
                            .withHint(
                                    new Wording(
                                            "vérifiez qu'il existe et les droits d'accès",
                                            "check that it exists and its permissions"));
        };
    }
}
