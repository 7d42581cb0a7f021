package fr.balise.theme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;
import fr.balise.source.SourceFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class ThemeInheritanceTest {

    private static final ThemeFolder THEMES =
            new ThemeFolder(Path.of("src/test/resources/themes/valid"), "themes");

    @TempDir Path made;

    @Test
    void a_child_replaces_single_templates_partials_assets_and_texts() {
        Theme child = load("enfant");
        assertThat(child.identity().title()).contains("Enfant");
        assertThat(child.templates().keySet()).containsExactly("accueil", "page");
        assertThat(child.partials().keySet()).containsExactly("pied", "tete");
        assertThat(child.strings(Language.FR).text("suite")).isEqualTo("Lire la suite, ");
        assertThat(child.strings(Language.EN).text("suite")).isEqualTo("Read more, ");
        assertThat(child.strings(Language.FR).text("titre-site")).isEqualTo("Site de l'enfant");
        assertThat(child.strings(Language.EN).text("titre-site")).isEqualTo("Site of the parent");
        assertThat(child.assets().values())
                .extracting(SourceFile::shown)
                .containsExactly(
                        "themes/enfant/assets/ecran.css", "themes/parent/assets/papier.css");
    }

    @Test
    void a_template_of_the_parent_calls_the_partial_of_the_child() {
        record Site(Strings t) {}
        Theme child = load("enfant");
        Outcome<Templates> templates = child.templates(Map.of("accueil", Site.class));
        assertThat(templates.diagnostics()).isEmpty();
        assertThat(
                        templates
                                .value()
                                .get("accueil", Site.class)
                                .render(new Site(child.strings(Language.FR))))
                .isEqualTo(
                        "<header>enfant</header>\nSite de l&#39;enfant\n<footer>parent</footer>\n");
    }

    @Test
    void the_grandparents_are_inherited_too() {
        assertThat(load("petit").templates().keySet()).containsExactly("accueil", "page");
        assertThat(load("petit").strings(Language.FR).text("titre-site"))
                .isEqualTo("Site de l'enfant");
    }

    @Test
    void texts_that_the_program_needs_are_reported_for_each_language() {
        List<Diagnostic> problems = load("enfant").requireStrings(List.of("suite", "titre-sit"));
        assertThat(problems)
                .extracting(problem -> problem.location().file() + " " + problem.message().fr())
                .containsExactly(
                        "themes/enfant/i18n/fr.yaml texte indispensable absent : «titre-sit»",
                        "themes/enfant/i18n/en.yaml texte indispensable absent : «titre-sit»");
    }

    @Test
    void a_single_template_can_be_asked_for() {
        record Site(Strings t) {}
        Outcome<Optional<Template<Site>>> missing = load("enfant").template("acueil", Site.class);
        assertThat(missing.value()).isEmpty();
        assertThat(missing.diagnostics())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.rule().code()).isEqualTo("BAL402");
                            assertThat(problem.hint().orElseThrow().fr())
                                    .isEqualTo("renommez «accueil»");
                        });
    }

    @Test
    void a_child_leaves_out_files_and_whole_folders_of_its_parents() throws IOException {
        given("grand/theme.yaml", "pour: { filtres.js: [liste] }");
        given("grand/assets/filtres.js", "");
        given("grand/assets/ecran.css", "");
        given("grand/assets/polices/a.woff2", "");
        given("grand/assets/polices/b.woff2", "");
        given("grand/templates/liste.mustache", "");
        given("grand/templates/partials/pied.mustache", "");
        given(
                "petit/theme.yaml",
                "parent: grand\nsauf: [assets/ecran.css, assets/polices/,"
                        + " templates/partials/pied.mustache]\n");
        given("petit/assets/ecran.css", "p {}");
        Outcome<Optional<Theme>> loaded = loadMade("petit");
        assertThat(loaded.diagnostics()).isEmpty();
        Theme theme = loaded.value().orElseThrow();
        assertThat(theme.assets().keySet()).containsExactly("ecran.css", "filtres.js");
        assertThat(theme.partials()).isEmpty();
        assertThat(theme.reserved()).isEqualTo(Map.of("filtres.js", Set.of("liste")));
    }

    @Test
    void what_theme_yaml_names_must_exist() throws IOException {
        given("grand/assets/filtres.js", "");
        given("grand/assets/filtres.svg", "");
        given("grand/templates/liste.mustache", "");
        given(
                "petit/theme.yaml",
                """
                parent: grand
                sauf: [assets/filtre.js, assets/petit.css, theme.yaml]
                pour:
                  filtres.svg: [liste]
                  filtres.js: [listes]
                """);
        given("petit/assets/petit.css", "");
        assertThat(loadMade("petit").diagnostics())
                .extracting(
                        problem ->
                                problem.rule().code()
                                        + " "
                                        + problem.location().line()
                                        + " "
                                        + problem.message().fr()
                                        + " ; "
                                        + problem.hint().orElseThrow().fr())
                .containsExactly(
                        "BAL408 2 aucun thème parent n'a ce fichier : «assets/filtre.js» ; le plus"
                                + " proche est «assets/filtres.js»",
                        "BAL408 2 aucun thème parent n'a ce fichier : «assets/petit.css» ; il"
                                + " existe «assets/filtres.js», «assets/filtres.svg»,"
                                + " «templates/liste.mustache»",
                        "BAL408 2 aucun thème parent n'a ce fichier : «theme.yaml» ; il existe"
                                + " «assets/filtres.js», «assets/filtres.svg»,"
                                + " «templates/liste.mustache»",
                        "BAL408 4 ni feuille de style ni script du thème : «filtres.svg» ; le plus"
                                + " proche est «filtres.js»",
                        "BAL408 5 gabarit inconnu : «listes» ; le plus proche est «liste»");
    }

    private void given(String path, String text) throws IOException {
        Path file = made.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Outcome<Optional<Theme>> loadMade(String name) {
        return ThemeLoader.load(
                name, Location.ofFile("publication.yaml"), List.of(new ThemeFolder(made, "mes")));
    }

    private static Theme load(String name) {
        Outcome<Optional<Theme>> loaded =
                ThemeLoader.load(name, Location.ofFile("publication.yaml"), List.of(THEMES));
        assertThat(loaded.diagnostics()).isEmpty();
        return loaded.value().orElseThrow();
    }
}
