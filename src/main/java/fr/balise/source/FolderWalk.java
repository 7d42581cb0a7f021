package fr.balise.source;

import fr.balise.diagnostic.Diagnostic;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Lists the files of a folder and its sub-folders, by path.
///
/// Symbolic links are followed, except one that leads back to a folder that it stands in.
final class FolderWalk {

    private final List<Diagnostic> problems;
    private final List<FoundFile> found = new ArrayList<>();
    private final List<FoundFile> folders = new ArrayList<>();

    /// Problems are added to a list.
    FolderWalk(List<Diagnostic> problems) {
        this.problems = problems;
    }

    /// The files of a folder.
    Listing list(Path folder, String shown) {
        String name = shown.replace(File.separatorChar, '/').replaceFirst("(?<=.)/+$", "");
        boolean here = name.isEmpty() || name.equals(".");
        FoundFile top = new FoundFile("", here ? "" : name, folder);
        walk(top, here ? "." : name, new HashSet<>());
        withoutTwins(folders);
        List<Path> all = new ArrayList<>(List.of(folder));
        folders.forEach(one -> all.add(one.file()));
        return new Listing(withoutTwins(found), all);
    }

    /// Walks a folder; `above` are the real places of the folders that it stands in.
    private void walk(FoundFile folder, String shownFolder, Set<Path> above) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.file())) {
            Path real = folder.file().toRealPath();
            if (!above.add(real)) {
                problems.add(SourceProblem.Unreadable.LOOP.at(shownFolder));
                return;
            }
            for (Path entry : entries) {
                visit(folder, entry, above);
            }
            above.remove(real);
        } catch (DirectoryIteratorException unreadable) {
            problems.add(
                    SourceProblem.Unreadable.because(Objects.requireNonNull(unreadable.getCause()))
                            .at(shownFolder));
        } catch (IOException unreadable) {
            problems.add(SourceProblem.Unreadable.because(unreadable).at(shownFolder));
        }
    }

    private void visit(FoundFile folder, Path entry, Set<Path> above) {
        String name = Normalizer.normalize(entry.getFileName().toString(), Normalizer.Form.NFC);
        if (isPassedOver(name)) {
            return;
        }
        FoundFile one =
                new FoundFile(below(folder.path(), name), below(folder.shown(), name), entry);
        if (!isPublishable(name)) {
            problems.add(new SourceProblem.BadName().at(one.shown()));
        } else if (Files.isDirectory(entry)) {
            folders.add(one);
            walk(one, one.shown(), above);
        } else {
            found.add(one);
        }
    }

    private static String below(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    /// Whether a name is none of an author's files: hidden, or made by a text editor or a system.
    static boolean isPassedOver(String name) {
        return name.startsWith(".")
                || name.endsWith("~")
                || name.endsWith(".swp")
                || (name.startsWith("#") && name.endsWith("#"))
                || name.equals("node_modules")
                || name.equals("Thumbs.db");
    }

    /// Whether a name can be part of an address and of a message; U+FFFD stands for what the system could not decode.
    private static boolean isPublishable(String name) {
        return name.chars().noneMatch(c -> c == '\\' || c == '\uFFFD' || Character.isISOControl(c));
    }

    private List<FoundFile> withoutTwins(List<FoundFile> entries) {
        entries.sort(
                Comparator.comparing(FoundFile::path).thenComparing(one -> one.file().toString()));
        Map<String, FoundFile> byFolded = new HashMap<>();
        List<FoundFile> kept = new ArrayList<>(entries.size());
        for (FoundFile one : entries) {
            FoundFile twin = byFolded.putIfAbsent(folded(one.path()), one);
            if (twin == null) {
                kept.add(one);
            } else if (folder(twin.path()).equals(folder(one.path()))) {
                // Else the folders themselves are twins, and have been reported.
                boolean accents = twin.path().equals(one.path());
                problems.add(new SourceProblem.Twin(twin.shown(), accents).at(one.shown()));
            }
        }
        return kept;
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String folded(String path) {
        return path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
