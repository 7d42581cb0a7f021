package fr.balise.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Rule;
import fr.balise.typography.Typography;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class SlipCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le four [du village] (voir plus bas) est ouvert.",
                "Une note [1] (page 12), une autre [2](https://exemple.fr).",
                "#climat et #ESS, deux mots-dièses\n",
                "#MeToo\n",
                "Le n°5 * 3 * 2, et 2 ** 3.",
                "`[texte] (https://exemple.fr)` et `**gras **` et `{% include x %}`",
                "```\n##Titre\n| a | b |\n| c | d |\n```",
                "Un titre court\n---\n\nLe texte.",
                "Un titre court\n===\n\nLe texte.",
                "Un paragraphe.\n\n---\n\nUn autre.",
                "**gras**, *italique*, **gras *et italique* ensemble**, l'**économie**.",
                "| a | b |\n|---|---|\n| c | d |\n| x\\|y | e |",
                "\\[texte\\] (https://exemple.fr), \\*\\*rien \\*\\*, \\##Titre",
                "— Bonjour !\n— Bonsoir.",
                "- un\n- deux\n\n1. un\n2. deux",
                "Un tableau | des barres | dans une phrase.",
                "{{ gabarit }} et {% autre %}",
                "Le `code` (https://exemple.fr)[^1].\n\n[^1]: Une note.",
                "[lien](https://exemple.fr/a_(b)) et ![image](a.svg)",
                "De 10 h à 12 h :: ou presque.",
                "-un seul tiret collé",
                "[lien]: https://exemple.fr\n\nVoir [lien]."
            })
    void what_may_be_meant_is_left_alone(String text) {
        assertThat(slips(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Voir [a] (../b.md). | 1:6-19",
                "Voir [a](https://exemple.fr et la suite | 1:6-28",
                "Un **gras ** et un autre **gras**. | 1:4-13",
                "Texte\\nsur deux lignes.\\n--- | 3:1-4",
                "#Le grand titre | 1:1-16",
                "1.un\\n2.deux | 1:1-5"
            })
    void a_slip_is_told_at_the_characters_of_its_author(String text, String place) {
        assertThat(slips(text.replace("\\n", "\n")))
                .extracting(
                        found ->
                                found.location().line()
                                        + ":"
                                        + found.location().column()
                                        + "-"
                                        + (found.location().column() + found.location().length()))
                .containsExactly(place);
    }

    @Test
    @Timeout(20)
    void hostile_texts_cost_little() {
        for (String piece :
                List.of("**", "[[", "[a](", "(a)[", "{{<", "| a ", "#", "-a\n", "• a\n")) {
            assertThat(slips(piece.repeat(5_000))).isNotNull();
        }
    }

    private static List<Diagnostic> slips(String text) {
        return MarkdownParser.create()
                .parse(text, new MarkdownSource("a.md", 1), Typography.forLanguage("fr"))
                .diagnostics()
                .stream()
                .filter(found -> found.rule() == Rule.MARKDOWN_SLIP)
                .toList();
    }
}
