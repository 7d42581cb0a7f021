package fr.balise.compare;

import fr.balise.address.SitePath;

/// A file of the content that readers can fetch or see: a picture, a document to download.
///
/// @param file where it stands in the site
/// @param how what became of it
public record FileChange(SitePath file, How how) {

    /// What can become of a file.
    public enum How {
        ADDED,
        REPLACED,
        REMOVED
    }
}
