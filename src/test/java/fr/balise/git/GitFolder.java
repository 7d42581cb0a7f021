package fr.balise.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A repository made for a test, with commits of invented people at given days, untouched by the settings of whoever runs
/// the tests.
public final class GitFolder {

    private final Path root;

    private GitFolder(Path root) {
        this.root = root;
    }

    /// Makes an empty repository with a branch `main`.
    public static GitFolder init(Path root) throws IOException {
        Files.createDirectories(root);
        GitFolder made = new GitFolder(root);
        made.git("init", "--quiet", "--initial-branch=main");
        return made;
    }

    /// A copy of a repository, with so many commits of each branch (0: all).
    public static GitFolder clone(GitFolder origin, Path root, int depth) throws IOException {
        Files.createDirectories(root);
        List<String> words = new ArrayList<>(List.of("clone", "--quiet"));
        if (depth > 0) {
            words.add("--depth=" + depth);
        }
        words.addAll(List.of(origin.root.toUri().toString(), "."));
        GitFolder made = new GitFolder(root);
        made.git(words.toArray(String[]::new));
        return made;
    }

    public Path root() {
        return root;
    }

    /// Writes a file of the work tree.
    public GitFolder write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /// Commits all that has changed, as somebody at a day (`2026-03-01`); the result is the id of the commit.
    public String commit(String author, String day, String message) throws IOException {
        git("add", "--all");
        String address =
                author.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@exemple.fr";
        run(
                Map.of(
                        "GIT_AUTHOR_NAME", author,
                        "GIT_AUTHOR_EMAIL", address,
                        "GIT_AUTHOR_DATE", day + "T12:00:00+01:00",
                        "GIT_COMMITTER_NAME", author,
                        "GIT_COMMITTER_EMAIL", address,
                        "GIT_COMMITTER_DATE", day + "T12:00:00+01:00"),
                "commit",
                "--quiet",
                "--allow-empty",
                "--message=" + message);
        return git("rev-parse", "HEAD").strip();
    }

    /// Runs git and gives what it writes; fails when git does.
    public String git(String... words) throws IOException {
        return run(Map.of(), words);
    }

    private String run(Map<String, String> more, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "commit.gpgSign=false"));
        command.addAll(Arrays.asList(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
        builder.environment()
                .putAll(
                        Map.of(
                                "GIT_CONFIG_NOSYSTEM", "1",
                                "GIT_CONFIG_GLOBAL", root.resolve("no-settings").toString(),
                                "LC_ALL", "C"));
        builder.environment().putAll(more);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", words) + ": " + output);
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return output;
    }
}
