package fr.balise.theme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;
import fr.balise.source.SourceReader;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One folder per case: its `themes/` and the exact `expected-diagnostics.txt`; `-Dgolden=write` writes these files.
class InvalidThemeTest {

    private static final Path CASES = Path.of("src/test/resources/themes/invalid");

    @TempDir Path temp;

    @TestFactory
    Stream<DynamicTest> every_problem_is_told_with_its_place_and_advice() {
        return SourceReader.folders(CASES).stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> check(CASES.resolve(name))));
    }

    private static void check(Path folder) throws IOException {
        Path expected = folder.resolve("expected-diagnostics.txt");
        String found = told(problems(folder.resolve("themes")));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(expected, found);
        }
        assertThat(found).isEqualTo(Files.readString(expected)).isNotEmpty();
    }

    private static List<Diagnostic> problems(Path themes) {
        Outcome<Optional<Theme>> loaded =
                ThemeLoader.load(
                        "essai",
                        new Location("publication.yaml", 8, 8, 5),
                        List.of(new ThemeFolder(themes, "themes")));
        List<Diagnostic> all = new ArrayList<>(loaded.diagnostics());
        loaded.value()
                .ifPresent(
                        theme ->
                                all.addAll(
                                        theme.templates(Map.of("page", PageView.class))
                                                .diagnostics()));
        return all.stream().sorted().toList();
    }

    private static String told(List<Diagnostic> problems) {
        StringBuilder told = new StringBuilder();
        for (Diagnostic problem : problems) {
            Location place = problem.location();
            told.append(place.file() + ":" + place.line() + ":" + place.column() + " ")
                    .append(problem.rule().code() + " " + problem.message().in(Language.FR) + "\n");
            problem.label().ifPresent(label -> told.append("  là : " + label.fr() + "\n"));
            problem.hint().ifPresent(hint -> told.append("  aide : " + hint.fr() + "\n"));
        }
        return told.toString();
    }

    @Test
    void the_span_of_an_unknown_name_is_the_part_that_is_unknown() throws IOException {
        assertThat(problemsOf("<p>\n  {{#auteur}}{{ auteur.prenom }}{{/auteur}}"))
                .singleElement()
                .extracting(Diagnostic::location)
                .isEqualTo(new Location("themes/essai/templates/page.mustache", 2, 24, 6));
    }

    @Test
    @Timeout(20)
    void a_hostile_template_is_judged_in_good_time() throws IOException {
        assertThat(problemsOf("{{#fiches}}".repeat(100_000))).hasSize(1);
        assertThat(problemsOf("{{".repeat(100_000))).hasSize(1);
        assertThat(problemsOf("{{a}}".repeat(20_000))).hasSize(20_000);
        assertThat(problemsOf("{{/a}} ".repeat(20_000))).hasSize(20_000);
        assertThat(problemsOf("{".repeat(500_001))).hasSize(1);
        assertThat(problemsOf("{{titre}}".repeat(50_000))).isEmpty();
    }

    private List<Diagnostic> problemsOf(String template) throws IOException {
        Path file = temp.resolve("essai/templates/page.mustache");
        Files.createDirectories(file.getParent());
        Files.writeString(file, template);
        return problems(temp);
    }
}
