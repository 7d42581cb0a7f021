package fr.balise.git;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class RepositoryTest {

    @TempDir Path folder;

    @Test
    void a_folder_in_no_repository_is_outside() {
        assertThat(Repository.of(folder)).isEqualTo(new Opened.Outside());
        assertThat(Repository.of(folder.resolve("absent"))).isEqualTo(new Opened.Outside());
    }

    @Test
    void the_folder_of_git_itself_is_no_work_tree() throws IOException {
        GitFolder.init(folder);

        assertThat(Repository.of(folder.resolve(".git"))).isEqualTo(new Opened.Outside());
    }

    @Test
    void a_repository_without_a_commit_has_no_head() throws IOException {
        GitFolder.init(folder);

        assertThat(found(folder).head()).isEmpty();
    }

    @Test
    void names_of_commits() throws IOException {
        GitFolder git = GitFolder.init(folder);
        String first =
                git.write("content/a b.md", "un").commit("Ana Bel", "2026-01-05", "Une fiche");
        String second =
                git.write("content/é.md", "deux").commit("Ana Bel", "2026-02-05", "Une autre");
        git.git("tag", "v1", first);

        Repository repository = found(folder.resolve("content"));

        assertThat(repository.inside()).isEqualTo("content");
        assertThat(repository.head()).contains(second);
        assertThat(repository.commit("v1")).contains(first);
        assertThat(repository.commit("HEAD~1")).contains(first);
        assertThat(repository.commit(second.substring(0, 9))).contains(second);
        assertThat(repository.mergeBase("v1", "main")).contains(first);
        assertThat(repository.commit("nulle-part")).isEmpty();
        assertThat(repository.commit("--all")).isEmpty();
        assertThat(repository.commit("")).isEmpty();
    }

    @Test
    void a_changed_and_a_new_file_are_changes_of_their_folder_only() throws IOException {
        GitFolder git = GitFolder.init(folder);
        git.write("content/a.md", "un").write("notes/b.md", "un");
        git.commit("Ana Bel", "2026-01-05", "Deux fichiers");
        Repository repository = found(folder);
        assertThat(repository.changed("content")).isFalse();

        git.write("notes/b.md", "deux");
        assertThat(repository.changed("content")).isFalse();
        assertThat(repository.changed("notes")).isTrue();

        git.write("content/c.md", "nouveau");
        assertThat(repository.changed("content")).isTrue();
        assertThat(repository.changed("")).isTrue();
    }

    @Test
    void a_copy_of_the_last_commit_only_is_shallow() throws IOException {
        GitFolder git = GitFolder.init(folder.resolve("origin"));
        git.write("a.md", "un").commit("Ana Bel", "2026-01-05", "Une");
        git.write("a.md", "deux").commit("Ana Bel", "2026-02-05", "Deux");

        GitFolder last = GitFolder.clone(git, folder.resolve("last"), 1);
        GitFolder whole = GitFolder.clone(git, folder.resolve("whole"), 0);

        assertThat(found(last.root()).shallow()).isTrue();
        assertThat(found(whole.root()).shallow()).isFalse();
    }

    @Test
    void a_broken_repository_is_told_with_what_git_says() throws IOException {
        GitFolder.init(folder);
        Files.writeString(folder.resolve(".git/config"), "[core\n");

        assertThat(Repository.of(folder))
                .isInstanceOfSatisfying(
                        Opened.Refused.class,
                        refused -> assertThat(refused.reason()).contains("config"));
    }

    @Test
    void no_program_that_the_settings_name_is_started() throws IOException {
        GitFolder git = GitFolder.init(folder);
        git.write("a.md", "un").commit("Ana Bel", "2026-01-05", "Une");
        Path trap = folder.resolve("trap");
        git.git("config", "core.fsmonitor", "touch " + trap);
        git.git("config", "core.pager", "touch " + trap);

        found(folder).changed("");

        assertThat(trap).doesNotExist();
    }

    private static Repository found(Path folder) {
        return switch (Repository.of(folder)) {
            case Opened.Found(Repository repository) -> repository;
            case Opened.Outside _, Opened.NoGit _, Opened.Refused _ ->
                    throw new AssertionError(folder);
        };
    }
}
