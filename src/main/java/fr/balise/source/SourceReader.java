package fr.balise.source;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The stage *read*: a folder → [SourceTree].
///
/// Names that begin with a dot, `node_modules`, and temporary files of editors are passed over. Paths are compared in
/// composed form (NFC), as some file systems decompose accents. Two paths that differ only in case or in the form of
/// their accents are refused: such a folder could not be unpacked everywhere. A text that is not UTF-8 is reported at
/// the first wrong byte, one with a merge conflict at its marks; both are read on as far as they can be, so that their
/// other faults are named in the same run.
public final class SourceReader {

    private static final Set<String> TEXTS = Set.of("md", "markdown", "yaml", "yml", "mustache");

    private SourceReader() {}

    /// Reads a folder. `shown` is the folder as the author named it and begins every place of a diagnostic.
    public static Outcome<SourceTree> read(Path folder, String shown) {
        return read(folder, shown, Set.of());
    }

    /// The same without opening the files at some paths.
    public static Outcome<SourceTree> read(Path folder, String shown, Set<String> known) {
        Outcome<Listing> listing = list(folder, shown);
        return tree(
                listing,
                listing.value().files().parallelStream()
                        .map(
                                found ->
                                        known.contains(found.path())
                                                ? Outcome.of(Optional.of(unopened(found)))
                                                : load(found))
                        .toList());
    }

    private static SourceFile unopened(FoundFile found) {
        return new SourceFile.Unopened(found.path(), found.shown(), found.file());
    }

    /// Lists the files of a folder.
    static Outcome<Listing> list(Path folder, String shown) {
        List<Diagnostic> problems = new ArrayList<>();
        return new Outcome<>(new FolderWalk(problems).list(folder, shown), problems);
    }

    /// The tree of the files of a folder, each loaded.
    static Outcome<SourceTree> tree(
            Outcome<Listing> listing, List<Outcome<Optional<SourceFile>>> loaded) {
        List<Diagnostic> problems = new ArrayList<>(listing.diagnostics());
        List<SourceFile> files = new ArrayList<>(loaded.size());
        for (Outcome<Optional<SourceFile>> outcome : loaded) {
            problems.addAll(outcome.diagnostics());
            outcome.value().ifPresent(files::add);
        }
        return new Outcome<>(SourceTree.of(files), problems);
    }

    /// Whether files and folders of a name are passed over.
    public static boolean isPassedOver(String name) {
        return FolderWalk.isPassedOver(name);
    }

    static Outcome<Optional<SourceFile>> load(FoundFile found) {
        try {
            if (!Files.isRegularFile(found.file()) && Files.exists(found.file())) {
                // A pipe or a device: reading it could last for ever.
                return refused(SourceProblem.Unreadable.NOT_A_FILE, found);
            }
            if (!TEXTS.contains(extension(found.path()))) {
                long size = Files.size(found.file());
                return Outcome.of(
                        Optional.of(
                                new SourceFile.Asset(
                                        found.path(), found.shown(), found.file(), size)));
            }
            return text(found, Utf8.decode(Files.readAllBytes(found.file()), found.shown()));
        } catch (IOException unreadable) {
            Outcome<Optional<SourceFile>> refused =
                    refused(SourceProblem.Unreadable.because(unreadable), found);
            // Known by its name: a link to it is no second fault.
            return refused.map(
                    _ ->
                            TEXTS.contains(extension(found.path()))
                                    ? Optional.of(
                                            new SourceFile.Text(
                                                    found.path(), found.shown(), "", false))
                                    : Optional.empty());
        }
    }

    private static Outcome<Optional<SourceFile>> text(FoundFile found, Outcome<String> decoded) {
        Outcome<String> text =
                decoded.then(written -> MergeConflicts.settle(written, found.shown()));
        if (!text.hasErrors()) {
            text = new Outcome<>(text.value(), DoubtfulText.in(text.value(), found.shown()));
        }
        boolean sound = !text.hasErrors();
        return text.map(
                words ->
                        Optional.of(
                                new SourceFile.Text(found.path(), found.shown(), words, sound)));
    }

    private static Outcome<Optional<SourceFile>> refused(
            SourceProblem.Unreadable problem, FoundFile found) {
        return new Outcome<>(Optional.empty(), List.of(problem.at(found.shown())));
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
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
