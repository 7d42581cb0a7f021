package fr.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.json.Json;
import fr.balise.json.JsonText;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// What `balise search` prints.
class SearchCommandTest {

    @TempDir Path temp;
    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void start() {
        shell =
                new Shell(temp)
                        .write("content/publication.yaml", "titre: Essai\n")
                        .write(
                                "content/fiches/1.md",
                                """
                                ---
                                numero: 1
                                titre: Un jardin partagé
                                ---
                                On cultive.

                                ## Le prix

                                Chaque panier est à prix libre.
                                """)
                        .write(
                                "content/fiches/2.md",
                                """
                                ---
                                numero: 2
                                titre: L’école du quartier
                                ---
                                On apprend à lire.
                                """);
    }

    @Test
    void an_answer_shows_rank_title_address_and_excerpt() {
        Shell.Ended ended = shell.run("search", "paniers");
        assertThat(ended.out())
                .isEqualTo(
                        """
                        1. n°1 Un jardin partagé
                           fiches/001-jardin-partage.html#le-prix
                           Le prix · Chaque panier est à prix libre
                        1 document.
                        """);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
        assertThat(temp.resolve("site")).doesNotExist();
    }

    @Test
    void the_query_may_be_several_arguments() {
        assertThat(shell.run("search", "jardin", "prix").out()).startsWith("1. n°1 Un jardin");
        assertThat(shell.run("search", "--", "-jardin").out()).contains("L’école", "1 document.");
    }

    @Test
    void words_are_marked_on_a_terminal_without_no_color() {
        shell.onTerminal();
        assertThat(shell.run("search", "panier").out())
                .contains("Chaque \u001B[1mpanier\u001B[0m est");
        shell.with("NO_COLOR", "1");
        assertThat(shell.run("search", "panier").out()).contains("Chaque panier est");
    }

    @Test
    void words_that_were_let_go_or_corrected_are_told() {
        assertThat(shell.run("search", "jardin école ").out())
                .startsWith("Aucun document n’a tous les mots ; ceux-ci en ont au moins un.\n")
                .endsWith("2 documents.\n");
        assertThat(shell.run("search", "quratier").out())
                .startsWith("Essayez plutôt : quartier\n1. n°2 L’école du quartier\n");
    }

    @Test
    void nothing_found_is_no_error() {
        Shell.Ended ended = shell.run("search", "zzyzx");
        assertThat(ended.out()).isEqualTo("Aucun document.\n");
        assertThat(ended.status()).isZero();
        assertThat(shell.run("search", "").out()).isEqualTo("Aucun document.\n");
    }

    @Test
    void the_first_documents_are_shown_and_all_are_counted() {
        assertThat(shell.run("search", "type:fiche", "--limit", "1").out())
                .contains("1. ")
                .doesNotContain("2. ")
                .endsWith("2 documents, dont voici le premier.\n");
    }

    @Test
    void an_answer_may_be_in_english() {
        assertThat(shell.run("search", "--lang", "en", "jardin école ").out())
                .startsWith("No document has all the words; these have at least one.\n")
                .contains(". no. 1 Un jardin")
                .endsWith("2 documents.\n");
        assertThat(shell.run("search", "--lang", "en", "zzyzx").out()).isEqualTo("No document.\n");
    }

    @Test
    void programs_read_json_and_nothing_else() {
        Shell.Ended ended = shell.run("search", "panier", "--json");
        assertThat(ended.out())
                .matches(
                        "\\[\\{\"url\":\"fiches/001-jardin-partage.html\",\"title\":\"Un jardin"
                                + " partagé\",\"score\":[0-9.]+,\"section\":\"le-prix\"}]\n");
        Json.Obj hit =
                (Json.Obj) ((Json.Arr) JsonText.read(ended.out()).orElseThrow()).items().getFirst();
        double score = ((Json.Num) hit.get("score").orElseThrow()).value().doubleValue();
        assertThat((double) (float) score).isEqualTo(score).isPositive();
        assertThat(shell.run("search", "zzyzx", "--json").out()).isEqualTo("[]\n");
        assertThat(shell.run("search", "quratier", "--json").out()).startsWith("[{\"url\"");
    }

    @Test
    void errors_of_the_content_are_told_beside_the_answer() {
        shell.fiche(3, "Cf fiche n°9.");
        Shell.Ended ended = shell.run("search", "jardin", "--json");
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .contains("content/fiches/3.md:5:4: erreur BAL203", "n°9")
                .doesNotContain("avertissement");
    }

    @Test
    void a_wrong_configuration_ends_with_3() {
        shell.write("content/publication.yaml", "titre: Essai\ntiter: Encore\n");
        assertThat(shell.run("search", "jardin").status()).isEqualTo(3);
    }

    @Test
    void a_wrong_command_line_ends_with_2() {
        assertThat(shell.run("search").status()).isEqualTo(2);
        assertThat(shell.run("search").err()).contains("il manque une valeur à QUERY");
        assertThat(shell.run("search", "jardin", "--limit", "0").status()).isEqualTo(2);
        assertThat(shell.run("search", "jardin", "--limit", "-3").err())
                .contains("valeur refusée pour --limit : -3");
        assertThat(shell.run("search", "jardin", "--limit", "dix").err())
                .contains("valeur refusée pour --limit : dix");
        assertThat(shell.run("search", "jardin", "--jso").err())
                .contains("vouliez-vous écrire --json ?");
        assertThat(shell.run("search", "jardin", "-prix").err())
                .contains("argument inconnu : -prix")
                .contains("après --, un tiret n'est pas une option : balise search -- QUERY")
                .contains("balise search --help");
    }

    @Test
    void the_help_tells_what_a_query_may_be() {
        assertThat(shell.type("search", "--help").out())
                .contains("QUERY...", "\"expression\", -mot", "--json", "--limit=N")
                .contains("nombre de résultats (par défaut : 10)");
        assertThat(shell.type("search", "--help", "--lang", "en").out())
                .contains("number of results (default: 10)");
        assertThat(shell.type("--help").out())
                .containsPattern("search +Cherche dans la publication");
    }
}
