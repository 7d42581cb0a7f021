package fr.balise.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

class SourceReaderTest {

    @TempDir private Path folder;

    @Test
    void every_file_is_found_by_its_path_and_knows_how_its_author_names_it() throws IOException {
        put("publication.yaml", "titre: x");
        put("fiches/056 Rennes & Cie.md", "# é");
        put("medias/Île.svg", "<svg/>");
        SourceTree tree = read().value();
        assertThat(tree.files().keySet())
                .containsExactly(
                        "fiches/056 Rennes & Cie.md", "medias/Île.svg", "publication.yaml");
        assertThat(tree.text("fiches/056 Rennes & Cie.md"))
                .hasValue(
                        new SourceFile.Text(
                                "fiches/056 Rennes & Cie.md",
                                "content/fiches/056 Rennes & Cie.md",
                                "# é"));
        assertThat(tree.file("medias/Île.svg").orElseThrow())
                .isInstanceOfSatisfying(
                        SourceFile.Asset.class, asset -> assertThat(asset.size()).isEqualTo(6));
    }

    @Test
    void drafts_of_editors_and_hidden_files_are_passed_over() throws IOException {
        for (String name :
                List.of(
                        ".git/config",
                        ".DS_Store",
                        "a.md~",
                        ".a.md.swp",
                        "#a.md#",
                        "node_modules/x/readme.md",
                        "medias/Thumbs.db")) {
            put(name, "x");
        }
        put("#1.md", "x");
        assertThat(read().value().files().keySet()).containsExactly("#1.md");
        assertThat(read().diagnostics()).isEmpty();
    }

    @Test
    void decomposed_accents_in_names_are_composed() throws IOException {
        put("medias/e\u0301te\u0301.svg", "x");
        assertThat(read().value().files().keySet()).containsExactly("medias/été.svg");
    }

    @Test
    void two_names_that_differ_only_in_how_accents_are_encoded_are_refused() throws IOException {
        put("medias/été.svg", "a");
        put("medias/e\u0301te\u0301.svg", "b");
        assumeTrue(list("medias").size() == 2);
        assertThat(said(read()))
                .containsExactly(
                        "BAL002 content/medias/été.svg:1: même nom que content/medias/été.svg, aux"
                                + " accents codés autrement");
        assertThat(read().value().files()).hasSize(1);
    }

    @Test
    void two_names_that_differ_only_in_case_are_refused() throws IOException {
        put("fiches/a.md", "a");
        put("fiches/A.md", "b");
        put("fiches/STRASSE.md", "c");
        put("fiches/straße.md", "d");
        assumeTrue(list("fiches").size() == 4);
        assertThat(said(read()))
                .containsExactly(
                        "BAL002 content/fiches/a.md:1: ce nom ne diffère que par la casse de celui"
                                + " de content/fiches/A.md",
                        "BAL002 content/fiches/straße.md:1: ce nom ne diffère que par la casse de"
                                + " celui de content/fiches/STRASSE.md");
    }

    @Test
    void two_folders_that_differ_only_in_case_are_refused_once() throws IOException {
        put("Fiches/a.md", "a");
        put("fiches/a.md", "b");
        put("fiches/b.md", "c");
        assumeTrue(list("").size() == 2);
        assertThat(said(read()))
                .containsExactly(
                        "BAL002 content/fiches:1: ce nom ne diffère que par la casse de celui de"
                                + " content/Fiches");
    }

    @Test
    @Timeout(20)
    void a_symbolic_link_that_leads_back_is_reported_and_not_followed() throws IOException {
        put("fiches/a.md", "a");
        Files.createSymbolicLink(folder.resolve("fiches/tout"), folder);
        Files.createSymbolicLink(folder.resolve("fiches/encore"), folder.resolve("fiches"));
        Outcome<SourceTree> outcome = read();
        assertThat(outcome.value().files().keySet()).containsExactly("fiches/a.md");
        assertThat(said(outcome))
                .containsExactlyInAnyOrder(
                        "BAL004 content/fiches/tout:1: lien symbolique qui ramène à un dossier"
                                + " au-dessus",
                        "BAL004 content/fiches/encore:1: lien symbolique qui ramène à un dossier"
                                + " au-dessus");
    }

