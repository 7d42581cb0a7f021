package fr.balise.report;

import java.nio.file.Path;
import java.util.Optional;

/// The lines of the sources, for the excerpts of a report.
@FunctionalInterface
public interface SourceLines {

    /// One line without its line end; empty when there is no such file or line.
    ///
    /// @param file as in [fr.balise.diagnostic.Location]
    /// @param line from 1
    Optional<String> line(String file, int line);

    /// Lines of files on disk, read when they are first asked for. Serves one thread.
    ///
    /// Strict about nothing, as a report must not fail because of what it reports: a file that is missing, unreadable,
    /// very large or not text has no lines, and bytes that are not UTF-8 become U+FFFD.
    ///
    /// @param folder from which the files of the diagnostics are named
    static SourceLines in(Path folder) {
        return new DiskLines(folder);
    }
}
