package fr.balise.page;

import fr.balise.address.SitePath;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What stands around the text of every page, menu and foot: the same for all pages of a folder, from which links lead the
/// same way, but for those that the frame links to, where a link leads to the page itself.
final class Frames {

    private final Map<String, Frame> folders = new ConcurrentHashMap<>();

    /// A frame with every link in it.
    record Frame(SiteView site, List<SitePath> links) {

        Frame {
            links = List.copyOf(links);
        }

        private static Frame around(PageScope page) {
            PageScope bare = page.part();
            SiteView site = bare.ownSite();
            return new Frame(site, bare.targets());
        }
    }

    /// The frame of a page.
    Frame of(PageScope page) {
        String folder = folder(page.address());
        Frame shared = folders.get(folder);
        if (shared == null || shared.links().contains(page.address())) {
            Frame own = Frame.around(page);
            if (!own.links().contains(page.address())) {
                folders.putIfAbsent(folder, own);
            }
            return own;
        }
        return shared;
    }

    private static String folder(SitePath page) {
        return page.value().substring(0, page.value().lastIndexOf('/') + 1);
    }
}
