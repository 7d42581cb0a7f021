package fr.balise.source;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The stage *read*: a folder → [SourceTree].
///
/// Names that begin with a dot, `node_modules`, and temporary files of editors are passed over. Paths are compared in
/// composed form (NFC), as some file systems decompose accents. Two paths that differ only in case are refused: such a
/// site could not be unpacked everywhere. A text that is not UTF-8 is reported at the first wrong byte.
public final class SourceReader {

    private static final Set<String> TEXTS = Set.of("md", "markdown", "yaml", "yml", "mustache");

    private final List<Diagnostic> problems = new ArrayList<>();

    private SourceReader() {}

    /// Reads a folder. `shown` is the folder as the author named it and begins every place of a diagnostic.
    public static Outcome<SourceTree> read(Path folder, String shown) {
        SourceReader reader = new SourceReader();
        List<Found> found = reader.list(folder, shown);
        List<SourceFile> files =
                found.parallelStream().map(SourceReader::load).toList().stream()
                        .peek(loaded -> reader.problems.addAll(loaded.diagnostics()))
                        .flatMap(loaded -> loaded.value().stream())
                        .toList();
        return new Outcome<>(SourceTree.of(files), reader.problems);
    }

    private record Found(String path, String shown, Path file) {}

    private List<Found> list(Path folder, String shown) {
        List<Found> found = new ArrayList<>();
        String prefix = shown.isEmpty() || shown.equals(".") ? "" : shown.replace('\\', '/') + "/";
        walk(folder, "", prefix, found, 0);
        found.sort(Comparator.comparing(Found::path));
        Map<String, String> byFolded = new HashMap<>();
        found.removeIf(
                file -> {
                    String other =
                            byFolded.putIfAbsent(
                                    file.path().toLowerCase(Locale.ROOT), file.shown());
                    if (other != null) {
                        problems.add(new SourceProblem.CaseCollision(other).at(file.shown()));
                    }
                    return other != null;
                });
        return found;
    }

    private void walk(Path folder, String path, String shown, List<Found> found, int depth) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name =
                        Normalizer.normalize(entry.getFileName().toString(), Normalizer.Form.NFC);
                if (passedOver(name)) {
                    continue;
                }
                if (!Files.isDirectory(entry)) {
                    found.add(new Found(path + name, shown + name, entry));
                } else if (depth < 32) {
                    walk(entry, path + name + "/", shown + name + "/", found, depth + 1);
                } else {
                    throw new FileSystemLoopException(shown + name);
                }
            }
        } catch (IOException unreadable) {
            problems.add(
                    new SourceProblem.Unreadable(unreadable.getClass().getSimpleName()).at(shown));
        }
    }

    private static boolean passedOver(String name) {
        return name.startsWith(".")
                || name.endsWith("~")
                || name.endsWith(".swp")
                || name.startsWith("#")
                || name.equals("node_modules")
                || name.equals("Thumbs.db");
    }

    private static Outcome<List<SourceFile>> load(Found found) {
        try {
            String extension =
                    found.path()
                            .substring(found.path().lastIndexOf('.') + 1)
                            .toLowerCase(Locale.ROOT);
            if (!TEXTS.contains(extension)) {
                long size = Files.size(found.file());
                return Outcome.of(
                        List.of(
                                new SourceFile.Asset(
                                        found.path(), found.shown(), found.file(), size)));
            }
            return Utf8.decode(Files.readAllBytes(found.file()), found.shown())
                    .map(
                            text ->
                                    text
                                            .<SourceFile>map(
                                                    t ->
                                                            new SourceFile.Text(
                                                                    found.path(), found.shown(), t))
                                            .stream()
                                            .toList());
        } catch (IOException unreadable) {
            return new Outcome<>(
                    List.of(),
                    List.of(
                            new SourceProblem.Unreadable(unreadable.getClass().getSimpleName())
                                    .at(found.shown())));
        }
    }

    /// The sub-folders of a folder, by name: the themes of a folder of themes.
    public static List<String> folders(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }
}
