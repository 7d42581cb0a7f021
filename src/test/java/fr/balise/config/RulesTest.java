package fr.balise.config;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.diagnostic.Wording;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceTree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

class RulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fiches/063-yen-bai.md | fiches/063-yen-bai.md | true",
                "fiches/063-*.md | fiches/063-yen-bai.md | true",
                "fiches/063-*.md | fiches/2019/063-yen-bai.md | false",
                "fiches/*.md | FICHES/a.md | false",
                "fiches/**/063-*.md | fiches/2019/063-yen-bai.md | true",
                "fiches/**/063-*.md | fiches/063-yen-bai.md | true",
                "fiches/** | fiches/a/b.md | true",
                "** | a/b/c.md | true",
                "*.md | a.md | true",
                "*.md | a/b.md | false",
                "**/*.md | a.md | true",
                "a?.md | ab.md | true",
                "a?.md | a/.md | false",
                "{a,b/c}.md | b/c.md | true",
                "a,b.md | a,b.md | true",
                "[ab].md | b.md | true",
                "[!ab].md | c.md | true",
                "[!ab].md | b.md | false",
                "a+b (1).md | a+b (1).md | true",
                "été.md | été.md | true",
                "a.md | axmd | false"
            })
    void a_pattern_means_the_same_on_every_system(String pattern, String path, boolean matches) {
        assertThat(PathPattern.of(pattern).orElseThrow().matches(path)).isEqualTo(matches);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[]", "fiches/[a", "{a", "a}", "[z-a]", "{a,{b}"})
    void a_pattern_with_an_open_bracket_is_reported_where_it_stands(String pattern) {
        Outcome<PublicationConfig> outcome =
                read("titre: x\nregles: { BAL310: { \"" + pattern + "\": ignorer } }\n");
        assertThat(outcome.diagnostics())
                .extracting(problem -> problem.message().fr())
                .containsExactly("motif de chemin mal formé : «" + pattern + "»");
        assertThat(outcome.diagnostics().getFirst().location().line()).isEqualTo(2);
        assertThat(outcome.diagnostics().getFirst().location().column()).isEqualTo(21);
    }

    @Test
    void an_unknown_code_brings_the_nearest_and_an_unknown_severity_the_words_that_exist() {
        assertThat(read("titre: x\nregles: { BAL999: erreur, BAL310: jamais, bal203: [x] }\n"))
                .satisfies(
                        outcome ->
                                assertThat(outcome.diagnostics())
                                        .extracting(problem -> problem.message().fr())
                                        .containsExactly(
                                                "règle inconnue : BAL999",
                                                "gravité inconnue : «jamais»",
                                                "règle inconnue : bal203"));
    }

    @Test
    void a_rule_without_paths_holds_everywhere_and_later_lines_win() {
        Rules rules =
                rules("BAL203: avertissement, BAL204: { \"**\": ignorer, fiches/b.md: info }");
        assertThat(
                        rules.apply(
                                List.of(
                                        found(Rule.UNKNOWN_FICHE, "content/fiches/a.md"),
                                        found(Rule.BROKEN_LINK, "content/fiches/a.md"),
                                        found(Rule.BROKEN_LINK, "content/fiches/b.md"),
                                        found(Rule.UNSAFE_LINK, "content/fiches/b.md")),
                                "content"))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.WARNING, Severity.INFO, Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource({
        "content, content/fiches/a.md",
        "content/, content/fiches/a.md",
        "., fiches/a.md",
        "'', fiches/a.md",
        "../mes textes, ../mes textes/fiches/a.md"
    })
    void a_path_is_meant_from_the_top_of_the_content_whatever_its_folder(
            String content, String file) {
        Rules rules = rules("BAL203: { fiches/*.md: ignorer }");
        assertThat(rules.apply(List.of(found(Rule.UNKNOWN_FICHE, file)), content)).isEmpty();
    }

    @Test
    void a_path_copied_from_a_message_is_understood() {
        Rules rules = rules("BAL203: { content/fiches/a.md: ignorer }");
        assertThat(
                        rules.apply(
                                List.of(found(Rule.UNKNOWN_FICHE, "content/fiches/a.md")),
                                "content"))
                .isEmpty();
    }

    @Test
    @Timeout(10)
    void ten_thousand_diagnostics_and_a_hundred_patterns_cost_little() {
        StringBuilder settings = new StringBuilder("BAL203: {");
        for (int i = 0; i < 100; i++) {
            settings.append(" \"**/*-" + i + "-*.md\": info,");
        }
        Rules rules = rules(settings + " x: info }");
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            found.add(found(Rule.UNKNOWN_FICHE, "content/fiches/a-" + i + "-b.md"));
        }
        assertThat(rules.apply(found, "content"))
                .filteredOn(diagnostic -> diagnostic.severity() == Severity.INFO)
                .hasSize(100);
    }

    private static Diagnostic found(Rule rule, String file) {
        return Diagnostic.of(rule, Location.ofFile(file), new Wording("", ""));
    }

    private static Rules rules(String settings) {
        Outcome<PublicationConfig> outcome = read("titre: x\nregles: { " + settings + " }\n");
        assertThat(outcome.diagnostics()).isEmpty();
        return outcome.value().rules();
    }

    private static Outcome<PublicationConfig> read(String yaml) {
        return ConfigReader.read(
                SourceTree.of(
                        List.of(
                                new SourceFile.Text(
                                        ConfigReader.FILE, "content/publication.yaml", yaml))));
    }
}
