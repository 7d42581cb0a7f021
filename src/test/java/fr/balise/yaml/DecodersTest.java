package fr.balise.yaml;

import static fr.balise.yaml.Decoders.bool;
import static fr.balise.yaml.Decoders.date;
import static fr.balise.yaml.Decoders.integer;
import static fr.balise.yaml.Decoders.list;
import static fr.balise.yaml.Decoders.number;
import static fr.balise.yaml.Decoders.oneOf;
import static fr.balise.yaml.Decoders.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class DecodersTest {

    private final List<Diagnostic> problems = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"Eau", "' Eau '", "|\n  Eau", "2019", "true", "null et vide"})
    void any_words_are_a_text(String yaml) {
        assertThat(decode(yaml, text())).isPresent();
        assertThat(problems).isEmpty();
    }

    @Test
    void a_text_with_a_colon_in_a_list_gets_advice_about_quotes() {
        assertThat(decode("[Eau: un bien]", list(text()))).hasValue(List.of());
        assertThat(said()).containsExactly("il faut ici un texte, pas des clés et des valeurs");
        assertThat(problems.getFirst().hint().orElseThrow().fr()).contains("guillemets droits");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | valeur refusée : «0» ; il faut un nombre entier de 1 à 999",
                "-3 | valeur refusée : «-3» ; il faut un nombre entier de 1 à 999",
                "99999999999999999999 | valeur refusée : «99999999999999999999» ; il faut un nombre"
                        + " entier de 1 à 999",
                "0x1F | valeur refusée : «0x1F» ; il faut un nombre entier de 1 à 999",
                "5.0 | il faut ici un nombre entier de 1 à 999, pas «5.0»",
                "'\"56\"' | il faut ici un nombre entier de 1 à 999, pas «56»",
                "n°56 | il faut ici un nombre entier de 1 à 999, pas «n°56»",
                "[56] | il faut ici un nombre entier de 1 à 999, pas une liste"
            })
    void what_is_no_whole_number_within_bounds_is_refused(String yaml, String message) {
        assertThat(decode(yaml, integer(1, 999))).isEmpty();
        assertThat(said()).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50000 | 50000",
                "50 000 | 50000",
                "50\u202f000,50 | 50000.50",
                "'50\u00a0000 €' | 50000",
                "47 % | 47",
                "12,5% | 12.5",
                "-1.68 | -1.68",
                "0 | 0"
            })
    void a_number_is_read_as_french_authors_write_it(String yaml, BigDecimal number) {
        assertThat(decode(yaml, number())).hasValue(number);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "1e9",
                "NaN",
                ".inf",
                "1.000,50",
                "50 k€",
                "0x1F",
                "9999999999999999",
                "'%'",
                "[1]"
            })
    @Timeout(30)
    void what_is_no_plain_number_is_refused(String yaml) {
        assertThat(decode(yaml, number())).isEmpty();
        assertThat(problems).extracting(Diagnostic::rule).containsExactly(Rule.WRONG_TYPE);
    }

    @Test
    void a_number_out_of_its_bounds_is_refused() {
        assertThat(decode("91", number(-90, 90))).isEmpty();
        assertThat(said()).containsExactly("valeur refusée : «91» ; il faut un nombre de -90 à 90");
    }

    @ParameterizedTest
    @CsvSource({"true,true", "false,false", "True,true", "'\"false\"',false"})
    void true_and_false_are_read(String yaml, boolean expected) {
        assertThat(decode(yaml, bool())).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"oui", "yes", "1", "[true]"})
    void another_yes_is_refused_with_the_word_to_write(String yaml) {
        assertThat(decode(yaml, bool())).isEmpty();
        assertThat(problems.getFirst().hint().orElseThrow().fr())
                .isEqualTo("écrivez true pour oui, false pour non");
    }

    @Test
    void an_impossible_date_is_refused_with_the_ways_to_write_one() {
        assertThat(decode("2019-02-30", date())).isEmpty();
        assertThat(said()).containsExactly("date impossible : «2019-02-30»");
        assertThat(problems.getFirst().location()).isEqualTo(new Location("f.md", 1, 6, 10));
    }

    @Test
    void a_word_that_is_none_of_those_allowed_brings_the_nearest() {
        assertThat(decode("ficeh", oneOf(Map.of("fiche", 1)))).isEmpty();
        assertThat(said())
                .containsExactly("valeur refusée : «ficeh» ; il faut l'un de ces mots : fiche");
        assertThat(problems.getFirst().hint().orElseThrow().fr())
                .isEqualTo("vouliez-vous écrire «fiche» ?");
    }

    @Test
    void one_value_stands_for_a_list_of_one_and_empty_items_are_passed_over() {
        assertThat(decode("eau", list(text()))).hasValue(List.of("eau"));
        assertThat(decode("\n- eau\n-\n- ''\n- terre", list(text())))
                .hasValue(List.of("eau", "terre"));
        assertThat(problems).isEmpty();
    }

    @Test
    void a_faulty_item_is_reported_and_the_others_are_kept() {
        assertThat(decode("[1, deux, 3]", list(integer(1, 9)))).hasValue(List.of(1, 3));
        assertThat(problems).hasSize(1);
    }

    @Test
    void a_long_value_is_quoted_in_short() {
        decode("a".repeat(59) + "😀" + "b".repeat(100_000), integer(1, 9));
        assertThat(said().getFirst())
                .isEqualTo("il faut ici un nombre entier de 1 à 9, pas «" + "a".repeat(59) + "…»");
    }

    private List<String> said() {
        return problems.stream().map(problem -> problem.message().fr()).toList();
    }

    private <T> Optional<T> decode(String yaml, Decoder<T> decoder) {
        YamlValue.Mapping mapping =
                (YamlValue.Mapping)
                        YamlReader.read("clé: " + yaml + "\n", "f.md", 1).value().orElseThrow();
        return decoder.decode(mapping.entries().getFirst().value(), problems::add);
    }
}
