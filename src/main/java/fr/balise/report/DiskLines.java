package fr.balise.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Lines of files on disk; the few files used last are kept, as diagnostics come sorted by file.
///
/// Lines end as everywhere in Balise, with `\n`, `\r\n` or `\r`, and a byte order mark is no part of the first one.
final class DiskLines implements SourceLines {

    private static final int KEPT = 16;
    private static final long LARGEST = 32L * 1024 * 1024;

    private final Path folder;
    private final SequencedMap<String, List<String>> files = new LinkedHashMap<>();

    DiskLines(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<String> line(String file, int line) {
        List<String> lines = files.get(file);
        if (lines == null) {
            lines = read(file);
            files.putLast(file, lines);
            if (files.size() > KEPT) {
                files.pollFirstEntry();
            }
        }
        return line >= 1 && line <= lines.size()
                ? Optional.of(lines.get(line - 1))
                : Optional.empty();
    }

    private List<String> read(String file) {
        try {
            Path path = folder.resolve(file);
            if (!Files.isRegularFile(path) || Files.size(path) > LARGEST) {
                return List.of();
            }
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            if (text.indexOf('\0') >= 0) {
                return List.of();
            }
            return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
        } catch (IOException | InvalidPathException unreadable) {
            return List.of();
        }
    }
}
