package fr.balise.testing;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Location;

import java.util.List;

/// Diagnostics as lines of a golden file.
///
/// ```
/// content/fiches/056.md:31:58-63 erreur BAL203: renvoi vers une fiche inconnue : n°144
///   là : aucune fiche ne porte ce numéro
///   aide : la plus proche est n°44
/// ```
/// The second column is the one after the span.
public final class Told {

    private Told() {}

    /// Several diagnostics in their order.
    public static String all(List<Diagnostic> diagnostics, Language language) {
        StringBuilder lines = new StringBuilder();
        diagnostics.forEach(diagnostic -> lines.append(one(diagnostic, language)));
        return lines.toString();
    }

    /// One diagnostic with its label and its hint.
    public static String one(Diagnostic diagnostic, Language language) {
        Location place = diagnostic.location();
        boolean french = language == Language.FR;
        StringBuilder lines = new StringBuilder(place.file());
        lines.append(":" + place.line() + ":" + place.column());
        lines.append("-" + (place.column() + place.length()));
        lines.append(" " + diagnostic.severity().word(language));
        lines.append(" " + diagnostic.rule().code() + ": ");
        lines.append(diagnostic.message().in(language) + "\n");
        diagnostic
                .label()
                .ifPresent(
                        label ->
                                lines.append(
                                        (french ? "  là : " : "  here: ")
                                                + label.in(language)
                                                + "\n"));
        diagnostic
                .hint()
                .ifPresent(
                        hint ->
                                lines.append(
                                        (french ? "  aide : " : "  hint: ")
                                                + hint.in(language)
                                                + "\n"));
        return lines.toString();
    }
}
