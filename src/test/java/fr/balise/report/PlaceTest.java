package fr.balise.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Rule;
import fr.balise.guide.RuleGuide;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

class PlaceTest {

    @Test
    void the_address_of_a_rule_is_its_section_in_the_guide() {
        assertThat(Place.documentation(Rule.UNKNOWN_FICHE))
                .isEqualTo("pages/guide-regles-liens.html#bal203");
        for (Rule rule : Arrays.stream(Rule.values()).filter(RuleGuide::isKnown).toList()) {
            List<String> parts = List.of(Place.documentation(rule).split("\\.html#", -1));
            assertThat(Path.of("content", parts.getFirst() + ".md"))
                    .content()
                    .contains("## <span id=\"" + parts.getLast() + "\">" + rule.code());
        }
    }
}
