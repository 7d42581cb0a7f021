package fr.balise.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Wording;

import org.junit.jupiter.api.Test;

import java.util.List;

class FingerprintsTest {

    private static Diagnostic at(Rule rule, String file, int line, String words) {
        return Diagnostic.of(rule, new Location(file, line, 1, 3), new Wording(words, "x"));
    }

    @Test
    void a_diagnostic_that_moved_keeps_its_fingerprint() {
        List<Diagnostic> before =
                List.of(
                        at(Rule.BROKEN_LINK, "a.md", 3, "lien cassé"),
                        at(Rule.BROKEN_LINK, "a.md", 9, "lien cassé"));
        List<Diagnostic> after =
                List.of(
                        at(Rule.BROKEN_LINK, "a.md", 5, "lien cassé"),
                        at(Rule.UNKNOWN_FICHE, "a.md", 6, "n°9"),
                        at(Rule.BROKEN_LINK, "a.md", 99, "lien cassé"));

        assertThat(Fingerprints.of(after)).containsAll(Fingerprints.of(before));
    }

    @Test
    void rule_file_message_and_occurrence_tell_fingerprints_apart() {
        List<Diagnostic> all =
                List.of(
                        at(Rule.BROKEN_LINK, "a.md", 3, "lien cassé"),
                        at(Rule.BROKEN_LINK, "a.md", 3, "lien cassé"),
                        at(Rule.BROKEN_LINK, "a.md", 3, "autre"),
                        at(Rule.BROKEN_LINK, "b.md", 3, "lien cassé"),
                        at(Rule.UNKNOWN_ANCHOR, "a.md", 3, "lien cassé"));

        assertThat(Fingerprints.of(all))
                .doesNotHaveDuplicates()
                .allMatch(fingerprint -> fingerprint.matches("[0-9a-f]{64}"));
    }
}
