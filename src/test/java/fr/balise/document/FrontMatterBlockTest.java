package fr.balise.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class FrontMatterBlockTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "---⏎titre: x⏎---⏎Texte | titre: x⏎ | Texte | 4",
                "---⏎titre: x⏎...⏎Texte | titre: x⏎ | Texte | 4",
                "--- ⏎titre: x⏎---  ⏎⏎Texte | titre: x⏎ | ⏎Texte | 4",
                "---⏎---⏎Texte | '' | Texte | 3",
                "---⏎⏎---⏎Texte | ⏎ | Texte | 4",
                "---⏎# note⏎titre: x⏎---⏎ | # note⏎titre: x⏎ | '' | 5",
                "---⏎\"titre\": x⏎---⏎Texte | \"titre\": x⏎ | Texte | 4",
                "---⏎titre:x⏎---⏎Texte | titre:x⏎ | Texte | 4",
                "---⏎@x⏎titre: x⏎---⏎Texte | @x⏎titre: x⏎ | Texte | 5",
                "---⏎⏎titre: x⏎---⏎Texte | ⏎titre: x⏎ | Texte | 5",
                "---⏎titre: x⏎--- | titre: x⏎ | '' | 4"
            })
    void yaml_between_two_lines_of_hyphens_is_front_matter(
            String text, String yaml, String body, int line) {
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            FrontMatterBlock block = split(text.replace("⏎", end)).value();
            assertThat(block)
                    .isEqualTo(
                            new FrontMatterBlock(
                                    Optional.of(yaml.replace("⏎", end)),
                                    2,
                                    body.replace("⏎", end),
                                    line,
                                    FrontMatterBlock.Cut.SOUND));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "Texte",
                "---",
                "---\n",
                "---\n\n",
                "---\n\nUne phrase.\n",
                "---\nUne phrase sans rien.\n\n---\n",
                "---\n\nNote : une phrase.\n\n---\nSuite\n",
                "---\n\nNote: une phrase.\n",
                "---\n- un\n- deux\n\n---\n",
                "# Titre\n\n---\n\nSuite\n\n---\n",
                "Titre\n---\nUne phrase: oui.\n",
                "# Guide\n\n```yaml\n---\ntitre: x\n---\n```\n",
                "+++\nTexte\n+++\n"
            })
    void what_markdown_means_by_hyphens_stays_text(String text) {
        Outcome<FrontMatterBlock> outcome = split(text);
        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.value())
                .isEqualTo(
                        new FrontMatterBlock(
                                Optional.empty(), 1, text, 1, FrontMatterBlock.Cut.SOUND));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "⏎---⏎titre: x⏎---⏎Texte | BAL102 2:1",
                "' ---⏎titre: x⏎---⏎Texte' | BAL102 1:2",
                "<!-- note -->⏎---⏎titre: x⏎---⏎ | BAL102 2:1",
                "# Titre⏎⏎---⏎numero: 3⏎---⏎ | BAL102 3:1",
                "---⏎titre: x⏎⏎Texte | BAL101 1:1",
                "---⏎titre: x | BAL101 1:1",
                "---⏎titre: x⏎----⏎Texte | BAL101 1:1",
                "+++⏎title = \"x\"⏎+++⏎Texte | BAL103 1:1",
                "{⏎  \"title\": \"x\"⏎}⏎Texte | BAL103 1:1",
                "-----⏎titre: x⏎-----⏎Texte | BAL102 1:1",
                "—⏎titre: x⏎—⏎Texte | BAL102 1:1",
                "--- # fiche⏎titre: x⏎---⏎Texte | BAL102 1:1",
                "titre: x⏎numero: 3⏎---⏎Texte | BAL102 1:1",
                "```yaml⏎---⏎titre: x⏎---⏎```⏎Texte | BAL102 1:1"
            })
    void a_front_matter_that_is_late_open_or_foreign_is_reported(String text, String expected) {
        Outcome<FrontMatterBlock> outcome = split(text.replace('⏎', '\n'));
        assertThat(outcome.value().cut()).isNotEqualTo(FrontMatterBlock.Cut.SOUND);
        assertThat(outcome.diagnostics())
                .extracting(
                        problem ->
                                problem.rule().code()
                                        + " "
                                        + problem.location().line()
                                        + ":"
                                        + problem.location().column())
                .containsExactly(expected);
    }

    @Test
    @Timeout(10)
    void a_million_lines_cost_little() {
        assertThat(split("---\n" + "a: b\n".repeat(1_000_000)).diagnostics()).hasSize(1);
        assertThat(split("---\n".repeat(1_000_000)).value().yaml()).isPresent();
        assertThat(split("a".repeat(5_000_000)).value().yaml()).isEmpty();
    }

    private static Outcome<FrontMatterBlock> split(String text) {
        return FrontMatterBlock.split(text, "content/a.md");
    }
}
