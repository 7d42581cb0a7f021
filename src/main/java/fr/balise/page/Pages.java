package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.site.OutputFile;

import java.util.List;

/// What the page stage hands over.
///
/// @param files pages, theme assets and copied files
/// @param indexed the pages that search engines may list: all but redirects and the one for unknown addresses
/// @param links every link between them
public record Pages(List<OutputFile> files, List<SitePath> indexed, List<PageLink> links) {

    public Pages {
        files = List.copyOf(files);
        indexed = List.copyOf(indexed);
        links = List.copyOf(links);
    }
}
