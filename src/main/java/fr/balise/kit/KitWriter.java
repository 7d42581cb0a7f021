package fr.balise.kit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Writes the kit into a folder, and never over a file that is different unless it is forced to.
public final class KitWriter {

    private KitWriter() {}

    /// What became of a file.
    public enum Fate {
        WRITTEN,
        REPLACED,
        SAME,
        /// Another file is there, and stays.
        KEPT
    }

    /// A file of the kit, and what became of it.
    public record Result(String path, Fate fate) {}

    /// Writes files into a folder, which is made if it is not there.
    ///
    /// @throws IOException where a file cannot be read or written; those before it are written
    public static List<Result> write(Path folder, Map<String, String> files, boolean force)
            throws IOException {
        List<Result> results = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
            results.add(
                    new Result(file.getKey(), write(folder.resolve(file.getKey()), bytes, force)));
        }
        return results;
    }

    private static Fate write(Path file, byte[] bytes, boolean force) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            Path above = file.toAbsolutePath().getParent();
            if (above != null) {
                Files.createDirectories(above);
            }
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return Fate.WRITTEN;
        }
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return Fate.SAME;
        }
        if (!force) {
            return Fate.KEPT;
        }
        Files.write(file, bytes);
        return Fate.REPLACED;
    }
}
