package fr.balise.theme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;
import fr.balise.source.SourceFile;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class ThemeInheritanceTest {

    private static final ThemeFolder THEMES =
            new ThemeFolder(Path.of("src/test/resources/themes/valid"), "themes");

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
                .extracting(
                        file ->
                                switch (file) {
                                    case SourceFile.Text text -> text.shown();
                                    case SourceFile.Asset asset -> asset.shown();
                                })
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

    private static Theme load(String name) {
        Outcome<Optional<Theme>> loaded =
                ThemeLoader.load(name, Location.ofFile("publication.yaml"), List.of(THEMES));
        assertThat(loaded.diagnostics()).isEmpty();
        return loaded.value().orElseThrow();
    }
}
