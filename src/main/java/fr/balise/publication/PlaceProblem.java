package fr.balise.publication;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.diagnostic.Wording;

import java.util.Optional;

/// What can be wrong with the place of a document among the others: number, address, order, classification; and its
/// wording.
sealed interface PlaceProblem {

    /// A number that another fiche of the series has.
    record NumberTaken(int number, String series, String other, int free) implements PlaceProblem {}

    /// An address that another document has.
    record AddressTaken(String address, String other) implements PlaceProblem {}

    /// An address that Balise gives to a page of its own.
    record MadeByBalise(String address, Severity severity) implements PlaceProblem {}

    /// A `README` beside the first page of its folder.
    record Readme(String other) implements PlaceProblem {}

    /// An old address that another document has, or has had.
    record AliasTaken(String address, String other) implements PlaceProblem {}

    /// A text that is no address to redirect from.
    record NotAnAlias(String text) implements PlaceProblem {}

    /// A file among the documents that is no Markdown; `renamed` is the name under which it would be, if any.
    record NotADocument(String renamed) implements PlaceProblem {}

    /// An old address with its host, of which only the path can lead on.
    record AliasElsewhere(String address) implements PlaceProblem {}

    /// A line of the table of contents that names no document.
    record SommaireEntry(String path, Optional<String> nearest) implements PlaceProblem {}

    /// A line of the table of contents that was already there.
    record SommaireTwice(String path) implements PlaceProblem {}

    /// A document that the table of contents does not name.
    record NotInSommaire() implements PlaceProblem {}

    /// A document to be left out of the search that does not exist.
    record ExcludesNothing(String pattern, Optional<String> nearest) implements PlaceProblem {}

    /// A number to discover that no fiche of the publication has.
    record NothingToDiscover(int number, Optional<String> nearest) implements PlaceProblem {}

    /// A number to discover that a fiche of another publication has.
    record DiscoveredElsewhere(int number) implements PlaceProblem {}

    /// A key word that is written otherwise elsewhere.
    record KeywordVariant(String written, String preferred) implements PlaceProblem {}

    /// A territory about which nothing more is known.
    record Unlocated(String name, Optional<String> nearest) implements PlaceProblem {}

