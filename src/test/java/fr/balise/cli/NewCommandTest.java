package fr.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.cli.Shell.Ended;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// `balise new` begins a document that builds, and never overwrites one.
class NewCommandTest {

    @TempDir Path temp;

    private Ended begin(Shell shell, String... words) {
        return shell.type(
                Stream.concat(
                                Stream.of("new", "--content", temp.resolve("content").toString()),
                                Stream.of(words))
                        .toArray(String[]::new));
    }

    private String text(String file) throws IOException {
        return Files.readString(temp.resolve("content").resolve(file));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(temp.resolve("content"))) {
            return all.filter(Files::isRegularFile)
                    .map(path -> temp.resolve("content").relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void the_first_fiche_of_an_empty_folder_has_its_sections_and_builds() throws IOException {
        Shell shell = new Shell(temp);
        Ended ended = begin(shell, "fiche", "Jardin d'école");
        assertThat(ended.status()).isZero();
        assertThat(ended.out())
                .startsWith("content/fiches/001-jardin-d-ecole.md : fiche n°1, à écrire\n")
                .contains("balise check");
        assertThat(text("fiches/001-jardin-d-ecole.md"))
                .startsWith("---\nnumero: 1\ntitre: \"Jardin d'école\"\nresume:         # ")
                .contains("\n## Origine et présentation de l'initiative\n\n<!-- ")
                .contains("\n## Rôle des collectivités\n")
                .contains(
                        "<!-- Rubriques facultatives : Résultats et perspectives ; Financement -->")
                .endsWith(" -->\n");
        Ended checked = shell.run("check", "--no-pdf");
        assertThat(checked.status()).isZero();
        assertThat(checked.out().lines().filter(line -> line.contains("BAL")).toList())
                .hasSize(2)
                .allMatch(line -> line.contains("BAL335"));
        assertThat(shell.run("build", "--no-pdf").status()).isZero();
        String page = Files.readString(temp.resolve("site/fiches/001-jardin-d-ecole.html"));
        assertThat(page).doesNotContain("cette ligne", "facultatives");
    }

    @Test
    void the_next_number_comes_after_all_that_were_ever_taken() throws IOException {
        Shell shell =
                new Shell(temp)
                        .fiche(3, "Trois.")
                        .write(
                                "content/fiches/brouillon.md",
                                "---\nnumero: 7\ntitre: x\nbrouillon: true\n---\n")
                        .write("content/fiches/008-faux.md", "---\nnumero: 8\ntitre: [\n---\n")
                        .write(
                                "content/fiches/autre.md",
                                "---\nnumero: 90\nserie: Autre\ntitre: x\n---\n")
                        .write(
                                "content/donnees/fiches-externes.yaml",
                                "- { numero: 11, titre: x, adresse: https://exemple.org }\n");
        assertThat(begin(shell, "fiche", "Deux mots").out()).contains("fiches/012-deux-mots.md");
        assertThat(begin(shell, "sheet", "Deux", "mots").out()).contains("fiches/013-deux-mots.md");
        assertThat(begin(shell, "fiche", "Un", "--serie", "autre").out())
                .contains("fiches/091-un.md");
        assertThat(begin(shell, "fiche", "Un", "--serie", "Neuve").out())
                .contains("fiches/009-un.md");
        assertThat(text("fiches/009-un.md")).contains("\nserie: \"Neuve\"\n");
    }

    @ValueSource(
            strings = {
                "Eau : source",
                "\"x\" & 'y' # z",
                "- tiret",
                "@home %x !y *a &b",
                "[crochets] {accolades}",
                "C:\\dossier\\n",
                "56",
                "true",
                "漢字",
                "مدرسة",
                "---",
                "<b>gras</b>",
                "x | b > c"
            })
    @ParameterizedTest
    void any_title_is_read_back_as_it_was_given(String title) {
        Shell shell = new Shell(temp);
        if (title.equals("---")) {
            assertThat(begin(shell, "fiche", "--", title).status()).isEqualTo(2);
            return;
        }
        assertThat(begin(shell, "fiche", "--", title).status()).isZero();
        Ended listed = shell.run("list", "fiches", "--json");
        assertThat(listed.status()).isZero();
        assertThat(listed.err()).isEmpty();
        assertThat(listed.out().replace("’", "'").replaceAll("[\u00a0\u202f]", " "))
                .contains(
                        title.equals("\"x\" & 'y' # z")
                                ? "& 'y' # z\""
                                : "\"titre\":\"" + title.replace("\\", "\\\\") + "\"");
    }

    @Test
    void each_type_has_its_folder_and_name() throws IOException {
        Shell shell = new Shell(temp).write("content/publication.yaml", "titre: x\nlangue: en\n");
        for (String type : List.of("chapter", "article", "panorama", "page")) {
            assertThat(begin(shell, type, "Index").status()).isZero();
        }
        assertThat(begin(shell, "post", "Visit", "--date", "2026-11").status()).isZero();
        assertThat(files())
                .containsExactly(
                        "articles/2026-11-visit.md",
                        "articles/index-1.md",
                        "chapitres/index-1.md",
                        "pages/index-1.md",
                        "panoramas/index-1.md",
                        "publication.yaml");
        assertThat(text("articles/2026-11-visit.md")).contains("title: \"Visit\"", "date: 2026-11");
        Ended built = shell.run("build", "--no-pdf");
        assertThat(built.out()).contains("0 error");
        assertThat(built.status()).isZero();
    }

    @Test
    void a_file_that_is_there_stays_as_it_is() throws IOException {
        Shell shell = new Shell(temp).write("content/pages/contact.markdown", "Rien.\n");
        Ended ended = begin(shell, "page", "Contact");
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err())
                .isEqualTo(
                        "balise: ce fichier existe déjà : content/pages/contact.markdown ; rien n'a"
                                + " été changé, choisissez un autre titre\n");
        assertThat(files()).containsExactly("pages/contact.markdown");
    }

    @Test
    void many_at_once_get_a_number_each() throws IOException {
        Shell shell = new Shell(temp);
        IntStream.range(0, 12)
                .parallel()
                .forEach(i -> assertThat(begin(shell, "fiche", "Titre " + i).status()).isZero());
        assertThat(files().stream().map(file -> file.substring(7, 10)).distinct()).hasSize(12);
    }

    @Test
    void a_publication_with_faults_may_grow() {
        Shell shell = new Shell(temp).write("content/publication.yaml", "titre: [\n");
        shell.fiche(1, "Cf fiche n°99");
        assertThat(begin(shell, "fiche", "Suite").out()).contains("fiches/002-suite.md");
    }

    @Test
    void a_table_of_contents_is_to_name_the_new_file() {
        Shell shell =
                new Shell(temp)
                        .write("content/publication.yaml", "titre: x\nsommaire: [fiches/1.md]\n")
                        .fiche(1, "x");
        assertThat(begin(shell, "fiche", "Suite").out()).contains("- fiches/002-suite.md");
    }

    @ValueSource(
            strings = {
                "fichier Titre",
                "repertoire Titre",
                "fiche",
                "page x --serie y",
                "article x --date demain",
                "fiche x --lang de"
            })
    @ParameterizedTest
    void a_wrong_command_line_makes_nothing(String words) {
        Ended ended = begin(new Shell(temp), words.split(" "));
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).startsWith("balise: ");
        assertThat(temp.resolve("content")).doesNotExist();
    }
}
