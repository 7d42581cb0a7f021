package fr.balise.data;

import fr.balise.address.SitePath;
import fr.balise.publication.Permalinks;

import java.util.Optional;

/// The two kinds of links that data give: relative ones, which work wherever the site stands, and absolute ones, where
/// the publication says its address.
///
/// @param root absolute address of the site, ending in `/`
record SiteLinks(Optional<String> root) {

    // Every file of data stands in this folder, so that a relative link is the same in all of them.
    private static final SitePath DATA = Dataset.file("fiches.json");

    /// The link from a file of `donnees/`: `../fiches/056-rennes.html`.
    String relative(SitePath target) {
        return DATA.linkTo(target);
    }

    /// The absolute address, where there is one.
    Optional<String> absolute(SitePath target) {
        return root.map(top -> absolute(top, target));
    }

    /// The absolute address below a root. The home page is the folder itself, as its canonical link says.
    static String absolute(String root, SitePath target) {
        return target.equals(Permalinks.HOME) ? root : root + target.encoded();
    }
}
