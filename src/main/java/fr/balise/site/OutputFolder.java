package fr.balise.site;

import fr.balise.diagnostic.Outcome;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Whether a folder may be written to as the output of a build: asked before the work begins.
///
/// Example: `OutputFolder.check(Path.of("site"), List.of(Path.of("content"), Path.of("themes")))`.
public final class OutputFolder {

    private OutputFolder() {}

    /// The output folder without symbolic links on the way to it, and `BAL505` when it must not be written to: the top
    /// of a file system, the home folder, something that is no folder, one that is read-only, one that shares files
    /// with a source, or one that holds other people's files (dot files and `CNAME` apart) and no trace of Balise.
    public static Outcome<Path> check(Path output, List<Path> sources) {
        Path real = real(output);
        return new Outcome<>(
                real,
                problem(output, real, sources).map(SiteProblem::toDiagnostic).stream().toList());
    }

    private static Optional<SiteProblem> problem(Path output, Path real, List<Path> sources) {
        String name = name(output);
        Path parent = real.getParent();
        if (parent == null || real.equals(real(Path.of(System.getProperty("user.home", "/"))))) {
            return Optional.of(new SiteProblem.TooHigh(name));
        }
        for (Path source : sources) {
            Path other = real(source);
            if (real.startsWith(other) || other.startsWith(real)) {
                return Optional.of(new SiteProblem.OverSource(name, name(source)));
            }
        }
        if (!Files.exists(real, LinkOption.NOFOLLOW_LINKS)) {
            return unwritable(name, existing(real));
        }
        if (!Files.isDirectory(real)) {
            return Optional.of(new SiteProblem.NotAFolder(name));
        }
        return unwritable(name, real)
                .or(() -> unwritable(name, existing(parent)))
                .or(
                        () ->
                                hasTrace(real)
                                        ? Optional.empty()
                                        : foreign(real)
                                                .map(
                                                        found ->
                                                                new SiteProblem.NotOurs(
                                                                        name, found)));
    }

    private static Optional<SiteProblem> unwritable(String output, Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.of(new SiteProblem.NotAFolder(name(folder)));
        }
        return Files.isWritable(folder)
                ? Optional.empty()
                : Optional.of(new SiteProblem.ReadOnly(output, name(folder)));
    }

    private static boolean hasTrace(Path real) {
        return Files.exists(real.resolve(Manifest.PATH.value()), LinkOption.NOFOLLOW_LINKS)
                || Files.exists(real.resolve(Journal.PATH.value()), LinkOption.NOFOLLOW_LINKS);
    }

    /// The first thing in a folder that is neither a dot file nor `CNAME`, which people put by hand where they publish.
    static Optional<String> foreign(Path folder) {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            String first = "";
            for (Path child : children) {
                String name = child.getFileName().toString();
                if (!name.startsWith(".")
                        && !name.equals("CNAME")
                        && (first.isEmpty() || name.compareTo(first) < 0)) {
                    first = name;
                }
            }
            return first.isEmpty() ? Optional.empty() : Optional.of(first);
        } catch (IOException | DirectoryIteratorException unreadable) {
            // Nothing is known about it, so nothing says that it may be written to.
            return Optional.of(".");
        }
    }

    /// A path as messages show it: as it was given, with `/`.
    static String name(Path path) {
        return path.toString().replace('\\', '/');
    }

    /// The path without symbolic links, as far as it exists.
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath();
        try {
            return absolute.toRealPath();
        } catch (NoSuchFileException missing) {
            Path parent = absolute.getParent();
            Path last = absolute.getFileName();
            return parent == null || last == null
                    ? absolute
                    : real(parent).resolve(last).normalize();
        } catch (IOException unreadable) {
            return absolute.normalize();
        }
    }

    private static Path existing(Path path) {
        Path folder = path;
        while (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder;
    }
}
