package fr.balise.publication;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.diagnostic.Wording;

import java.util.List;
import java.util.Optional;

/// What can be wrong with what a document speaks of, and its wording.
sealed interface LinkProblem {

    /// A reference to a number that is nowhere.
    record UnknownFiche(int number, Optional<String> series, Optional<String> nearest)
            implements LinkProblem {}

    /// A reference to a series that is nowhere.
    record UnknownSeries(String series, List<String> known) implements LinkProblem {}

    /// A link to a file that is not there.
    record NoSuchFile(String destination, Optional<String> nearest) implements LinkProblem {}

    /// A link to a section that is not there.
    record NoSuchSection(String anchor, String page, Optional<String> nearest)
            implements LinkProblem {}

    /// A link to an organisation that is not in the directory.
    record NoSuchOrganisation(String id, Optional<String> nearest, boolean link)
            implements LinkProblem {}

    /// An image or file that is not there.
    record NoSuchMedia(String file, Optional<String> nearest, Severity severity)
            implements LinkProblem {}

    /// An image about which something is not said.
    record ImageUnsaid(String file, boolean alt, boolean credit, Severity severity)
            implements LinkProblem {}

    /// An image that lives on another site.
    record ForeignImage(String address) implements LinkProblem {}

    /// The problem as a diagnostic at a place: the one home of these sentences.
    default Diagnostic at(Location place) {
        return switch (this) {
            case UnknownFiche(var number, var series, var nearest) -> {
                String of = series.map(name -> " de «" + name + "»").orElse("");
                String ofEn = series.map(name -> " of `" + name + "`").orElse("");
                Diagnostic problem =
                        Diagnostic.of(
                                        Rule.UNKNOWN_FICHE,
                                        place,
                                        new Wording(
                                                "renvoi vers une fiche inconnue : n°" + number + of,
                                                "reference to an unknown fiche: no. "
                                                        + number
                                                        + ofEn))
                                .withLabel(
                                        new Wording(
                                                "aucune fiche ne porte ce numéro",
                                                "no fiche has this number"));
                yield nearest.map(
                                fiche ->
                                        problem.withHint(
                                                new Wording(
                                                        "la plus proche est " + fiche,
                                                        "the nearest is " + fiche)))
                        .orElse(problem);
            }
            case UnknownSeries(var series, var known) ->
                    Diagnostic.of(
                                    Rule.UNKNOWN_FICHE,
                                    place,
                                    new Wording(
                                            "série inconnue : «" + series + "»",
                                            "unknown series: `" + series + "`"))
                            .withHint(
                                    new Wording(
                                            "les séries de la publication : "
                                                    + String.join(", ", known),
                                            "the series of the publication: "
                                                    + String.join(", ", known)));
            case NoSuchFile(var destination, var _) when destination.startsWith("www.") ->
                    Diagnostic.of(
                                    Rule.BROKEN_LINK,
                                    place,
                                    new Wording(
                                            "lien vers un fichier absent : " + destination,
                                            "link to a missing file: " + destination))
                            .withHint(
                                    new Wording(
                                            "une adresse du web commence par https:// : https://"
                                                    + destination,
                                            "an address of the web begins with https://: https://"
                                                    + destination));
            case NoSuchFile(var destination, var nearest) ->
                    near(
                            Diagnostic.of(
                                    Rule.BROKEN_LINK,
                                    place,
                                    new Wording(
                                            "lien vers un fichier absent : " + destination,
                                            "link to a missing file: " + destination)),
                            nearest);
            case NoSuchSection(var anchor, var page, var nearest) ->
                    nearFeminine(
                            Diagnostic.of(
                                    Rule.UNKNOWN_ANCHOR,
                                    place,
                                    new Wording(
                                            "aucune section #" + anchor + " dans " + page,
                                            "no section #" + anchor + " in " + page)),
                            nearest);
            case NoSuchOrganisation(var id, var nearest, var link) ->
                    nearFeminine(
                            Diagnostic.of(
                                    link ? Rule.UNKNOWN_STRUCTURE_LINK : Rule.UNKNOWN_STRUCTURE,
                                    place,
                                    new Wording(
                                            "organisation absente de donnees/structures.yaml : "
                                                    + id,
                                            "organisation unknown to donnees/structures.yaml: "
                                                    + id)),
                            nearest);
            case NoSuchMedia(var file, var nearest, var severity) ->
                    near(
                            Diagnostic.of(
                                            Rule.MISSING_MEDIA,
                                            place,
                                            new Wording(
                                                    "fichier introuvable : " + file,
                                                    "file not found: " + file))
                                    .withSeverity(severity),
                            nearest);
            case ImageUnsaid(var file, var alt, var credit, var severity) -> {
                String fr =
                        alt && credit
                                ? "texte de remplacement ni crédit"
                                : alt ? "texte de remplacement" : "crédit";
                String en = alt && credit ? "alt text nor credit" : alt ? "alt text" : "credit";
                yield Diagnostic.of(
                                Rule.IMAGE_WITHOUT_TEXT,
                                place,
                                new Wording(
                                        "image sans " + fr + " : " + file,
                                        "image without " + en + ": " + file))
                        .withSeverity(severity)
                        .withHint(
                                new Wording(
                                        "ajoutez à medias/medias.yaml «- { fichier: …, alt: …,"
                                                + " credit: … }», ou «decorative: true» si l'image"
                                                + " n'apprend rien",
                                        "add to medias/medias.yaml `- { fichier: …, alt: …, credit:"
                                                + " … }`, or `decorative: true` if the image tells"
                                                + " nothing"));
            }
            case ForeignImage(var address) ->
                    Diagnostic.of(
                                    Rule.FOREIGN_IMAGE,
                                    place,
                                    new Wording(
                                            "image d'un autre site, remplacée par un lien : "
                                                    + address,
                                            "image of another site, replaced by a link: "
                                                    + address))
                            .withHint(
                                    new Wording(
                                            "si vous en avez le droit, copiez-la dans medias/",
                                            "if you are allowed to, copy it into medias/"));
        };
    }

    private static Diagnostic near(Diagnostic problem, Optional<String> nearest) {
        return near(problem, "le plus proche", nearest);
    }

    /** The same for a section and an organisation, which are feminine in French. */
    private static Diagnostic nearFeminine(Diagnostic problem, Optional<String> nearest) {
        return near(problem, "la plus proche", nearest);
    }

    private static Diagnostic near(Diagnostic problem, String fr, Optional<String> nearest) {
        return nearest.map(
                        name ->
                                problem.withHint(
                                        new Wording(
                                                fr + " est «" + name + "»",
                                                "the nearest is `" + name + "`")))
                .orElse(problem);
    }
}
