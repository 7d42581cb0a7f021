package fr.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.cli.Shell.Ended;
import fr.balise.testing.Folders;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// `balise kit` gives a repository its files, and takes none away.
class KitCommandTest {

    @TempDir Path temp;

    private Ended kit(String... words) {
        return new Shell(temp)
                .type(
                        Stream.concat(
                                        Stream.of("kit", temp.resolve("depot").toString()),
                                        Stream.of(words))
                                .toArray(String[]::new));
    }

    private List<String> written() {
        return Folders.files(temp.resolve("depot"));
    }

    private String text(String file) throws IOException {
        return Files.readString(temp.resolve("depot").resolve(file));
    }

    @Test
    void each_forge_gets_its_own_files_and_the_command_names_them() {
        Ended github = kit("--forge", "github");

        assertThat(github.status()).isZero();
        assertThat(written())
                .containsExactly(
                        ".github/ISSUE_TEMPLATE/1-erreur.yml",
                        ".github/ISSUE_TEMPLATE/2-fiche.yml",
                        ".github/ISSUE_TEMPLATE/3-accessibilite.yml",
                        ".github/ISSUE_TEMPLATE/config.yml",
                        ".github/pull_request_template.md",
                        ".github/workflows/publier.yml",
                        ".github/workflows/verifier.yml");
        written().forEach(file -> assertThat(github.out()).contains(file + " : écrit\n"));
        assertThat(github.out()).contains("Il reste à dire d'où vient Balise");

        assertThat(kit("--forge", "gitlab", "--lang", "en").out())
                .contains(".gitlab-ci.yml: written\n", "It remains to tell");
        assertThat(written())
                .hasSize(12)
                .contains(
                        ".gitlab-ci.yml",
                        ".gitlab/issue_templates/Signaler une erreur dans une fiche.md",
                        ".gitlab/merge_request_templates/Default.md");
    }

    @Test
    void the_same_command_gives_the_same_bytes() {
        kit();
        Map<String, String> first = Folders.read(temp.resolve("depot"));

        Ended again = kit();

        assertThat(again.status()).isZero();
        assertThat(again.out()).contains(".gitlab-ci.yml : déjà là\n").doesNotContain("écrit");
        assertThat(Folders.read(temp.resolve("depot"))).isEqualTo(first);
    }

    @Test
    void a_file_of_the_authors_stays_unless_it_is_given_up() throws IOException {
        Folders.write(temp.resolve("depot/.github/pull_request_template.md"), "Le nôtre.\n");

        Ended kept = kit("--forge", "github");

        assertThat(kept.status()).isEqualTo(1);
        assertThat(kept.err())
                .contains(".github/pull_request_template.md : un autre fichier est là")
                .contains("--force");
        assertThat(text(".github/pull_request_template.md")).isEqualTo("Le nôtre.\n");
        assertThat(written()).as("the others").hasSize(7);

        Ended forced = kit("--forge", "github", "--force");
        assertThat(forced.status()).isZero();
        assertThat(forced.out()).contains(".github/pull_request_template.md : remplacé");
        assertThat(text(".github/pull_request_template.md")).contains("Ce qui change");
    }

    @Test
    void where_balise_comes_from_and_its_sum_stand_at_the_top() throws IOException {
        Path zip = Files.writeString(temp.resolve("balise.zip"), "abc");

        Ended ended =
                kit(
                        "--url",
                        "https://exemple.org/0.1.0/balise.zip",
                        "--zip",
                        zip.toString(),
                        "--branch",
                        "principale",
                        "--content",
                        "./livret/textes/");

        assertThat(ended.status()).isZero();
        assertThat(ended.out()).doesNotContain("Il reste");
        for (String file :
                List.of(
                        ".github/workflows/verifier.yml",
                        ".github/workflows/publier.yml",
                        ".gitlab-ci.yml")) {
            assertThat(text(file))
                    .contains("  BALISE_VERSION: \"dev\"\n")
                    .contains("  BALISE_URL: \"https://exemple.org/0.1.0/balise.zip\"\n")
                    // The well-known sum of these three letters.
                    .contains(
                            "  BALISE_SHA256:"
                                + " \"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\"\n")
                    .contains("  CONTENU: \"livret/textes\"\n");
        }
        assertThat(text(".github/workflows/publier.yml")).contains("branches: [\"principale\"]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --forge gitea                                    | forge inconnue
                    --url https://exemple.org/balise.zip             | vont ensemble
                    --zip pom.xml                                    | vont ensemble
                    --url http://exemple.org/balise.zip --zip pom.xml | adresse refusée
                    --url https://exemple.org/$(id).zip --zip pom.xml | adresse refusée
                    --url https://exemple.org/a.zip --zip rien.zip   | ne peut pas être lu
                    --branch a";id;"                                 | branche refusée
                    --branch ../a                                    | branche refusée
                    --content /etc                                   | dossier refusé
                    --content ../autre                               | dossier refusé
                    --content a"b                                    | dossier refusé
                    --lang de                                        | langue inconnue
                    """)
    void what_cannot_stand_in_the_files_is_refused_and_nothing_is_written(
            String words, String message) {
        Ended ended = kit(words.split(" ", -1));

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).contains(message);
        assertThat(written()).isEmpty();
    }
}
