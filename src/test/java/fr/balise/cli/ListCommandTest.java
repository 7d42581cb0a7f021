package fr.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.cli.Shell.Ended;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// `balise list` shows what a publication holds, whatever is wrong with a part of it.
class ListCommandTest {

    @TempDir Path temp;

    private Shell publication() {
        return new Shell(temp)
                .write("content/publication.yaml", "titre: x\naccueil: { decouvrir: [4] }\n")
                .write(
                        "content/donnees/mots-cles.yaml",
                        "- { nom: eau, famille: nature, variantes: [eaux] }\n")
                .write(
                        "content/fiches/10.md",
                        "---\n"
                                + "numero: 10\n"
                                + "titre: Dix\n"
                                + "mots-cles: [eaux, Jeunes]\n"
                                + "---\n"
                                + "Cf fiche n°2\n")
                .write(
                        "content/fiches/2.md",
                        "---\nnumero: 2\ntitre: 漢字の本\nmots-cles: [eau, jeunes]\n"
                                + "relu-le: 2019\na-relire-le: 2020-02\n---\nDeux.\n")
                .write("content/fiches/4.md", "---\nnumero: 4\ntitre: Quatre\n---\nQuatre.\n")
                .write(
                        "content/articles/a.md",
                        "---\ntitre: Plus tard\nbrouillon: true\n---\nBientôt.\n");
    }

    @Test
    void columns_are_aligned_whatever_is_written_in_them() {
        Ended ended = publication().run("list", "fiches");
        assertThat(ended.status()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out())
                .isEqualTo(
                        """
                        N°  SÉRIE              TITRE     FICHIER
                         2  Déniché pour vous  漢字の本  content/fiches/2.md
                         4  Déniché pour vous  Quatre    content/fiches/4.md
                        10  Déniché pour vous  Dix       content/fiches/10.md
                        """);
    }

    @Test
    void orphans_are_cited_and_named_nowhere() {
        assertThat(publication().run("list", "orphelines", "--json").out())
                .isEqualTo(
                        "[{\"numero\":10,\"serie\":\"Déniché pour vous\",\"titre\":\"Dix\","
                                + "\"fichier\":\"content/fiches/10.md\"}]\n");
        assertThat(
                        publication()
                                .write(
                                        "content/publication.yaml",
                                        "titre: x\n"
                                            + "sommaire: [{ titre: y, pages: [fiches/10.md] }]\n")
                                .run("list", "orphans", "--json")
                                .out())
                .contains("\"numero\":4")
                .doesNotContain("\"numero\":10");
    }

    @Test
    void drafts_are_listed_without_being_published() {
        assertThat(publication().run("list", "brouillons", "--json").out())
                .isEqualTo(
                        "[{\"type\":\"article\",\"numero\":null,\"titre\":\"Plus tard\","
                                + "\"fichier\":\"content/articles/a.md\"}]\n");
    }

    @Test
    void what_is_due_for_review_is_listed_with_its_dates() {
        assertThat(publication().run("list", "a-relire", "--lang", "en").out())
                .isEqualTo(
                        """
                        REVIEW BY  REVIEWED  TITLE     FILE
                        2020-02    2019      漢字の本  content/fiches/2.md
                        """);
    }

    @Test
    void key_words_tell_how_often_and_how_else_they_are_written() {
        assertThat(publication().run("list", "mots-cles", "--json").out())
                .isEqualTo(
                        "[{\"mot-cle\":\"eau\",\"documents\":2,\"famille\":\"nature\",\"variantes\":[\"eaux\"]},{\"mot-cle\":\"Jeunes\",\"documents\":2,\"famille\":null,\"variantes\":[\"jeunes\"]}]\n");
    }

    @Test
    void with_a_faulty_file_the_others_are_listed_and_the_fault_is_told() {
        Ended ended =
                publication()
                        .write("content/fiches/5.md", "---\nnumero: 5\ntitre: [\n---\n")
                        .write("content/publication.yaml", "titre: x\nthem: y\n")
                        .run("list", "fiches", "--json");
        assertThat(ended.status()).isEqualTo(3);
        assertThat(ended.out()).contains("\"numero\":2", "\"numero\":4", "\"numero\":10");
        assertThat(ended.err()).contains("fiches/5.md:", "La liste est incomplète");
    }

    @Test
    void an_unknown_list_names_the_nearest() {
        Ended ended = publication().run("list", "orphan");
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).contains("liste inconnue : orphan ; vouliez-vous écrire orphans ?");
    }

    @Test
    void an_empty_list_says_so() {
        Shell shell = new Shell(temp).fiche(1, "x");
        assertThat(shell.run("list", "drafts").out()).isEqualTo("Rien à montrer.\n");
        assertThat(shell.run("list", "drafts", "--json").out()).isEqualTo("[]\n");
    }
}
