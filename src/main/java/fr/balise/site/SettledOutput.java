package fr.balise.site;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// Whether an output folder holds a finished site that nobody is at work on.
public final class SettledOutput {

    private SettledOutput() {}

    /// True when a build could write there, the last one came to its end, and none is writing.
    ///
    /// @param output the folder, without links on the way, as [OutputFolder#check] gives it
    public static boolean isSettled(Path output) {
        return exists(output.resolve(Manifest.PATH.value()))
                && !exists(output.resolve(Journal.PATH.value()))
                && !exists(StagingFolder.beside(output));
    }

    private static boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }
}
