package fr.balise.build;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.page.PagesOnDemand;
import fr.balise.site.OutputFile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What [LiveBuild] knows of one state of the files.
///
/// @param number of the state, from 1; a later one has a higher number
/// @param diagnostics found so far, sorted
/// @param language of the publication
/// @param shown what can be looked at; empty where an error keeps pages from being made
/// @param finished the files of the output folder once all of the site is in it; empty while it is being made, and where
///     an error keeps it from being written
/// @param settled whether nothing more will become known of this state
/// @param fault what went wrong in Balise itself
public record LiveSite(
        int number,
        List<Diagnostic> diagnostics,
        Language language,
        Optional<Shown> shown,
        Optional<Set<SitePath>> finished,
        boolean settled,
        Optional<Throwable> fault) {

    public LiveSite {
        diagnostics = List.copyOf(diagnostics);
    }

    /// Pages made on demand.
    ///
    /// @param scripts that they load
    /// @param copies how often any of the files that are only copied has changed: a page shows another picture then, with the same
    ///     words
    public record Shown(PagesOnDemand pages, Map<SitePath, OutputFile> scripts, int copies) {}

    LiveSite with(List<Diagnostic> all, Optional<Set<SitePath>> files) {
        return new LiveSite(number, all, language, shown, files, true, fault);
    }

    LiveSite broken(Throwable cause) {
        return new LiveSite(
                number, diagnostics, language, shown, finished, true, Optional.of(cause));
    }
}
