package fr.balise.build;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.NearestIndex;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Wording;
import fr.balise.page.PageLink;
import fr.balise.page.Pages;
import fr.balise.publication.Permalinks;
import fr.balise.site.Site;

import java.util.List;

/// The check of an ordinary build: every file that a page was told to link to is in the site.
///
/// It reads no page again; `balise check` and the tests do.
final class PageTargets {

    private PageTargets() {}

    /// @param printed whether PDFs and the book were to be made: without them, links to them wait for the next build
    static List<Diagnostic> check(Pages pages, Site site, boolean printed) {
        List<PageLink> broken =
                pages.links().stream()
                        .filter(link -> site.at(link.to()).isEmpty())
                        .filter(link -> printed || !isPrinted(link.to()))
                        .toList();
        if (broken.isEmpty()) {
            return List.of();
        }
        NearestIndex paths =
                new NearestIndex(site.files().stream().map(file -> file.path().value()).toList());
        return broken.stream().map(link -> problem(link, paths)).toList();
    }

    private static boolean isPrinted(SitePath file) {
        return file.equals(Permalinks.EPUB)
                || (file.value().startsWith("pdf/") && file.value().endsWith(".pdf"));
    }

    private static Diagnostic problem(PageLink link, NearestIndex paths) {
        Diagnostic problem =
                Diagnostic.of(
                        Rule.BROKEN_INTERNAL_LINK,
                        Location.ofFile(link.from().value()),
                        new Wording(
                                "lien vers une page absente du site : " + link.to(),
                                "link to a page that is not in the site: " + link.to()));
        return paths.to(link.to().value())
                .map(
                        near ->
                                problem.withHint(
                                        new Wording(
                                                "la plus proche est " + near,
                                                "the nearest is " + near)))
                .orElse(problem);
    }
}
