package fr.balise.print;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.diagnostic.Wording;
import fr.balise.print.font.FontReading;

import java.util.Locale;

/// What can be wrong with a document on its way to paper, and its wording.
sealed interface PrintProblem {

    /// A character that no font of the theme has.
    record Unprintable(int codePoint, Severity severity) implements PrintProblem {}

    /// A document that the PDF engine gave up on.
    record Layout(String reason) implements PrintProblem {}

    /// A font of the theme that cannot be used.
    record Font(FontReading.Reason reason) implements PrintProblem {}

    /// A publication that is too long to be one file unless somebody asks for it.
    record TooLong(int documents, int most) implements PrintProblem {}

    /// The problem as a diagnostic about a file as a whole.
    default Diagnostic at(String file) {
        return at(Location.ofFile(file));
    }

    /// The problem as a diagnostic at a place.
    default Diagnostic at(Location place) {
        return switch (this) {
            case Unprintable(int codePoint, Severity severity) ->
                    character(codePoint, place).withSeverity(severity);
            case Layout(String reason) ->
                    Diagnostic.of(
                                    Rule.LAYOUT_FAILED,
                                    place,
                                    new Wording(
                                            "ce document ne peut pas être mis en page : " + reason,
                                            "this document cannot be laid out: " + reason))
                            .withHint(
                                    new Wording(
                                            "`--no-pdf` publie le site sans PDF en attendant",
                                            "`--no-pdf` publishes the site without PDFs until"
                                                    + " then"));
            case Font(var reason) -> Diagnostic.of(Rule.THEME_FONT, place, words(reason));
            case TooLong(int documents, int most) ->
                    Diagnostic.of(
                                    Rule.LONG_BOOKLET,
                                    place,
                                    new Wording(
                                            "avec "
                                                    + documents
                                                    + " documents, le livret et le livre numérique"
                                                    + " ne sont faits que sur demande (au-delà de "
                                                    + most
                                                    + ")",
                                            "with "
                                                    + documents
                                                    + " documents, the booklet and the book are"
                                                    + " made on demand only (beyond "
                                                    + most
                                                    + ")"))
                            .withHint(
                                    new Wording(
                                            "imprimer: { pdf: [fiches, publication], epub: true }",
                                            "imprimer: { pdf: [fiches, publication], epub: true"
                                                    + " }"));
        };
    }

    private static Diagnostic character(int codePoint, Location place) {
        String sign = Character.toString(codePoint);
        String code = String.format(Locale.ROOT, "U+%04X", codePoint);
        String name = Character.getName(codePoint);
        String known = name == null ? "" : ", " + name.toLowerCase(Locale.ROOT);
        return Diagnostic.of(
                        Rule.UNPRINTABLE_CHARACTER,
                        place,
                        new Wording(
                                "aucune police du thème n'imprime «"
                                        + sign
                                        + "» ("
                                        + code
                                        + known
                                        + ")",
                                "no font of the theme prints \""
                                        + sign
                                        + "\" ("
                                        + code
                                        + known
                                        + ")"))
                .withHint(
                        new Wording(
                                "écrivez-le autrement, ou ajoutez une police au thème"
                                        + " (print/fonts/)",
                                "write it otherwise, or add a font to the theme (print/fonts/)"));
    }

    private static Wording words(FontReading.Reason reason) {
        return switch (reason) {
            case NAME ->
                    new Wording(
                            "le nom d'une police dit sa famille et sa graisse : Luciole-400.ttf,"
                                    + " Luciole-700-italic.ttf",
                            "the name of a font says family and weight: Luciole-400.ttf,"
                                    + " Luciole-700-italic.ttf");
            case UNKNOWN_FORMAT ->
                    new Wording("ce n'est ni du TrueType ni du WOFF", "neither TrueType nor WOFF");
            case WOFF2 ->
                    new Wording(
                            "le WOFF 2 n'est pas lu ici : il faut le .ttf ou le .woff",
                            "WOFF 2 is not read here: the .ttf or the .woff is wanted");
            case POSTSCRIPT_OUTLINES ->
                    new Wording(
                            "les contours PostScript (.otf) ne peuvent pas entrer dans un PDF ici :"
                                    + " il faut du TrueType",
                            "PostScript outlines (.otf) cannot go into a PDF here: TrueType is"
                                    + " wanted");
            case EMBEDDING_FORBIDDEN ->
                    new Wording(
                            "cette police interdit qu'un document la contienne",
                            "this font forbids documents to contain it");
            case DAMAGED -> new Wording("police abîmée ou illisible", "damaged or unreadable font");
        };
    }
}
