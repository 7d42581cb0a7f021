package fr.balise.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class YamlReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "56 | INTEGER | 56",
                "056 | INTEGER | 056",
                "12.5 | DECIMAL | 12.5",
                "true | BOOLEAN | true",
                "oui | TEXT | oui",
                "yes | TEXT | yes",
                "\"56\" | TEXT | 56",
                "'true' | TEXT | true",
                "2019-06 | TEXT | 2019-06",
                "~ | NULL | ~",
                "10:30 | TEXT | 10:30",
                "L'eau, \"source\" | TEXT | L'eau, \"source\"",
                "http://exemple.org/a#b | TEXT | http://exemple.org/a#b",
                "-1.68 | DECIMAL | -1.68",
                "-vert- | TEXT | -vert-",
                "'l''eau' | TEXT | l'eau",
                "Eau # note | TEXT | Eau",
                "!!str 56 | TEXT | 56"
            })
    void a_value_keeps_its_words_and_knows_its_kind(String yaml, YamlValue.Kind kind, String text) {
        YamlValue.Scalar scalar = (YamlValue.Scalar) value("clé: " + yaml + "\n", "clé");
        assertThat(scalar.kind()).isEqualTo(kind);
        assertThat(scalar.text()).isEqualTo(text);
    }

    @Test
    void places_are_those_of_the_authors_file() {
        YamlValue.Mapping mapping =
                mapping("# note\ntitre: \"😀 été\"\nmots-cles: [eau, 😀, terre]\n", 2);
        assertThat(mapping.entries().getFirst().key().location())
                .isEqualTo(new Location("f.md", 3, 1, 5));
        assertThat(mapping.entries().getFirst().value().location())
                .isEqualTo(new Location("f.md", 3, 8, 8));
        YamlValue.Sequence words = (YamlValue.Sequence) mapping.entries().get(1).value();
        assertThat(words.location()).isEqualTo(new Location("f.md", 4, 12, 16));
        assertThat(words.items())
                .extracting(YamlValue::location)
                .containsExactly(
                        new Location("f.md", 4, 13, 3),
                        new Location("f.md", 4, 18, 2),
                        new Location("f.md", 4, 22, 5));
    }

    @Test
    void a_value_of_several_lines_is_placed_at_its_first() {
        YamlValue.Mapping mapping = mapping("resume: un\n  deux\nsuite: |\n  x\n  y\n", 1);
        assertThat(mapping.entries().get(0).value().location())
                .isEqualTo(new Location("f.md", 1, 9, 2));
        assertThat(mapping.entries().get(1).value().location())
                .isEqualTo(new Location("f.md", 3, 8, 1));
        assertThat(((YamlValue.Scalar) mapping.entries().get(1).value()).text())
                .isEqualTo("x\ny\n");
    }

    @Test
    void decomposed_accents_are_composed() {
        YamlValue.Scalar title =
                (YamlValue.Scalar) value("titre: Expe\u0301rience d'e\u0301te\u0301\n", "titre");
        assertThat(title.text()).isEqualTo("Expérience d'été");
        assertThat(title.location().length()).isEqualTo(19);
    }

    @Test
    void a_no_break_space_before_the_colon_is_no_part_of_the_key() {
        assertThat(mapping("titre\u00a0: Eau\n", 1).entry("titre")).isPresent();
    }

    @Test
    void an_alias_stands_for_its_value() {
        YamlValue.Sequence second =
                (YamlValue.Sequence) value("a: &mots [eau, terre]\nb: *mots\n", "b");
        assertThat(second.items()).hasSize(2);
        assertThat(second.location().line()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "'# rien'", "'---'", "'---⏎# rien⏎'", "'⏎⏎'"})
    void a_text_that_says_nothing_has_no_value_and_no_fault(String yaml) {
        Outcome<Optional<YamlValue>> outcome =
                YamlReader.read(yaml.replace('⏎', '\n'), "f.yaml", 1);
        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.value().filter(value -> !isNothing(value))).isEmpty();
    }

    @Test
    void a_file_may_begin_with_its_document_mark() {
        Outcome<Optional<YamlValue>> outcome =
                YamlReader.read("%YAML 1.2\n---\na: 1\n...\n", "f.yaml", 1);
        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.value()).isPresent();
    }

    @Test
    void a_list_that_does_not_stand_in_is_read() {
        YamlValue.Sequence words = (YamlValue.Sequence) value("a:\n- eau\n- terre\n", "a");
        assertThat(words.items()).hasSize(2);
    }

    @Test
    void a_file_of_many_thousand_entries_is_read() {
        String yaml = "- { id: abc, nom: Une structure parmi d'autres, famille: Réseaux }\n";
        Outcome<Optional<YamlValue>> outcome = YamlReader.read(yaml.repeat(60_000), "f.yaml", 1);
        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(((YamlValue.Sequence) outcome.value().orElseThrow()).items()).hasSize(60_000);
    }

    private static boolean isNothing(YamlValue value) {
        return value instanceof YamlValue.Scalar scalar && scalar.isEmpty();
    }

    private static YamlValue value(String yaml, String key) {
        return mapping(yaml, 1).entry(key).orElseThrow().value();
    }

    private static YamlValue.Mapping mapping(String yaml, int firstLine) {
        Outcome<Optional<YamlValue>> outcome = YamlReader.read(yaml, "f.md", firstLine);
        assertThat(outcome.diagnostics()).isEqualTo(List.of());
        return (YamlValue.Mapping) outcome.value().orElseThrow();
    }
}
