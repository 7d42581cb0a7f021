package fr.balise.page;

import fr.balise.address.SitePath;

/// A link that a page holds, gathered while the page was made: what the check compares with the site.
public record PageLink(SitePath from, SitePath to) {}