    /// The problem as a diagnostic at a place: the one home of these sentences.
    default Diagnostic at(Location place) {
        return switch (this) {
            case NumberTaken(var number, var series, var other, var free) ->
                    Diagnostic.of(
                                    Rule.DUPLICATE_NUMBER,
                                    place,
                                    new Wording(
                                            "le n°"
                                                    + number
                                                    + " de «"
                                                    + series
                                                    + "» est déjà pris par "
                                                    + other,
                                            "no. "
                                                    + number
                                                    + " of `"
                                                    + series
                                                    + "` is already taken by "
                                                    + other))
                            .withHint(
                                    new Wording(
                                            "le prochain numéro libre est " + free,
                                            "the next free number is " + free));
            case AddressTaken(var address, var other) ->
                    Diagnostic.of(
                                    Rule.ADDRESS_COLLISION,
                                    place,
                                    new Wording(
                                            "l'adresse " + address + " est déjà celle de " + other,
                                            "the address "
                                                    + address
                                                    + " is already that of "
                                                    + other))
                            .withHint(
                                    new Wording(
                                            "renommez l'un des deux fichiers",
                                            "rename one of the two files"));
            case MadeByBalise(var address, var severity) ->
                    Diagnostic.of(
                                    Rule.ADDRESS_COLLISION,
                                    place,
                                    new Wording(
                                            "l'adresse "
                                                    + address
                                                    + " est celle d'une page que Balise fait",
                                            "the address "
                                                    + address
                                                    + " is that of a page that Balise makes"))
                            .withSeverity(severity)
                            .withHint(
                                    new Wording(
                                            "ce texte n'est pas publié ; renommez son fichier",
                                            "this text is not published; rename its file"));
            case Readme(var other) ->
                    Diagnostic.of(
                                    Rule.ADDRESS_COLLISION,
                                    place,
                                    new Wording(
                                            "ce texte n'est pas publié : "
                                                    + other
                                                    + " est la première page du dossier",
                                            "this text is not published: "
                                                    + other
                                                    + " is the first page of the folder"))
                            .withSeverity(Severity.INFO);
            case AliasTaken(var address, var other) ->
                    Diagnostic.of(
                                    Rule.ADDRESS_COLLISION,
                                    place,
                                    new Wording(
                                            "l'ancienne adresse "
                                                    + address
                                                    + " est déjà celle de "
                                                    + other,
                                            "the old address "
                                                    + address
                                                    + " is already that of "
                                                    + other))
                            .withHint(new Wording("retirez cet alias", "remove this alias"));
            case NotADocument(var renamed) ->
                    Diagnostic.of(
                                    Rule.BAD_NAME,
                                    place,
                                    new Wording(
                                            "ce fichier n'est pas publié : son nom ne finit pas"
                                                    + " par «.md»",
                                            "this file is not published: its name does not end in"
                                                    + " `.md`"))
                            .withSeverity(Severity.WARNING)
                            .withHint(
                                    renamed.isEmpty()
                                            ? new Wording(
                                                    "copiez son texte dans un fichier .md, ou"
                                                            + " rangez-le hors de ce dossier",
                                                    "copy its text into a file .md, or put it"
                                                            + " outside this folder")
                                            : new Wording(
                                                    "renommez-le en «" + renamed + "»",
                                                    "rename it to `" + renamed + "`"));
            case AliasElsewhere(var address) ->
                    Diagnostic.of(
                                    Rule.BAD_VALUE,
                                    place,
                                    new Wording(
                                            "un alias est une adresse de ce site : «"
                                                    + address
                                                    + "»",
                                            "an alias is an address of this site: `"
                                                    + address
                                                    + "`"))
                            .withSeverity(Severity.INFO)
                            .withHint(
                                    new Wording(
                                            "gardez ce qui suit le nom du site : «"
                                                    + path(address)
                                                    + "»",
                                            "keep what follows the name of the site: `"
                                                    + path(address)
                                                    + "`"));
            case NotAnAlias(var text) ->
                    Diagnostic.of(
                                    Rule.BAD_VALUE,
                                    place,
                                    new Wording(
                                            "«" + text + "» n'est pas une ancienne adresse",
                                            "`" + text + "` is no old address"))
                            .withHint(
                                    new Wording(
                                            "écrivez un chemin du site : /ancien/chemin.html",
                                            "write a path of the site: /old/path.html"));
            case SommaireEntry(var path, var nearest) ->
                    near(
                            Diagnostic.of(
                                    Rule.SOMMAIRE_ENTRY,
                                    place,
                                    new Wording(
                                            "le sommaire nomme un fichier absent : " + path,
                                            "the table of contents names a missing file: " + path)),
                            nearest);
            case SommaireTwice(var path) ->
                    Diagnostic.of(
                            Rule.SOMMAIRE_ENTRY,
                            place,
                            new Wording(
                                    "le sommaire nomme deux fois " + path,
                                    "the table of contents names " + path + " twice"));
            case NotInSommaire() ->
                    Diagnostic.of(
                                    Rule.NOT_IN_SOMMAIRE,
                                    place,
                                    new Wording(
                                            "ce document n'est pas dans le sommaire",
                                            "this document is not in the table of contents"))
                            .withHint(
                                    new Wording(
                                            "il est publié après les autres ; ajoutez son chemin à"
                                                    + " «sommaire:»",
                                            "it is published after the others; add its path to"
                                                    + " `sommaire:`"));
            case ExcludesNothing(var pattern, var nearest) ->
                    near(
                            Diagnostic.of(
                                    Rule.UNUSED_PATTERN,
                                    place,
                                    new Wording(
                                            "aucun document à exclure de la recherche : «"
                                                    + pattern
                                                    + "»",
                                            "no document to leave out of the search: `"
                                                    + pattern
                                                    + "`")),
                            nearest);
            case NothingToDiscover(var number, var nearest) -> {
                Diagnostic problem =
                        Diagnostic.of(
                                Rule.UNKNOWN_FICHE,
                                place,
                                new Wording(
                                        "fiche à découvrir inconnue : n°" + number,
                                        "unknown fiche to discover: no. " + number));
                yield nearest.map(
                                fiche ->
                                        problem.withHint(
                                                new Wording(
                                                        "la plus proche est " + fiche,
                                                        "the nearest is " + fiche)))
                        .orElse(problem);
            }
            case DiscoveredElsewhere(var number) ->
                    Diagnostic.of(
                            Rule.UNKNOWN_FICHE,
                            place,
                            new Wording(
                                    "la fiche n°"
                                            + number
                                            + " vit ailleurs : l'accueil ne montre que celles de"
                                            + " cette publication",
                                    "fiche no. "
                                            + number
                                            + " lives elsewhere: the home page shows those of this"
                                            + " publication only"));
            case KeywordVariant(var written, var preferred) ->
                    Diagnostic.of(
                                    Rule.KEYWORD_VARIANT,
                                    place,
                                    new Wording(
                                            "«"
                                                    + written
                                                    + "» est compté comme «"
                                                    + preferred
                                                    + "»",
                                            "`" + written + "` is counted as `" + preferred + "`"))
                            .withHint(
                                    new Wording(
                                            "écrivez «" + preferred + "»",
                                            "write `" + preferred + "`"));
            case Unlocated(var name, var nearest) ->
                    Diagnostic.of(
                                    Rule.UNLOCATED_TERRITORY,
                                    place,
                                    new Wording(
                                            "territoire absent de donnees/territoires.yaml : "
                                                    + name,
                                            "territory missing from donnees/territoires.yaml: "
                                                    + name))
                            .withHint(
                                    nearest.map(
                                                    known ->
                                                            new Wording(
                                                                    "le plus proche est «"
                                                                            + known
                                                                            + "»",
                                                                    "the nearest is `"
                                                                            + known
                                                                            + "`"))
                                            .orElse(
                                                    new Wording(
                                                            "corrigez son nom, ou ajoutez-le avec"
                                                                + " son pays et ses coordonnées",
                                                            "mend its name, or add it with its"
                                                                    + " country and coordinates")));
        };
    }

    private static String path(String address) {
        int host = address.indexOf("//") < 0 ? 0 : address.indexOf("//") + 2;
        int slash = address.indexOf('/', host);
        return slash < 0 ? "/ancienne-page.html" : address.substring(slash);
    }

    private static Diagnostic near(Diagnostic problem, Optional<String> nearest) {
        return nearest.map(
                        name ->
                                problem.withHint(
                                        new Wording(
                                                "le plus proche est «" + name + "»",
                                                "the nearest is `" + name + "`")))
                .orElse(problem);
    }
}
