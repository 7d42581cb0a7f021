package fr.balise.build;

import fr.balise.config.ConfigReader;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.page.Visits;
import fr.balise.site.WriteReport;

import java.util.List;
import java.util.Optional;

/// How a build ended.
///
/// @param diagnostics of all stages, sorted, with the severities of the publication
/// @param language of the publication, for messages
/// @param documents how many documents were read
/// @param written what was written; empty when an error kept the site as it was, or nothing was to be written
/// @param visits what the first visit of some pages costs, where they were made
public record BuildResult(
        List<Diagnostic> diagnostics,
        Language language,
        int documents,
        Optional<WriteReport> written,
        Optional<Visits> visits) {

    public BuildResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /// Whether an error lies in the configuration or the theme rather than in what the publication says.
    public boolean wrongSetUp() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .anyMatch(
                        diagnostic ->
                                diagnostic.location().file().endsWith(ConfigReader.FILE)
                                        || diagnostic.rule().code().startsWith("BAL4")
                                        || diagnostic.rule() == Rule.OUTPUT_REFUSED
                                        || diagnostic.rule() == Rule.NOT_WRITTEN);
    }

    /// How many diagnostics are of a severity.
    public long count(Severity severity) {
        return diagnostics.stream().filter(diagnostic -> diagnostic.severity() == severity).count();
    }
}
