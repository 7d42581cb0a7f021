package fr.balise.publication;

import fr.balise.address.SitePath;
import fr.balise.source.SourceFile;

/// A file of the content folder that some document needs in the site.
public record FileUse(SitePath address, SourceFile.Asset file) {}
