package fr.balise.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class DiagnosticTest {

    private static Diagnostic at(String file, int line, int column, Rule rule, String words) {
        return Diagnostic.of(rule, new Location(file, line, column, 1), new Wording(words, words));
    }

    @Test
    void diagnostics_are_sorted_by_place_then_code_then_words() {
        List<Diagnostic> sorted =
                List.of(
                        at("a.md", 2, 9, Rule.UNKNOWN_FICHE, "x"),
                        at("a.md", 10, 1, Rule.NOT_UTF8, "x"),
                        at("a.md", 10, 1, Rule.UNKNOWN_FICHE, "a"),
                        at("a.md", 10, 1, Rule.UNKNOWN_FICHE, "b"),
                        at("a.md", 10, 2, Rule.NOT_UTF8, "x"),
                        at("b.md", 1, 1, Rule.NOT_UTF8, "x"));
        List<Diagnostic> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(5));

        assertThat(shuffled.stream().sorted().toList()).isEqualTo(sorted);
    }

    @Test
    void a_stage_keeps_what_the_stage_before_it_noticed() {
        Diagnostic first = at("a.md", 1, 1, Rule.HTML_REMOVED, "x");
        Diagnostic second = at("a.md", 1, 1, Rule.UNKNOWN_FICHE, "x");

        Outcome<String> outcome =
                new Outcome<>(1, List.of(first))
                        .then(number -> new Outcome<>(number + 1, List.of(second)))
                        .map(number -> "made " + number);

        assertThat(outcome).isEqualTo(new Outcome<>("made 2", List.of(first, second)));
        assertThat(outcome.hasErrors()).isTrue();
        assertThat(new Outcome<>(1, List.of(first)).hasErrors()).isFalse();
    }

    @Test
    void the_severity_of_a_diagnostic_is_what_counts_and_not_that_of_its_rule() {
        Diagnostic silenced =
                at("a.md", 1, 1, Rule.UNKNOWN_FICHE, "x").withSeverity(Severity.IGNORE);

        assertThat(new Outcome<>(1, List.of(silenced)).hasErrors()).isFalse();
    }

    @Test
    void every_rule_has_a_code_of_its_own_and_a_title_in_both_languages() {
        assertThat(Arrays.stream(Rule.values()).map(Rule::code).toList())
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("BAL[0-7]\\d\\d"));
        for (Rule rule : Rule.values()) {
            assertThat(Rule.withCode(rule.code())).contains(rule);
            assertThat(rule.title().in(Language.FR))
                    .isNotBlank()
                    .isNotEqualTo(rule.title().in(Language.EN))
                    .doesNotEndWith(".");
            assertThat(rule.title().in(Language.EN)).isNotBlank().doesNotEndWith(".");
        }
        assertThat(Rule.withCode("BAL999")).isEmpty();
    }

    @Test
    void a_severity_may_be_named_in_both_languages() {
        for (Severity severity : Severity.values()) {
            for (Language language : Language.values()) {
                assertThat(Severity.named(severity.word(language))).contains(severity);
            }
        }
        assertThat(Severity.named("Erreur")).isEmpty();
    }

    @Test
    void every_tag_has_a_language_and_french_is_the_default() {
        assertThat(List.of("en", "en-GB", "en_US.UTF-8"))
                .allMatch(tag -> Language.of(tag) == Language.EN);
        assertThat(List.of("fr", "fr-CA", "de", "", "eng", "enm"))
                .allMatch(tag -> Language.of(tag) == Language.FR);
    }
}
