package fr.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.cli.Shell.Ended;
import fr.balise.testing.Folders;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

/// `balise fmt` and `balise rename`, as a person types them.
class TidyCommandsTest {

    @TempDir Path temp;

    private Shell shell;

    @BeforeEach
    void publication() {
        shell = new Shell(temp);
        shell.fiche(1, "\n## Un\n\nCf fiche n°2.").fiche(2, "\n## Deux\n\nTexte.");
    }

    private Map<String, String> content() {
        return Folders.read(temp.resolve("content"));
    }

    private Ended fmt(String... words) {
        String[] all = new String[words.length + 3];
        all[0] = "fmt";
        all[1] = "--content";
        all[2] = temp.resolve("content").toString();
        System.arraycopy(words, 0, all, 3, words.length);
        return shell.type(all);
    }

    @Test
    void check_names_the_files_with_their_first_line_and_writes_nothing() {
        shell.write("content/fiches/3.md", "---\nnumero: 3\ntitre: C\n---\n\nA\n\n## B\nC\n");
        Map<String, String> before = content();

        Ended ended = fmt("--check");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out())
                .isEqualTo(
                        "content/fiches/3.md:9\n"
                                + "1 à mettre en forme sur 3 documents : balise fmt\n");
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void fmt_writes_the_files_that_it_names_and_then_is_content() {
        shell.write("content/fiches/3.md", "---\ntitre: C\nnumero: 3\n---\nA...\n");

        Ended ended = fmt();

        assertThat(ended.status()).isZero();
        assertThat(ended.out()).isEqualTo("content/fiches/3.md\n1 mis en forme sur 3 documents.\n");
        assertThat(Folders.text(temp.resolve("content/fiches/3.md")))
                .isEqualTo("---\nnumero: 3\ntitre: C\n---\n\nA…\n");
        assertThat(fmt("--check", "--lang", "en").out())
                .isEqualTo("3 documents, nothing to set right.\n");
        assertThat(fmt("--check").status()).isZero();
    }

    @Test
    void only_the_named_files_are_looked_at() {
        shell.write("content/fiches/3.md", "---\ntitre: C\nnumero: 3\n---\nA...\n")
                .write("content/pages/a.md", "# A\nB\n");

        assertThat(fmt("--check", "pages").out()).startsWith("content/pages/a.md:2\n1 à");
        assertThat(fmt("--check", temp.resolve("content/fiches/1.md").toString()).status())
                .isZero();
        Ended unknown = fmt("fiches/9.md");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("ce n'est pas un document de content : fiches/9.md");
    }

    @Test
    void a_faulty_file_is_told_and_the_others_are_set_right() {
        shell.write("content/fiches/3.md", "---\ntitre: [\n---\nA\n")
                .write("content/pages/a.md", "# A\nB\n");

        Ended ended = fmt();

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).startsWith("content/pages/a.md\n1 mis en forme");
        assertThat(ended.err())
                .contains("content/fiches/3.md:2:9: erreur BAL103")
                .contains("Les fichiers qui ont une erreur sont restés tels quels.");
    }

    @Test
    void rename_tells_each_file_and_where_the_old_address_leads() {
        Ended ended = shell.run("rename", "2", "7");

        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
        assertThat(ended.out())
                .isEqualTo(
                        """
                        content/fiches/1.md : ligne 8
                        content/fiches/2.md → content/fiches/7.md : ligne 2
                        content/fiches/2.md:3 : à relire, la fiche y est nommée autrement que par un renvoi simple
                        l'ancienne adresse fiches/2.html mène à la fiche
                        l'ancienne adresse fiches/002-fiche-2.html mène à la fiche
                        n°2 → n°7 : fichiers changés : 2
                        """);
        assertThat(shell.run("build", "--no-pdf").status()).isZero();
        assertThat(Folders.text(temp.resolve("site/fiches/2.html"))).contains("007-fiche-2.html");
    }

    @Test
    void a_dry_run_changes_nothing() {
        Map<String, String> before = content();

        assertThat(shell.run("rename", "2", "7", "--dry-run").out())
                .contains("content/fiches/2.md → content/fiches/7.md")
                .endsWith("2 fichiers changeraient ; rien n'a été écrit\n");
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void what_cannot_be_renamed_is_said_in_a_sentence() {
        Map<String, String> before = content();

        Ended unknown = shell.run("rename", "3", "7");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.err())
                .isEqualTo(
                        "balise: aucune fiche ne porte le numéro 3 ; la plus proche est n°2 « Fiche"
                                + " 2 » ; rien n'a été changé\n");
        Ended taken = shell.run("rename", "1", "2", "--lang", "en");
        assertThat(taken.status()).isEqualTo(1);
        assertThat(taken.err())
                .isEqualTo(
                        "balise: the number 2 is taken: content/fiches/2.md; nothing was"
                                + " changed\n");
        assertThat(shell.run("rename", "1", "0").status()).isEqualTo(2);
        assertThat(shell.run("rename", "1", "1").status()).isEqualTo(2);
        assertThat(shell.run("rename", "un", "2").status()).isEqualTo(2);
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void a_faulty_publication_is_not_touched() {
        shell.fiche(3, "Cf fiche n°99.");
        Map<String, String> before = content();

        Ended ended = shell.run("rename", "2", "7");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains("BAL203").contains("Rien n'a été changé.");
        assertThat(content()).isEqualTo(before);
    }
}
