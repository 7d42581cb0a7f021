package fr.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.cli.Shell.Ended;
import fr.balise.git.GitFolder;
import fr.balise.testing.Folders;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What `balise diff` says when it cannot compare, and when what it compares is not what somebody may think.
class DiffRefusalTest {

    @TempDir Path temp;

    private static final String FICHE =
            "---\nnumero: 1\ntitre: Un jardin\n---\n\n## Rôle des collectivités\n\n";

    private static Ended diff(Path folder, String... words) {
        String[] all = new String[words.length + 3];
        all[0] = "--no-pdf";
        all[1] = "--output";
        all[2] = folder.resolve("rapport").toString();
        System.arraycopy(words, 0, all, 3, words.length);
        return new Shell(folder).run("diff", all);
    }

    private GitFolder repository(String name) throws IOException {
        GitFolder git = GitFolder.init(temp.resolve(name));
        git.write("content/fiches/1.md", FICHE + "Douze parcelles.\n");
        git.commit("Ana Bel", "2026-01-05", "Une fiche");
        return git;
    }

    private static void refused(Ended ended, int status, String words) {
        assertThat(ended.err())
                .contains("balise: ")
                .contains(words)
                .doesNotContain("Exception", "\tat ");
        assertThat(ended.status()).isEqualTo(status);
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void outside_a_repository() {
        new Shell(temp).fiche(1, "x");
        refused(diff(temp, "main"), 2, "n'est dans aucun dépôt Git");
        refused(diff(temp, "main", "--lang", "en"), 2, "is in no Git repository");
        assertThat(temp.resolve("rapport")).doesNotExist();
    }

    @Test
    void a_repository_without_a_commit() throws IOException {
        GitFolder git = GitFolder.init(temp.resolve("new"));
        git.write("content/fiches/1.md", FICHE);
        refused(diff(git.root(), "main"), 2, "n'a encore aucun commit");
    }

    @Test
    void an_unknown_ref_gets_the_nearest_names() throws IOException {
        GitFolder git = repository("origin");
        git.git("branch", "relecture");
        refused(diff(git.root(), "relectrue"), 2, "vouliez-vous écrire relecture ?");
        refused(diff(git.root(), "--", "-x"), 2, "ne s'appelle -x");
        GitFolder copy = GitFolder.clone(git, temp.resolve("copy"), 0);
        refused(diff(copy.root(), "relecture"), 2, "vouliez-vous écrire origin/relecture ?");
    }

    @Test
    void a_shallow_copy_says_how_to_get_the_rest() throws IOException {
        GitFolder git = repository("origin");
        git.git("checkout", "--quiet", "-b", "travail");
        git.write("content/fiches/1.md", FICHE + "Treize parcelles.\n");
        git.commit("Ana Bel", "2026-02-05", "Treize");
        git.git("checkout", "--quiet", "main");
        git.write("content/fiches/2.md", FICHE.replace("numero: 1", "numero: 2"));
        git.commit("Ana Bel", "2026-02-06", "Une autre");
        git.git("checkout", "--quiet", "travail");
        GitFolder copy = GitFolder.clone(git, temp.resolve("copy"), 1);
        copy.git("fetch", "--quiet", "--depth=1", "origin", "main:refs/remotes/origin/main");

        refused(diff(copy.root(), "origin/main"), 3, "git fetch --unshallow, ou fetch-depth: 0");
        refused(diff(copy.root(), "HEAD~1"), 2, "git fetch --unshallow");
    }

    @Test
    void branches_without_a_common_commit_can_be_compared_directly() throws IOException {
        GitFolder git = repository("origin");
        git.git("checkout", "--quiet", "--orphan", "autre");
        git.write("content/fiches/1.md", FICHE + "Vingt parcelles.\n");
        git.commit("Ana Bel", "2026-02-05", "Autre");

        refused(diff(git.root(), "main"), 2, "--direct");
        assertThat(diff(git.root(), "main", "--direct").out()).contains("1 page modifiée");
    }

    @Test
    void a_branch_is_compared_with_the_state_that_it_left() throws IOException {
        GitFolder git = repository("origin");
        git.git("checkout", "--quiet", "-b", "travail");
        git.write("content/fiches/1.md", FICHE + "Treize parcelles.\n");
        git.commit("Ana Bel", "2026-02-05", "Treize");
        git.git("checkout", "--quiet", "main");
        git.write("content/fiches/2.md", FICHE.replace("numero: 1", "numero: 2"));
        git.commit("Ana Bel", "2026-02-06", "Une autre, ailleurs");
        git.git("checkout", "--quiet", "travail");

        assertThat(diff(git.root(), "main").out())
                .contains("1 page modifiée")
                .doesNotContain("retirée");
        assertThat(diff(git.root(), "main", "--direct").out()).contains("1 retirée");
    }

    @Test
    void changes_that_no_commit_has_are_counted_and_told() throws IOException {
        GitFolder git = repository("origin");
        assertThat(diff(git.root(), "HEAD").out()).doesNotContain("enregistrés");
        git.write("content/fiches/1.md", FICHE + "Quatorze parcelles.\n");

        Ended ended = diff(git.root(), "HEAD");

        assertThat(ended.status()).isZero();
        assertThat(ended.out())
                .contains("1 page modifiée")
                .contains("pas encore enregistrés dans Git");
        assertThat(Folders.text(git.root().resolve("rapport/index.html")))
                .contains("pas encore enregistrés dans Git");
    }

    @Test
    void errors_of_the_state_before_are_told_as_such() throws IOException {
        GitFolder git = repository("origin");
        git.write("content/fiches/1.md", FICHE + "Cf fiche n°99.\n");
        git.commit("Ana Bel", "2026-02-05", "Cassé");
        git.write("content/fiches/1.md", FICHE + "Réparé.\n");

        Ended ended = diff(git.root(), "HEAD");

        refused(ended, 3, "l'état d'avant (HEAD, ");
        assertThat(ended.err()).contains("content/fiches/1.md:8:").contains("│ Cf fiche n°99.");
    }

    @Test
    void errors_of_the_work_tree_are_told_as_a_build_tells_them() throws IOException {
        GitFolder git = repository("origin");
        git.write("content/fiches/1.md", FICHE + "Cf fiche n°99.\n");

        Ended ended = diff(git.root(), "HEAD");

        refused(ended, 1, "rien n'a été comparé");
        assertThat(ended.err()).contains("BAL203");
    }

    @Test
    void everything_is_new_where_there_was_no_content() throws IOException {
        GitFolder git = GitFolder.init(temp.resolve("new"));
        git.write("README.md", "x");
        git.commit("Ana Bel", "2026-01-05", "Rien encore");
        git.write("content/fiches/1.md", FICHE + "Douze parcelles.\n");

        Ended ended = diff(git.root(), "HEAD");

        assertThat(ended.status()).isZero();
        assertThat(ended.out()).contains("1 page ajoutée");
        assertThat(Folders.text(git.root().resolve("rapport/index.html")))
                .contains("pas encore de publication");
    }

    @Test
    void what_is_no_report_is_not_written_over() throws IOException {
        GitFolder git = repository("origin");
        git.write("rapport/index.html", "<p>autre chose");

        refused(diff(git.root(), "HEAD"), 3, "n'est pas un rapport de Balise");
        assertThat(git.root().resolve("rapport/index.html")).hasContent("<p>autre chose");
    }

    @Test
    void nothing_is_left_in_the_folder_of_temporary_files_nor_in_the_site() throws IOException {
        GitFolder git = repository("origin");
        diff(git.root(), "HEAD");
        assertThat(git.root().resolve("site")).doesNotExist();
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.startsWith(DiffFolder.PREFIX));
        }
    }
}
