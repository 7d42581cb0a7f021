package fr.balise.report;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;

import java.util.Locale;

/// Where a diagnostic points: how much of its location means something, and where its rule is described.
final class Place {

    private Place() {}

    /// Whether a diagnostic is about a file at all, and not about the publication as a whole.
    static boolean isInFile(Diagnostic diagnostic) {
        return !diagnostic.location().file().isEmpty();
    }

    /// Whether a location names a point or words of its file, and not the file as a whole.
    static boolean isInLine(Location location) {
        return location.length() > 0 || location.column() > 1 || location.line() > 1;
    }

    /// The column after the last one, from 1, in UTF-16 units.
    static int endColumn(Location location) {
        return location.column() + location.length();
    }

    /// The address of the section about a rule in the authors' guide, from the top of the published guide.
    ///
    /// Example: [Rule#UNKNOWN_FICHE] → `pages/guide-regles-liens.html#bal203`.
    static String documentation(Rule rule) {
        String page =
                switch (rule.code().charAt(3)) {
                    case '0' -> "fichiers";
                    case '1' -> "en-tete";
                    case '2' -> "liens";
                    case '3' -> "texte";
                    case '4' -> "theme";
                    default -> "site";
                };
        return "pages/guide-regles-" + page + ".html#" + rule.code().toLowerCase(Locale.ROOT);
    }
}
