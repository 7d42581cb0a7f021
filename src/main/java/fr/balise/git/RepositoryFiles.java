package fr.balise.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The few files of a repository one of which changes whenever [History] may: they can be looked at without running git.
///
/// ```
/// RepositoryFiles.of(Path.of("content")); // .git/HEAD, .git/refs/heads/main, .git/packed-refs, …
/// ```
/// Some of them may not exist. A folder outside a repository has none.
public final class RepositoryFiles {

    private static final String LINK = "gitdir: ";
    private static final String REFERENCE = "ref: ";

    private RepositoryFiles() {}

    /// The files for the repository in which a folder lies.
    public static List<Path> of(Path folder) {
        try {
            for (Path top = folder.toRealPath(); top != null; top = top.getParent()) {
                Path git = top.resolve(".git");
                if (Files.exists(git)) {
                    return of(top, git);
                }
            }
        } catch (IOException | InvalidPathException unreadable) {
            return List.of();
        }
        return List.of();
    }

    private static List<Path> of(Path top, Path git) throws IOException {
        // In a work tree of its own and in a submodule `.git` is a file that names the folder.
        Path own =
                Files.isDirectory(git) ? git : top.resolve(text(git).replace(LINK, "")).normalize();
        Path common = own.resolve(text(own.resolve("commondir"))).normalize();
        List<Path> files = new ArrayList<>();
        if (!own.equals(git)) {
            files.add(git);
        }
        files.add(own.resolve("HEAD"));
        String head = text(own.resolve("HEAD"));
        if (head.startsWith(REFERENCE)) {
            files.add(common.resolve(head.substring(REFERENCE.length())));
        }
        files.add(common.resolve("packed-refs"));
        files.add(common.resolve("reftable/tables.list"));
        files.add(own.resolve("reftable/tables.list"));
        files.add(common.resolve("shallow"));
        files.add(common.resolve("config"));
        files.add(top.resolve(".mailmap"));
        // Whether git trusts the repository, and whether there is a git.
        Path home = Path.of(System.getProperty("user.home", ""));
        files.add(home.resolve(".gitconfig"));
        files.add(home.resolve(".config/git/config"));
        program().ifPresent(files::add);
        return files.stream().distinct().toList();
    }

    private static String text(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.readString(file).strip() : "";
    }

    private static Optional<Path> program() {
        for (String folder :
                System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            for (String name : List.of("git", "git.exe")) {
                Path file = Path.of(folder).resolve(name);
                if (!folder.isEmpty() && Files.isRegularFile(file)) {
                    return Optional.of(file);
                }
            }
        }
        return Optional.empty();
    }
}
