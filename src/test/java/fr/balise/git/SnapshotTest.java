package fr.balise.git;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class SnapshotTest {

    @TempDir Path temp;

    @Test
    void the_files_of_a_commit_under_a_folder_and_nothing_else() throws IOException {
        GitFolder git = GitFolder.init(temp.resolve("git"));
        git.write("content/fiches/é à.md", "un\r\nété").write("notes.md", "non");
        Files.write(git.root().resolve("content/photo.bin"), new byte[] {0, 10, (byte) 255});
        Files.createSymbolicLink(git.root().resolve("content/lien.md"), Path.of("../notes.md"));
        String commit = git.commit("Ana Bel", "2026-01-05", "Une");
        git.write("content/fiches/é à.md", "deux");

        Path folder = temp.resolve("out");
        assertThat(Snapshot.write(found(git), commit, "content", folder))
                .isEqualTo(new Snapshot.Result.Written(2));
        assertThat(folder.resolve("fiches/é à.md")).hasContent("un\r\nété");
        assertThat(folder.resolve("photo.bin")).hasBinaryContent(new byte[] {0, 10, (byte) 255});
        assertThat(files(folder)).containsExactly("fiches/é à.md", "photo.bin");
    }

    @Test
    void a_folder_that_the_commit_does_not_have_is_absent() throws IOException {
        GitFolder git = GitFolder.init(temp.resolve("git"));
        String commit = git.write("a.md", "un").commit("Ana Bel", "2026-01-05", "Une");

        assertThat(Snapshot.write(found(git), commit, "content", temp.resolve("out")))
                .isEqualTo(new Snapshot.Result.Absent());
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @Test
    void a_tree_that_names_what_lies_outside_writes_nothing_there() throws IOException {
        GitFolder git = GitFolder.init(temp.resolve("git"));
        git.write("a.md", "piège").commit("Ana Bel", "2026-01-05", "Une");
        String blob = git.git("rev-parse", "HEAD:a.md").strip();
        String tree = tree(git, "100644 ..\0", blob);
        String outer = tree(git, "100644 ..\\piege.md\0", blob);
        for (String bad : List.of(tree, outer)) {
            String commit =
                    git.git(
                                    "-c",
                                    "user.name=Ana Bel",
                                    "-c",
                                    "user.email=ana.bel@exemple.fr",
                                    "commit-tree",
                                    "-m",
                                    "x",
                                    bad)
                            .strip();
            Snapshot.write(found(git), commit, "", temp.resolve("out/in"));
            assertThat(files(temp.resolve("out"))).isEmpty();
        }
    }

    @Test
    void a_missing_file_is_told() throws IOException {
        GitFolder git = GitFolder.init(temp.resolve("git"));
        String commit = git.write("content/a.md", "un").commit("Ana Bel", "2026-01-05", "Une");
        String blob = git.git("rev-parse", "HEAD:content/a.md").strip();
        Files.delete(
                git.root()
                        .resolve(".git/objects")
                        .resolve(blob.substring(0, 2))
                        .resolve(blob.substring(2)));

        assertThat(Snapshot.write(found(git), commit, "content", temp.resolve("out")))
                .isEqualTo(new Snapshot.Result.Incomplete("a.md"));
    }

    /// A tree such as git itself would not make.
    private String tree(GitFolder git, String head, String blob) throws IOException {
        Path file = temp.resolve("tree");
        try (var out = Files.newOutputStream(file)) {
            out.write(head.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < blob.length(); i += 2) {
                out.write(Integer.parseInt(blob.substring(i, i + 2), 16));
            }
        }
        return git.git("hash-object", "-t", "tree", "--literally", "-w", file.toString()).strip();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static Repository found(GitFolder git) {
        return switch (Repository.of(git.root())) {
            case Opened.Found(Repository repository) -> repository;
            case Opened.Outside _, Opened.NoGit _, Opened.Refused _ -> throw new AssertionError();
        };
    }
}
