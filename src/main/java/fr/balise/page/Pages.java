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
/// @param notes on the pages that have keys
public record Pages(
        List<OutputFile> files,
        List<SitePath> indexed,
        List<PageLinks> links,
        Visits visits,
        OptionalLong printPage,
        List<PageNote> notes) {

    public Pages {
        files = List.copyOf(files);
        indexed = List.copyOf(indexed);
        links = List.copyOf(links);
        notes = List.copyOf(notes);
    }

    /// No page at all.
    static Pages none() {
        return new Pages(
                List.of(), List.of(), List.of(), Visits.none(), OptionalLong.empty(), List.of());
    }
}
