package fr.balise.picture;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.diagnostic.Wording;
import fr.balise.image.Fitted;

/// What can be wrong with a picture, and its wording: the same on the way to a page and on the way to paper.
public sealed interface PictureProblem {

    /// A file that gives no picture.
    ///
    /// @param detail what was found, possibly nothing
    record Refused(Fitted.Reason reason, String detail, Severity severity)
            implements PictureProblem {}

    /// A drawing that gives no picture.
    record Drawing(Wording why, Severity severity) implements PictureProblem {}

    /// No WebP can be written on this machine.
    record NoWebP() implements PictureProblem {}

    /// The problem as a diagnostic about a file as a whole.
    default Diagnostic at(String file) {
        return at(Location.ofFile(file));
    }

    /// The problem as a diagnostic at a place.
    default Diagnostic at(Location place) {
        return switch (this) {
            case Refused(var reason, var detail, var severity) ->
                    unprintable(words(reason, detail), place, severity);
            case Drawing(var why, var severity) -> unprintable(why, place, severity);
            case NoWebP() ->
                    Diagnostic.of(
                                    Rule.NO_WEBP,
                                    place,
                                    new Wording(
                                            "le WebP ne peut pas être écrit sur cette machine : les"
                                                    + " images sont publiées en JPEG et en PNG"
                                                    + " seulement",
                                            "WebP cannot be written on this machine: pictures are"
                                                    + " published as JPEG and PNG only"))
                            .withHint(
                                    new Wording(
                                            "le site est complet, mais ses photos sont plus"
                                                    + " lourdes",
                                            "the site is complete, but its photos are heavier"));
        };
    }

    private static Diagnostic unprintable(Wording why, Location place, Severity severity) {
        return Diagnostic.of(Rule.UNPRINTABLE_IMAGE, place, why)
                .withHint(
                        new Wording(
                                "corrigez le fichier, ou enregistrez l'image de nouveau en JPEG,"
                                        + " PNG ou SVG",
                                "mend the file, or save the picture anew as JPEG, PNG or SVG"))
                .withSeverity(severity);
    }

    private static Wording words(Fitted.Reason reason, String detail) {
        String more = detail.isEmpty() ? "" : " (" + detail + ")";
        return switch (reason) {
            case UNKNOWN_FORMAT ->
                    new Wording(
                            "format d'image qui ne s'imprime pas" + more,
                            "a format of pictures that is not printed" + more);
            case DAMAGED ->
                    // What the readers of files say of it is English.
                    new Wording("image abîmée ou incomplète", "damaged picture" + more);
            case TOO_LARGE ->
                    new Wording("image démesurée" + more, "picture beyond measure" + more);
            case UNREADABLE -> new Wording("fichier d'image illisible", "unreadable picture file");
        };
    }
}
