package fr.balise.page;

import fr.balise.address.SitePath;

import java.util.List;

/// The links that a page holds, gathered while the page was made: what the check compares with the site.
///
/// @param from the page
/// @param to where they lead, each address once, in the order in which the page asked for them
public record PageLinks(SitePath from, List<SitePath> to) {

    public PageLinks {
        to = List.copyOf(to);
    }
}
