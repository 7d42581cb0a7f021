package fr.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.git.GitFolder;
import fr.balise.testing.Folders;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/// Commands run inside a repository.
class RepositoryRunTest {

    @TempDir Path folder;
    private GitFolder origin;

    @BeforeEach
    void publication() throws IOException {
        origin = GitFolder.init(folder.resolve("origine"));
        origin.write("content/publication.yaml", "titre: Livret\n");
        origin.write("content/fiches/1.md", "---\nnumero: 1\ntitre: Un\n---\nTexte.\n");
        origin.commit("Ana Bel", "2026-03-03", "Une fiche");
        origin.write("LISEZMOI.md", "x").commit("Ana Bel", "2026-04-04", "Autre chose");
    }

    private Path cloned(int depth) throws IOException {
        return GitFolder.clone(origin, folder.resolve("copie"), depth).root();
    }

    @Test
    void a_build_tells_readers_when_a_text_last_changed() throws IOException {
        Path copy = cloned(0);

        Shell.Ended ended = new Shell(copy).run("build", "--no-pdf", "--strict");

        assertThat(ended.status()).isZero();
        assertThat(ended.out()).doesNotContain("BAL00");
        assertThat(Folders.text(copy.resolve("site/fiches/001-un.html"))).contains("3 mars 2026");
    }

    @Test
    void a_shallow_clone_builds_with_a_warning_which_a_strict_build_refuses() throws IOException {
        Path copy = cloned(1);

        Shell.Ended ended = new Shell(copy).run("build", "--no-pdf");

        assertThat(ended.status()).isZero();
        assertThat(ended.out()).contains("avertissement BAL007", "git fetch --unshallow");
        assertThat(Folders.text(copy.resolve("site/fiches/001-un.html"))).doesNotContain("2026");
        assertThat(new Shell(copy).run("build", "--no-pdf", "--strict").status()).isEqualTo(1);
        assertThat(new Shell(copy).run("search", "texte").err()).doesNotContain("BAL007");
    }
}
