package fr.balise.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The repository in whose work tree a folder lies.
///
/// ```
/// switch (Repository.of(Path.of("content"))) {
///     case Opened.Found(Repository found) -> found.head();  // Optional[3f2a…]
///     …
/// ```
/// A repository may be asked from several threads. What it answers is read at the time of asking.
public final class Repository {

    private final Path root;
    private final Path folder;
    private final GitProgram git;
    private final boolean shallow;

    private Repository(Path root, Path folder, boolean shallow) {
        this.root = root;
        this.folder = folder;
        this.git = new GitProgram(root);
        this.shallow = shallow;
    }

    /// The repository in whose work tree a folder lies. A folder of which Git keeps nothing for it is ignored
    /// (`.gitignore`) lies in the repository all the same.
    public static Opened of(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new Opened.Outside();
        }
        try {
            GitProgram.Answer answer =
                    new GitProgram(folder)
                            .run(
                                    List.of(
                                            "rev-parse",
                                            "--is-inside-work-tree",
                                            "--is-shallow-repository",
                                            "--show-toplevel"));
            List<String> lines = answer.output().lines().toList();
            if (answer.done() && lines.size() == 3) {
                return new Opened.Found(
                        new Repository(
                                Path.of(lines.get(2)).toRealPath(),
                                folder.toRealPath(),
                                lines.get(1).equals("true")));
            }
            return answer.errors().contains("not a git repository") || lines.size() >= 2
                    ? new Opened.Outside()
                    : new Opened.Refused(answer.reason());
        } catch (GitProgram.Missing absent) {
            return new Opened.NoGit();
        } catch (IOException gone) {
            return new Opened.Outside();
        }
    }

    /// The folder that was asked about, seen from the root of the repository: `content`, or empty for the root itself.
    public String inside() {
        return root.relativize(folder).toString().replace('\\', '/');
    }

    /// The root of the work tree.
    public Path root() {
        return root;
    }

    /// Whether the repository was fetched without all of its history, as continuous integration often does.
    public boolean shallow() {
        return shallow;
    }

    /// The full id of the commit that a branch, a tag, `HEAD~2` or the beginning of an id names. Empty for an unknown name,
    /// and for one that could be taken for an option.
    public Optional<String> commit(String name) {
        if (name.isEmpty() || name.startsWith("-")) {
            return Optional.empty();
        }
        return line("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}");
    }

    /// The commit that is checked out; empty in a repository without a commit.
    public Optional<String> head() {
        return commit("HEAD");
    }

    /// The last commit that two have in common.
    public Optional<String> mergeBase(String one, String other) {
        return line("merge-base", one, other);
    }

    /// Whether a file of the work tree under this path (from the root) is not as the commit that is checked out has it.
    public boolean changed(String path) {
        return line(
                        "status",
                        "--porcelain",
                        "--untracked-files=normal",
                        "--",
                        path.isEmpty() ? "." : ":(literal)" + path)
                .isPresent();
    }

    GitProgram program() {
        return git;
    }

    private Optional<String> line(String... words) {
        try {
            GitProgram.Answer answer = git.run(List.of(words));
            return answer.done() && !answer.line().isEmpty()
                    ? Optional.of(answer.line())
                    : Optional.empty();
        } catch (GitProgram.Missing removedMeanwhile) {
            return Optional.empty();
        }
    }
}
