package fr.balise.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder for what is only looked at, gone at the end. Its name holds the number of this process, so that what a
/// killed one left behind is told from what another still works in.
record DiffFolder(Path top) implements AutoCloseable {

    static final String PREFIX = "balise-diff-" + ProcessHandle.current().pid() + "-";

    static DiffFolder make() throws IOException {
        return new DiffFolder(Files.createTempDirectory(PREFIX).toRealPath());
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(top)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException held) {
            // The system empties its folder of temporary files.
            return;
        }
    }
}
