package fr.balise.build;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.weblink.Time;
import fr.balise.weblink.WebLink;
import fr.balise.weblink.WebLinkCheck;
import fr.balise.weblink.WebLinks;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How other sites are asked for the pages that a publication links to.
///
/// @param version of Balise, told to them
/// @param time the clock by which requests are spaced out
public record WebLinkAsking(String version, Time time) {

    /// Asks the pages that a publication links to.
    ///
    /// @param config `publication.yaml` as the author knows it
    /// @param kept the file of what other sites answered before
    List<Diagnostic> ask(
            SiteBuild.Made made,
            LocalDate today,
            String config,
            Optional<Path> kept,
            Progress progress) {
        List<WebLink> links = WebLinks.of(made.sources(), made.documents(), made.config());
        List<Diagnostic> problems =
                WebLinkCheck.check(
                        links,
                        new WebLinkCheck.Settings(
                                version, made.config().address(), time, today, kept),
                        Location.ofFile(config),
                        done -> progress.goesOn(Progress.Stage.WEB_LINKS, done));
        progress.done(Progress.Stage.WEB_LINKS, links.size());
        return problems;
    }
}
