package fr.balise.config;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.config.Accessibility.State;
import fr.balise.diagnostic.Outcome;
import fr.balise.diagnostic.Severity;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceTree;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What `accessibilite:` says is kept; a statement that contradicts itself is told in the invalid sites.
class AccessibilityTest {

    private static Outcome<PublicationConfig> read(String yaml) {
        return ConfigReader.read(
                SourceTree.of(
                        List.of(
                                new SourceFile.Text(
                                        "publication.yaml", "publication.yaml", yaml))));
    }

    @Test
    void without_a_word_a_site_is_not_compliant() {
        assertThat(read("titre: x\n").value().accessibility().state()).isEqualTo(State.NONE);
    }

    @Test
    void everything_that_is_said_is_read() {
        Outcome<PublicationConfig> config =
                read(
                        """
                        titre: x
                        accessibilite:
                          etat: partielle
                          taux: 87
                          date: 2026-11-20
                          audit: Équipe
                          contact: a@exemple.fr
                          non-conformites: [A, B]
                          derogations: [C]
                          non-soumis: D
                        """);
        assertThat(config.diagnostics()).isEmpty();
        Accessibility said = config.value().accessibility();
        assertThat(said.state()).isEqualTo(State.PARTIAL);
        assertThat(said.rate()).contains(87);
        assertThat(said.date().orElseThrow().iso()).isEqualTo("2026-11-20");
        assertThat(said.auditor()).contains("Équipe");
        assertThat(said.contact()).contains("a@exemple.fr");
        assertThat(said.nonCompliances()).containsExactly("A", "B");
        assertThat(said.exemptions()).containsExactly("C");
        assertThat(said.outOfScope()).containsExactly("D");
    }

    @Test
    void compliance_without_an_audit_is_a_warning_at_its_line() {
        assertThat(read("titre: x\naccessibilite:\n  etat: totale\n").diagnostics())
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.rule().code()).isEqualTo("BAL119");
                            assertThat(found.severity()).isEqualTo(Severity.WARNING);
                            assertThat(found.location().line()).isEqualTo(3);
                        });
    }

    @Test
    void an_audit_that_found_everything_in_order_is_no_fault() {
        assertThat(
                        read("titre: x\naccessibilite: { etat: totale, taux: 100, audit: A }\n")
                                .diagnostics())
                .isEmpty();
    }

    @Test
    void a_rate_that_the_state_excludes_is_an_error_at_its_line() {
        assertThat(
                        read("""
                        titre: x
                        accessibilite:
                          etat: partielle
                          audit: A
                          taux: 49
                        """)
                                .diagnostics())
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.severity()).isEqualTo(Severity.ERROR);
                            assertThat(found.location().line()).isEqualTo(5);
                            assertThat(found.message().fr())
                                    .isEqualTo("un taux de 49 % contredit «etat: partielle»");
                        });
    }
}
