package fr.balise.page;

import fr.balise.address.SitePath;

import java.util.List;

/// What a later build must know of a page that it need not make again.
///
/// @param address of the page
/// @param key of all that it shows
/// @param bytes how many bytes it has
/// @param tags how many tags begin in it
/// @param links where it leads
public record PageNote(SitePath address, String key, int bytes, int tags, List<SitePath> links) {

    public PageNote {
        links = List.copyOf(links);
    }
}
