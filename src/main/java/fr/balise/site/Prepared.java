package fr.balise.site;

import java.nio.file.Path;

/// What became of one file of the site before anything was changed.
sealed interface Prepared {

    /// The output has these bytes already.
    record Unchanged(Manifest.Entry entry) implements Prepared {}

    /// The new bytes wait in the staging folder.
    record Staged(Manifest.Entry entry, Path staged, Path target) implements Prepared {}

    /// The file cannot stand where it should, or could not be made.
    record Refused(SiteProblem problem) implements Prepared {}

    /// The disk refused, so that there is no use in trying more files.
    record Broken(SiteProblem problem) implements Prepared {}
}
