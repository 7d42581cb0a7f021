package fr.balise.reader;

import java.util.List;
import java.util.function.Function;

/// A page of a site.
///
/// @param site where it stands
/// @param path in the site
record Page(ReaderSite site, String path) {

    /// Some pages of all sites.
    static List<Page> of(Function<ReaderSite, List<String>> pages) {
        return ReaderSite.all().stream()
                .flatMap(site -> pages.apply(site).stream().map(path -> new Page(site, path)))
                .toList();
    }

    /// The same, but of a theme that inherits the templates only in the publication of all that is hard to show: markup
    /// and scripts are judged in the theme they come from.
    static List<Page> ofHard(Function<ReaderSite, List<String>> pages) {
        return of(pages).stream().filter(page -> page.site().isTelling()).toList();
    }

    /// Its address at the host.
    String address() {
        return site.at(path);
    }

    /// What failures say of it.
    List<String> faults(String when, List<String> faults) {
        return faults.stream().map(fault -> this + " " + when + ": " + fault).toList();
    }

    @Override
    public String toString() {
        return site + ": " + path;
    }
}
