package fr.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// What commands print, whole where it does not depend on the theme.
class OutputTest {

    @TempDir Path temp;
    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void start() {
        shell =
                new Shell(temp)
                        .write("content/publication.yaml", "titre: Essai\n")
                        .fiche(1, "Un. <b onclick=\"x\">gras</b>");
    }

    private static final String WARNING =
            """
            content/fiches/1.md:5:8: avertissement BAL304: HTML retiré : attribut onclick
                5 │ Un. <b onclick="x">gras</b>
                  │        ^^^^^^^^^^^
              aide : écrivez-le en Markdown, ou entre accents graves pour le montrer
            """;

    @Test
    void a_build_tells_what_it_found_and_what_it_made() {
        assertThat(shell.run("build").out())
                .startsWith(WARNING + "1 document : 0 erreur, 1 avertissement\n")
                .containsPattern(
                        "\n"
                            + "première visite d'une fiche : au plus \\d+ Ko en \\d requêtes"
                            + " \\(budget 60 Ko\\)\n"
                            + "\\d+ fichiers \\(\\d+ écrits, 0 retirés\\), \\d+ Ko, en 0,\\d s ;"
                            + " page la plus lourde : [a-z0-9/-]+\\.html \\(\\d+ Ko\\)\n"
                            + "$");
    }

    @Test
    void the_cost_of_a_fiche_with_a_photo_is_told_beside_that_of_one_without() {
        shell.write(
                        "content/medias/a.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>")
                .write(
                        "content/fiches/2.md",
                        "---\nnumero: 2\ntitre: Deux\nimage: { fichier: medias/a.svg, alt: A,"
                                + " credit: B }\n---\n");
        assertThat(shell.run("build").out())
                .containsPattern(
                        "\npremière visite d'une fiche : au plus \\d+ Ko en \\d requêtes \\(budget"
                                + " 60 Ko\\) ; avec photo \\d+ Ko \\(budget 170 Ko\\)\n");
        assertThat(shell.run("build", "--lang", "en").out())
                .containsPattern(
                        "\nfirst visit of a case sheet: at most \\d+ KB in \\d requests \\(budget"
                                + " 60 KB\\); with a photo \\d+ KB \\(budget 170 KB\\)\n");
    }

    @Test
    void a_second_build_says_that_it_wrote_nothing() {
        shell.run("build");
        assertThat(shell.run("build").out()).contains("(0 écrits, 0 retirés)");
    }

    @Test
    void a_build_with_errors_shows_the_place_of_each() {
        shell.fiche(2, "Cf fiche n°9.");
        Shell.Ended ended = shell.run("build");
        assertThat(ended.out())
                .isEqualTo(
                        WARNING
                                + """
                                content/fiches/2.md:5:4: erreur BAL203: renvoi vers une fiche inconnue : n°9
                                    5 │ Cf fiche n°9.
                                      │    ^^^^^^^^^ aucune fiche ne porte ce numéro
                                  aide : la plus proche est n°1 « Fiche 1 » (content/fiches/1.md)
                                2 documents : 1 erreur, 1 avertissement
                                Rien n'a été écrit.
                                """);
        assertThat(ended.err())
                .isEqualTo(
                        """
                        lecture           3 0.0 s
                        analyse           2 0.0 s
                        liens             2 0.0 s
                        """);
    }

    @Test
    void each_stage_is_one_line_where_nobody_watches() {
        assertThat(shell.run("build").err().lines())
                .extracting(line -> line.replaceFirst(" .*", ""))
                .containsExactly(
                        "lecture",
                        "analyse",
                        "liens",
                        "impression",
                        "images",
                        "pages",
                        "contrôle",
                        "écriture");
    }

    @Test
    void remarks_are_counted_by_a_build_and_told_by_a_check() {
        shell.write("content/fiches/1.md", "---\nnumero: 1\ntitre: Un\nresme: x\n---\nTexte.\n");
        assertThat(shell.run("build").out())
                .doesNotContain("BAL106")
                .startsWith("1 document : 0 erreur, 0 avertissement, 1 remarque\n");
        assertThat(shell.run("check").out())
                .contains("info BAL106: clé inconnue : «resme»", "vouliez-vous écrire «resume» ?");
    }

    @Test
    void a_check_writes_nothing() {
        assertThat(shell.run("check").status()).isZero();
        assertThat(temp.resolve("site")).doesNotExist();
    }

