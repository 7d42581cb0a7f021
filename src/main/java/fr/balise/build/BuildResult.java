package fr.balise.build;

import fr.balise.config.ConfigReader;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.increment.Ending;
import fr.balise.page.Visits;
import fr.balise.site.SiteReport;

import java.util.List;
import java.util.Optional;

/// How a build ended.
///
/// @param diagnostics of all stages, sorted, with the severities of the publication
/// @param language of the publication, for messages
/// @param documents how many documents were read
/// @param written what was written; empty when an error kept the site as it was, or nothing was to be written
/// @param visits what the first visit of some pages costs, where they were made
/// @param way how it came to this end
public record BuildResult(
        List<Diagnostic> diagnostics,
        Language language,
        int documents,
        Optional<SiteReport> written,
        Optional<Visits> visits,
        Way way) {

    /// How a build came to its end.
    public enum Way {
        /// Every stage ran.
        ALL_STAGES,
        /// Nothing had changed since the last build, so no stage ran.
        NOTHING_CHANGED
    }

    public BuildResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /// How a build ended that had nothing to do, since the last one ended so.
    static BuildResult again(Ending last) {
        return new BuildResult(
                last.diagnostics(),
                last.language(),
                last.documents(),
                Optional.of(last.site().again()),
                last.visits(),
                Way.NOTHING_CHANGED);
    }

    /// The end to keep for the next build; empty when nothing was written.
    Optional<Ending> ending() {
        return written.map(site -> new Ending(diagnostics, language, documents, site, visits));
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
