package fr.balise.build;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.NearestIndex;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Wording;
import fr.balise.page.PageLinks;
import fr.balise.page.Pages;
import fr.balise.publication.Permalinks;
import fr.balise.site.Site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The check of an ordinary build: every file that a page was told to link to is in the site.
///
/// It reads no page again; `balise check` and the tests do.
final class PageTargets {

    private PageTargets() {}

    /// @param printed whether PDFs and the book were to be made: without them, links to them wait for the next build
    static List<Diagnostic> check(Pages pages, Site site, boolean printed) {
        List<Diagnostic> problems = new ArrayList<>();
        Optional<NearestIndex> paths = Optional.empty();
        for (PageLinks page : pages.links()) {
            for (SitePath to : page.to()) {
                if (site.has(to) || (!printed && isPrinted(to))) {
                    continue;
                }
                if (paths.isEmpty()) { // which is dear, and in most builds no link is broken
                    paths = Optional.of(index(site));
                }
                problems.add(problem(page.from(), to, paths.get()));
            }
        }
        return problems;
    }

    private static NearestIndex index(Site site) {
        return new NearestIndex(site.files().stream().map(file -> file.path().value()).toList());
    }

    private static boolean isPrinted(SitePath file) {
        return file.equals(Permalinks.EPUB)
                || (file.value().startsWith("pdf/") && file.value().endsWith(".pdf"));
    }

    private static Diagnostic problem(SitePath from, SitePath to, NearestIndex paths) {
        Diagnostic problem =
                Diagnostic.of(
                        Rule.BROKEN_INTERNAL_LINK,
                        Location.ofFile(from.value()),
                        new Wording(
                                "lien vers une page absente du site : " + to,
                                "link to a page that is not in the site: " + to));
        return paths.to(to.value())
                .map(
                        near ->
                                problem.withHint(
                                        new Wording(
                                                "la plus proche est " + near,
                                                "the nearest is " + near)))
                .orElse(problem);
    }
}
