package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.site.OutputFile;

import java.util.List;
import java.util.OptionalLong;

/// What the page stage hands over.
///
/// @param files pages, theme assets and copied files
/// @param indexed the pages that search engines may list: all but redirects and the one for unknown addresses
/// @param links of each page
/// @param visits what the first visit of some of them costs
/// @param printPage what the print page weighs with its pictures, in bytes
public record Pages(
        List<OutputFile> files,
        List<SitePath> indexed,
        List<PageLinks> links,
        Visits visits,
        OptionalLong printPage) {

    public Pages {
        files = List.copyOf(files);
        indexed = List.copyOf(indexed);
        links = List.copyOf(links);
    }

    /// No page at all.
    static Pages none() {
        return new Pages(List.of(), List.of(), List.of(), Visits.none(), OptionalLong.empty());
    }
}
