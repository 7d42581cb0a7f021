package fr.balise.increment;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.page.Visits;
import fr.balise.site.SiteReport;

import java.util.List;
import java.util.Optional;

/// How a build that wrote its site ended: all that is told of it.
///
/// @param diagnostics of all stages, sorted, with the severities of the publication
/// @param language of the publication, for messages
/// @param documents how many documents were read
/// @param site what was written
/// @param visits what the first visit of some pages costs, where they were made
public record Ending(
        List<Diagnostic> diagnostics,
        Language language,
        int documents,
        SiteReport site,
        Optional<Visits> visits) {

    public Ending {
        diagnostics = List.copyOf(diagnostics);
    }
}
