package fr.balise.build;

import fr.balise.check.SiteCheck;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.site.Site;

import java.util.List;

/// The check of `balise check` and of the tests: the pages as a browser would read them.
final class EmittedPages {

    private EmittedPages() {}

    static List<Diagnostic> check(Site site) {
        return SiteCheck.check(site);
    }
}
