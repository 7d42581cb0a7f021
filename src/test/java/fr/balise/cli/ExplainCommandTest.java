package fr.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Rule;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// What `balise explain` prints, in a folder without any publication.
class ExplainCommandTest {

    @TempDir Path temp;
    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void start() {
        shell = new Shell(temp);
    }

    @Test
    void a_rule_is_explained_with_both_examples_and_what_to_do() {
        Shell.Ended ended = shell.type("explain", "BAL310");
        assertThat(ended.out())
                .startsWith(
                        "BAL310  avertissement  financement qui ne tombe pas juste\n\n"
                                + "Les parts d'un financement doivent faire 100 %")
                .contains("\nÀ éviter (content/fiches/012-jardin.md) :\n  ---\n  numero: 12\n")
                .contains("\n      - { financeur: Ville, part: 50 }\n")
                .contains("\nÀ écrire (content/fiches/012-jardin.md) :\n")
                .contains("\n      - { financeur: Ville, part: 60 }\n")
                .contains("\nQue faire :\n")
                .endsWith("\n  regles:\n    BAL310: { \"fiches/012-jardin.md\": ignorer }\n");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
    }

    @Test
    void english_is_spoken_on_demand() {
        assertThat(shell.type("explain", "BAL203", "--lang", "en").out())
                .startsWith("BAL203  error  reference to an unknown fiche\n")
                .contains("\nWrong (content/fiches/012-jardin.md):\n", "\nWhat to do:\n");
    }

    @Test
    void case_and_the_three_letters_do_not_matter() {
        String answer = shell.type("explain", "BAL203").out();
        assertThat(shell.type("explain", "bal203").out()).isEqualTo(answer);
        assertThat(shell.type("explain", "203").out()).isEqualTo(answer);
    }

    @Test
    void an_unknown_code_is_a_wrong_command_line_that_names_the_nearest_ones() {
        Shell.Ended ended = shell.type("explain", "BAL311x");
        assertThat(ended.err())
                .startsWith("balise: règle inconnue : BAL311x ; les plus proches : BAL311, ")
                .contains("Pour l'aide : balise explain --help");
        assertThat(ended.status()).isEqualTo(2);
        assertThat(shell.type("explain", "--lang", "en", "nothing").err())
                .startsWith("balise: unknown rule: nothing; balise explain shows them all\n");
        assertThat(shell.type("explain", "BAL203", "--lang", "de").err())
                .startsWith("balise: langue inconnue : de ; il y a fr et en\n");
    }

    @Test
    void without_a_code_every_rule_is_listed_with_its_severity() {
        Shell.Ended ended = shell.type("explain");
        for (Rule rule : Rule.values()) {
            assertThat(ended.out()).contains(rule.code() + "  ", rule.title().fr() + "\n");
        }
        assertThat(ended.out())
                .startsWith("BAL001  erreur         fichier qui n'est pas en UTF-8\n")
                .endsWith("\n\n«balise explain CODE» explique une règle, avec un exemple.\n");
        assertThat(ended.status()).isZero();
    }

    @Test
    void no_line_but_those_of_examples_is_longer_than_eighty_signs() {
        assertThat(shell.type("explain", "BAL106").out().lines())
                .allMatch(line -> line.startsWith("  ") || line.length() <= 80);
    }
}
