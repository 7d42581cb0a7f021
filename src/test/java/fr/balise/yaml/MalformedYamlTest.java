package fr.balise.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;
import java.util.Random;

class MalformedYamlTest {

    private static final String FILE = "content/fiches/056.md";

    @ParameterizedTest
    @CsvFileSource(
            resources = "/yaml/malformed.tsv",
            delimiter = '\t',
            quoteCharacter = '\0',
            ignoreLeadingAndTrailingWhitespace = false)
    void a_broken_front_matter_is_explained_at_the_mistake(
            String shown, String place, String message) {
        Diagnostic problem = only(read(text(shown)));
        assertThat(place(problem.location())).isEqualTo(place);
        assertThat(problem.message().fr()).isEqualTo(message);
        assertThat(problem.hint()).isPresent();
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/yaml/malformed.tsv",
            delimiter = '\t',
            quoteCharacter = '\0',
            ignoreLeadingAndTrailingWhitespace = false)
    void windows_line_ends_change_neither_place_nor_message(
            String shown, String place, String message) {
        Diagnostic problem = only(read(text(shown).replace("\n", "\r\n")));
        assertThat(place(problem.location())).isEqualTo(place);
        assertThat(problem.message().fr()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/yaml/malformed.tsv",
            delimiter = '\t',
            quoteCharacter = '\0',
            ignoreLeadingAndTrailingWhitespace = false)
    void no_message_speaks_the_language_of_the_parser(String shown) {
        Diagnostic problem = only(read(text(shown)));
        assertThat(problem.message().en() + problem.hint().orElseThrow().en())
                .doesNotContainIgnoringCase("token", "scalar", "block", "flow", "expected '")
                .doesNotContain("null");
    }

    @Test
    void every_repetition_of_a_key_is_reported_with_the_line_of_the_first() {
        Outcome<Optional<YamlValue>> outcome =
                read("titre: a\nnumero: 1\ntitre: b\ntitre: c\nediteur: { nom: x, nom: y }\n");
        assertThat(outcome.diagnostics())
                .extracting(problem -> place(problem.location()), problem -> label(problem))
                .containsExactly(
                        tuple("3:1+5", "déjà à la ligne 1"),
                        tuple("4:1+5", "déjà à la ligne 1"),
                        tuple("5:20+3", "déjà à la ligne 5"));
        assertThat(((YamlValue.Mapping) outcome.value().orElseThrow()).entry("titre"))
                .hasValueSatisfying(
                        entry ->
                                assertThat(((YamlValue.Scalar) entry.value()).text())
                                        .isEqualTo("a"));
    }

    @Test
    void every_line_with_a_control_character_is_reported() {
        assertThat(read("a: x\u0001\nb: y\nc: \u007fz\n").diagnostics())
                .extracting(problem -> place(problem.location()), problem -> problem.message().fr())
                .containsExactly(
                        tuple("1:5+1", "caractère de contrôle interdit (U+0001)"),
                        tuple("3:4+1", "caractère de contrôle interdit (U+007F)"));
    }

    @Test
    void half_an_emoji_is_refused_like_a_control_character() {
        assertThat(only(read("titre: Eau \ud83d douce\n")).message().fr())
                .isEqualTo("caractère de contrôle interdit (U+D83D)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "[{a: "})
    @Timeout(10)
    void nesting_without_end_is_refused_at_its_place(String opening) {
        Diagnostic problem = only(read("a:\n  " + opening.repeat(50_000)));
        assertThat(problem.location().line()).isEqualTo(2);
        assertThat(problem.rule().code()).isEqualTo("BAL103");
    }

    @Test
    @Timeout(10)
    void aliases_that_multiply_themselves_are_refused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(10) + "]\n");
        }
        assertThat(only(read(bomb.toString())).message().fr())
                .isEqualTo("renvoi YAML qui répète trop de valeurs");
    }

    @Test
    void an_alias_of_the_value_that_holds_it_is_refused() {
        assertThat(only(read("a: &a [*a]\n")).message().fr())
                .isEqualTo("une valeur ne peut pas commencer par «*»");
    }

    @Test
    @Timeout(10)
    void a_hundred_thousand_forgotten_quotes_cost_little() {
        assertThat(read("a: \"x\n".repeat(100_001)).diagnostics()).hasSize(100);
    }

    @Test
    @Timeout(60)
    void no_text_whatever_makes_the_reader_fail() {
        Random random = new Random(56);
        String[] pieces = {
            "a",
            "é",
            "😀",
            ":",
            ": ",
            "-",
            "- ",
            "\n",
            "\n  ",
            "\t",
            "\"",
            "'",
            "[",
            "]",
            "{",
            "}",
            ",",
            "#",
            " #",
            "&a",
            "*a",
            "!",
            "!!str",
            "%",
            "@",
            "`",
            "|",
            ">",
            "?",
            "---",
            "...",
            "\\",
            "\\u12",
            "\u00a0",
            "\ufeff",
            "\u2028",
            "\r",
            "\r\n",
            "0x1F",
            "null",
            "~",
            "<<",
            "%YAML 1.2\n",
            "\u0000",
            "\ud83d"
        };
        for (int run = 0; run < 60_000; run++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(14);
            for (int i = 0; i < length; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Outcome<Optional<YamlValue>> outcome = read(text.toString());
            int lines = (int) text.toString().lines().count();
            for (Diagnostic problem : outcome.diagnostics()) {
                Location place = problem.location();
                assertThat(place.line()).as(text.toString()).isBetween(1, Math.max(1, lines) + 1);
                assertThat(place.column()).as(text.toString()).isPositive();
            }
        }
    }

    private static Outcome<Optional<YamlValue>> read(String text) {
        return YamlReader.read(text, FILE, 1);
    }

    private static Diagnostic only(Outcome<?> outcome) {
        List<Diagnostic> problems = outcome.diagnostics();
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }

    private static String text(String shown) {
        return shown.replace('⏎', '\n')
                .replace('⇥', '\t')
                .replace('␣', '\u00a0')
                .replace('␇', '\u0007');
    }

    private static String place(Location place) {
        return place.line() + ":" + place.column() + "+" + place.length();
    }

    private static String label(Diagnostic problem) {
        return problem.label().orElseThrow().fr();
    }
}