    @Test
    void a_symbolic_link_to_elsewhere_is_followed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("b.md"), "b");
        Files.createSymbolicLink(folder.resolve("fiches"), elsewhere);
        assertThat(read().value().files().keySet()).containsExactly("fiches/b.md");
    }

    @Test
    void a_symbolic_link_to_nothing_is_reported() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.md"), folder.resolve("nulle-part.md"));
        Files.createSymbolicLink(folder.resolve("b.svg"), folder.resolve("nulle-part.svg"));
        assertThat(said(read()))
                .containsExactly(
                        "BAL004 content/a.md:1: ce fichier ou dossier n'existe pas",
                        "BAL004 content/b.svg:1: ce fichier ou dossier n'existe pas");
    }

    @Test
    @Timeout(20)
    void a_pipe_is_not_waited_for() throws IOException, InterruptedException {
        Process made = new ProcessBuilder("mkfifo", folder.resolve("a.md").toString()).start();
        assumeTrue(made.waitFor() == 0);
        assertThat(said(read()))
                .containsExactly("BAL004 content/a.md:1: ni un fichier ni un dossier");
    }

    @Test
    void a_file_that_may_not_be_read_is_reported() throws IOException {
        put("a.md", "x");
        assumeTrue(folder.resolve("a.md").toFile().setReadable(false));
        assumeFalse(Files.isReadable(folder.resolve("a.md")));
        assertThat(said(read()))
                .containsExactly("BAL004 content/a.md:1: lecture refusée par le système");
    }

    @Test
    void a_name_that_no_address_accepts_is_refused() throws IOException {
        assumeTrue(folder.getFileSystem().getSeparator().equals("/"));
        put("medias/a\\b.svg", "x");
        put("medias/a\nb.svg", "x");
        Outcome<SourceTree> outcome = read();
        assertThat(outcome.value().files()).isEmpty();
        assertThat(outcome.diagnostics())
                .extracting(problem -> problem.rule().code())
                .containsExactly("BAL006", "BAL006");
    }

    @Test
    void an_empty_folder_is_an_empty_tree() {
        assertThat(read().value().files()).isEmpty();
        assertThat(read().diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"content,content", "content/,content", "'',.", ".,.", "./a//,./a", "/,/"})
    void a_missing_folder_is_reported_by_its_name(String shown, String file) {
        Outcome<SourceTree> outcome = SourceReader.read(folder.resolve("absent"), shown);
        assertThat(said(outcome))
                .containsExactly("BAL004 " + file + ":1: ce fichier ou dossier n'existe pas");
    }

    @Test
    void a_file_in_place_of_the_folder_is_reported() throws IOException {
        put("a.md", "x");
        assertThat(said(SourceReader.read(folder.resolve("a.md"), "a.md")))
                .containsExactly("BAL004 a.md:1: ce n'est pas un dossier");
    }

    @Test
    void the_current_folder_leaves_no_trace_in_the_paths() throws IOException {
        put("fiches/a.md", "x");
        assertThat(SourceReader.read(folder, ".").value().text("fiches/a.md").orElseThrow().shown())
                .isEqualTo("fiches/a.md");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() throws IOException {
        put("a.md", "\ufefftitre");
        assertThat(read().value().text("a.md").orElseThrow().text()).isEqualTo("titre");
    }

    @Test
    void line_ends_stay_as_they_were() throws IOException {
        put("a.md", "a\r\nb\rc\n");
        assertThat(read().value().text("a.md").orElseThrow().text()).isEqualTo("a\r\nb\rc\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ISO-8859-1 | abc⏎été | 2 | 1 | fichier en Windows-1252 ou Latin-1, pas en UTF-8",
                "ISO-8859-1 | abc⏎l'été | 2 | 3 | fichier en Windows-1252 ou Latin-1, pas en"
                        + " UTF-8",
                "windows-1252 | d’accord | 1 | 2 | fichier en Windows-1252 ou Latin-1, pas en"
                        + " UTF-8",
                "UTF-16 | été | 1 | 1 | fichier en UTF-16, pas en UTF-8",
                "UTF-16LE | titre | 1 | 1 | fichier en UTF-16, pas en UTF-8",
                "UTF-16BE | titre | 1 | 1 | fichier en UTF-16, pas en UTF-8",
                "UTF-8 | abc⏎d␀e | 2 | 2 | caractère nul dans le texte"
            })
    void a_text_that_is_not_utf_8_is_reported_at_its_first_wrong_byte(
            String charset, String text, int line, int column, String message) throws IOException {
        byte[] bytes =
                text.replace('⏎', '\n').replace('␀', '\0').getBytes(Charset.forName(charset));
        Files.write(folder.resolve("a.md"), bytes);
        Diagnostic problem = read().diagnostics().getFirst();
        assertThat(problem.location()).isEqualTo(new Location("content/a.md", line, column, 1));
        assertThat(problem.message().fr()).isEqualTo(message);
        SourceFile.Text saved = read().value().text("a.md").orElseThrow();
        assertThat(saved.sound()).isFalse();
        assertThat(saved.text()).isEqualTo(text.replace('⏎', '\n').replace('␀', '\ufffd'));
    }

    @Test
    void a_text_cut_in_the_middle_of_a_letter_is_reported_there() throws IOException {
        byte[] whole = "l'été".getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("a.md"), Arrays.copyOf(whole, whole.length - 1));
        assertThat(read().diagnostics().getFirst().location().column()).isEqualTo(5);
    }

    @Test
    void a_wrong_byte_after_a_lone_carriage_return_stands_on_the_next_line() throws IOException {
        Files.write(folder.resolve("a.md"), "a\rb\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read().diagnostics().getFirst().location())
                .isEqualTo(new Location("content/a.md", 2, 2, 1));
    }

    private Outcome<SourceTree> read() {
        return SourceReader.read(folder, "content");
    }

    private void put(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> list(String path) {
        return List.of(folder.resolve(path).toFile().list());
    }

    private static List<String> said(Outcome<?> outcome) {
        return outcome.diagnostics().stream()
                .map(
                        problem ->
                                problem.rule().code()
                                        + " "
                                        + problem.location().file()
                                        + ":"
                                        + problem.location().line()
                                        + ": "
                                        + problem.message().fr())
                .toList();
    }
}
