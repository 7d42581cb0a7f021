package fr.balise.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Location;
import fr.balise.theme.Theme;
import fr.balise.theme.ThemeFolder;
import fr.balise.theme.ThemeLoader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class MalformedThemeTest {

    @TempDir Path themes;

    @Test
    void a_malformed_template_gives_no_templates_and_no_fault_of_balise() throws IOException {
        Path templates = Files.createDirectories(themes.resolve("essai/templates"));
        Files.writeString(themes.resolve("essai/theme.yaml"), "parent: repere\n");
        Files.writeString(templates.resolve("document.mustache"), "{{#date}}");
        var loaded =
                ThemeLoader.load(
                        "essai",
                        Location.ofFile("x"),
                        List.of(
                                new ThemeFolder(themes, "essais"),
                                new ThemeFolder(Path.of("themes"), "themes")));
        assertThat(loaded.diagnostics())
                .singleElement()
                .extracting(problem -> problem.rule().code())
                .isEqualTo("BAL404");
        Theme theme = loaded.value().orElseThrow();
        assertThat(PageTemplates.of(theme).value()).isEmpty();
    }
}
