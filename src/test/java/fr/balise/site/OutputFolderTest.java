package fr.balise.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;
import fr.balise.diagnostic.Rule;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

class OutputFolderTest {

    @TempDir Path temp;
    private Path root;
    private Path content;
    private Path site;

    @BeforeEach
    void a_project() throws IOException {
        root = temp.toRealPath();
        content = Files.createDirectory(root.resolve("content"));
        site = root.resolve("site");
    }

    private List<String> check(Path output) {
        Outcome<Path> outcome = OutputFolder.check(output, List.of(content));
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::rule)
                .containsOnly(Rule.OUTPUT_REFUSED);
        assertThat(outcome.diagnostics())
                .allSatisfy(diagnostic -> assertThat(diagnostic.hint()).isPresent());
        return outcome.diagnostics().stream().map(found -> found.message().fr()).toList();
    }

    private void assertAccepted(Path output) {
        assertThat(OutputFolder.check(output, List.of(content)).diagnostics()).isEmpty();
    }

    @Test
    void a_missing_an_empty_and_a_freshly_cloned_folder_are_accepted() throws IOException {
        assertAccepted(site);
        assertAccepted(root.resolve("a/b/c"));
        Files.createDirectory(site);
        assertAccepted(site);
        Files.createDirectory(site.resolve(".git"));
        Trees.put(site, ".gitignore", "*\n");
        Trees.put(site, ".nojekyll", "");
        Trees.put(site, "CNAME", "exemple.org");
        assertAccepted(site);
    }

    @Test
    void a_folder_with_other_files_and_no_trace_of_balise_is_refused() throws IOException {
        Trees.put(site, "thèse.odt", "trois ans de travail");
        Trees.put(site, "notes.txt", "");

        assertThat(check(site))
                .containsExactly(
                        "le dossier contient « notes.txt » et rien ne dit que Balise l'a fait");
    }

    @Test
    void a_file_and_a_folder_below_a_file_are_refused() throws IOException {
        Files.writeString(site, "");

        assertThat(check(site)).containsExactly("ce n'est pas un dossier");
        assertThat(check(site.resolve("below"))).containsExactly("ce n'est pas un dossier");
    }

    @Test
    void a_folder_that_shares_files_with_a_source_is_refused() throws IOException {
        Files.createSymbolicLink(root.resolve("alias"), content);

        for (String output :
                List.of("content", "content/site", "content/../content", "", "alias", "alias/x")) {
            assertThat(check(root.resolve(output)))
                    .as(output)
                    .singleElement()
                    .asString()
                    .contains("le dossier de sortie et la source", "se recouvrent");
        }
        assertAccepted(root.resolve("content-site"));
    }

    @Test
    void the_top_of_the_file_system_and_the_home_folder_are_refused() {
        assertThat(check(Objects.requireNonNull(root.getRoot())))
                .singleElement()
                .asString()
                .contains("ni à la racine ni dans le dossier personnel");
        assertThat(check(Path.of(System.getProperty("user.home"))))
                .singleElement()
                .asString()
                .contains("ni à la racine ni dans le dossier personnel");
    }

    @Test
    void an_output_that_is_a_link_to_a_folder_is_that_folder() throws IOException {
        Path elsewhere = Files.createDirectory(root.resolve("www"));
        Files.createSymbolicLink(site, elsewhere);

        assertThat(OutputFolder.check(site, List.of(content)).value()).isEqualTo(elsewhere);
        assertAccepted(site);
    }

    @Test
    void a_link_to_nowhere_is_refused() throws IOException {
        Files.createSymbolicLink(site, root.resolve("nowhere"));

        assertThat(check(site)).containsExactly("ce n'est pas un dossier");
    }
}
