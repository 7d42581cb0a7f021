package fr.balise.check;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Wording;

import java.util.Optional;

/// What can be wrong with an address of the site made, and its wording.
sealed interface CheckProblem {

    /// No file has the address.
    record NoFile(String url, Optional<String> nearest) implements CheckProblem {}

    /// The address names a folder; a link names a file, so that it also works without a server.
    record Folder(String url, Optional<String> index) implements CheckProblem {}

    /// The address begins with `/`, which leads elsewhere in a sub-folder or on a USB stick.
    record FromRoot(String url, Optional<String> relative) implements CheckProblem {}

    /// The address climbs above the top of the site.
    record Outside(String url) implements CheckProblem {}

    /// The address is none: its percent-encoding is broken, or it has a backslash.
    record Malformed(String url) implements CheckProblem {}

    /// The page exists but nothing in it has the id.
    record NoAnchor(String url, String id, String page, Optional<String> nearest)
            implements CheckProblem {}

    /// A page gives one id twice.
    record IdAgain(String id) implements CheckProblem {}

    /// The problem as a diagnostic at a place of an emitted file: the one home of these sentences.
    default Diagnostic at(Location place) {
        return switch (this) {
            case NoFile(var url, var nearest) ->
                    hinted(
                            Diagnostic.of(
                                    Rule.BROKEN_INTERNAL_LINK,
                                    place,
                                    new Wording(
                                            "lien vers un fichier que le site n'a pas : " + url,
                                            "link to a file that the site does not have: " + url)),
                            nearest);
            case Folder(var url, var index) ->
                    hinted(
                            Diagnostic.of(
                                    Rule.BROKEN_INTERNAL_LINK,
                                    place,
                                    new Wording(
                                            "lien vers un dossier et non un fichier : " + url,
                                            "link to a folder instead of a file: " + url)),
                            index);
            case FromRoot(var url, var relative) ->
                    hinted(
                            Diagnostic.of(
                                    Rule.BROKEN_INTERNAL_LINK,
                                    place,
                                    new Wording(
                                            "adresse qui part de la racine du serveur : " + url,
                                            "address from the root of the server: " + url)),
                            relative);
            case Outside(var url) ->
                    Diagnostic.of(
                            Rule.BROKEN_INTERNAL_LINK,
                            place,
                            new Wording(
                                    "lien qui sort du site : " + url,
                                    "link that leaves the site: " + url));
            case Malformed(var url) ->
                    Diagnostic.of(
                            Rule.BROKEN_INTERNAL_LINK,
                            place,
                            new Wording(
                                    "adresse mal formée : " + url, "malformed address: " + url));
            case NoAnchor(var url, var id, var page, var nearest) ->
                    hinted(
                            Diagnostic.of(
                                    Rule.BROKEN_INTERNAL_ANCHOR,
                                    place,
                                    new Wording(
                                            "aucun « " + id + " » dans " + page + " : " + url,
                                            "no \"" + id + "\" in " + page + ": " + url)),
                            nearest.map(name -> "#" + name));
            case IdAgain(var id) ->
                    Diagnostic.of(
                            Rule.DUPLICATE_ID,
                            place,
                            new Wording(
                                    "identifiant « " + id + " » donné deux fois dans la page",
                                    "id \"" + id + "\" given twice in the page"));
        };
    }

    private static Diagnostic hinted(Diagnostic diagnostic, Optional<String> nearest) {
        return nearest.map(
                        name ->
                                diagnostic.withHint(
                                        new Wording(
                                                "le plus proche est " + name,
                                                "the nearest is " + name)))
                .orElse(diagnostic);
    }
}
