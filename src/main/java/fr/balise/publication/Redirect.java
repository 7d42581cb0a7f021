package fr.balise.publication;

import fr.balise.address.SitePath;

/// An address that leads to a document's own: the short one of a fiche, or an old one (`alias:`).
public record Redirect(SitePath from, DocumentCard to) {}