    @Test
    void a_check_speaks_the_language_of_other_programs() {
        assertThat(shell.run("check", "--format", "text").out()).startsWith(WARNING);
        assertThat(shell.run("check", "--format", "github").out())
                .isEqualTo(
                        "::warning file=content/fiches/1.md,line=5,endLine=5,col=8,endColumn=19,"
                                + "title=BAL304::HTML retiré : attribut onclick%0Aaide :"
                                + " écrivez-le en Markdown, ou entre accents graves pour le"
                                + " montrer\n");
        assertThat(shell.run("check", "--format", "json").out())
                .startsWith("{")
                .contains("\"code\": \"BAL304\"", "\"line\": 5", "\"column\": 8");
        assertThat(shell.run("check", "--format", "gitlab").out())
                .startsWith("[")
                .contains("\"check_name\": \"BAL304\"", "\"begin\": 5");
        assertThat(shell.run("check", "--format", "sarif").out())
                .startsWith("{")
                .contains("\"version\": \"2.1.0\"", "\"ruleId\": \"BAL304\"", "\"startLine\": 5");
    }

    @Test
    void colours_are_for_terminals_without_no_color() {
        assertThat(shell.run("build").out()).doesNotContain("\u001B");
        shell.onTerminal();
        assertThat(shell.run("build").out()).contains("\u001B[33mavertissement\u001B[0m");
        shell.with("NO_COLOR", "1");
        assertThat(shell.run("build").out()).doesNotContain("\u001B").startsWith(WARNING);
    }

    @Test
    void an_empty_no_color_does_not_count() {
        shell.onTerminal().with("NO_COLOR", "");
        assertThat(shell.run("build").out()).contains("\u001B[33m");
    }

    @Test
    void drafts_are_published_when_asked_for() {
        shell.write(
                "content/fiches/2.md",
                "---\nnumero: 2\ntitre: Plus tard\nbrouillon: true\n---\nTexte.\n");
        shell.run("build");
        assertThat(temp.resolve("site/fiches/002-plus-tard.html")).doesNotExist();
        shell.run("build", "--drafts");
        assertThat(temp.resolve("site/fiches/002-plus-tard.html")).exists();
        shell.run("build");
        assertThat(temp.resolve("site/fiches/002-plus-tard.html")).doesNotExist();
    }

    @Test
    void the_number_of_jobs_changes_nothing() {
        shell.run("build", "--jobs", "1");
        assertThat(shell.run("build", "--jobs", "3").out()).contains("(0 écrits, 0 retirés)");
    }

    @Test
    void a_wrong_command_line_is_answered_with_the_nearest_right_one() {
        assertThat(shell.type("build", "--drfts").err())
                .isEqualTo(
                        """
                        balise: argument inconnu : --drfts ; vouliez-vous écrire --drafts ?
                        Pour l'aide : balise --help
                        """);
        assertThat(shell.type("biuld").err()).contains("biuld ; vouliez-vous écrire build ?");
        assertThat(shell.run("check", "--format", "xml").err())
                .contains(
                        "format inconnu : xml ; il y a text, json, github, gitlab, sarif et junit");
    }

    @Test
    void a_missing_content_folder_is_named() {
        assertThat(shell.type("build", "--content", "nulle-part").err())
                .isEqualTo(
                        """
                        balise: le dossier du contenu n'existe pas : nulle-part
                        Pour l'aide : balise --help
                        """);
    }

    @Test
    void the_help_is_in_french() {
        assertThat(shell.type("--help").out())
                .contains("Usage : balise", "Commandes :", "montre cette aide")
                .containsPattern("build +Construit le site\\.")
                .containsPattern("check +Vérifie le contenu");
        assertThat(shell.type("build", "--help").out())
                .contains("--content=DIR", "dossier du contenu (par défaut : content)")
                .contains("--drafts", "publie aussi les brouillons")
                .doesNotContain("Show", "folder");
        assertThat(shell.type("check", "--help").out()).contains("--format=FORMAT");
        assertThat(shell.type("--version").out()).isEqualTo("balise dev\n");
    }

    @Test
    void the_help_is_in_english_for_those_who_ask() {
        assertThat(shell.type("build", "--help", "--lang", "en").out())
                .contains("Usage: balise build", "content folder (default: content)");
        shell.with("LANG", "en_GB.UTF-8");
        assertThat(shell.type("--help").out()).contains("Builds the site", "shows this help");
    }
}
