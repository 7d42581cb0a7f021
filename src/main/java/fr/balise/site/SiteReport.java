package fr.balise.site;

import java.util.Optional;

/// What is told of the site that a build wrote or found as it should be.
///
/// @param written how many files are new or have new bytes
/// @param unchanged how many files were right already
/// @param removed how many files of the previous site are gone
/// @param bytes the bytes of all files of the site
/// @param heaviestPage the heaviest page, if there is any
public record SiteReport(
        int written,
        int unchanged,
        int removed,
        long bytes,
        Optional<Manifest.Entry> heaviestPage) {

    /// What is told of a site that was written.
    public static SiteReport of(WriteReport report) {
        return new SiteReport(
                report.written(),
                report.unchanged(),
                report.removed(),
                report.bytes(),
                report.manifest().heaviest(".html", 1).stream().findFirst());
    }

    /// The same site, when a later build has nothing to do.
    public SiteReport again() {
        return new SiteReport(0, written + unchanged, 0, bytes, heaviestPage);
    }
}
