package fr.balise.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

class JsonTextTest {

    private static final Json FICHE =
            Json.object()
                    .put("numero", 56)
                    .put("titre", "« L’été »\n\t\"\\ \u0001")
                    .put("part", Json.of(new BigDecimal("47.50")))
                    .put("brouillon", false)
                    .put("mots", List.of("un", "deux"))
                    .put("resume", Optional.empty())
                    .put("date", Optional.of("2019-06"))
                    .put("rien", new Json.Null())
                    .put("vide", new Json.Arr(List.of()))
                    .build();

    @Test
    void keys_stay_in_order_numbers_stay_exact_and_absent_is_not_null() {
        assertThat(JsonText.compact(FICHE))
                .isEqualTo(
                        "{\"numero\":56,\"titre\":\"« L’été »\\n\\t\\\"\\\\ \\u0001\","
                                + "\"part\":47.50,\"brouillon\":false,\"mots\":[\"un\",\"deux\"],"
                                + "\"date\":\"2019-06\",\"rien\":null,\"vide\":[]}");
    }

    /// Parts of a list are written on their own: where one ends must not show.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 127, 128, 129, 256, 1023, 1024, 1025, 3000})
    void a_long_list_is_written_as_any_other(int count) {
        List<Integer> numbers = IntStream.range(0, count).boxed().toList();
        Function<Integer, Json> each =
                number ->
                        number % 3 == 0
                                ? Json.object().put("n", number).put("été", FICHE).build()
                                : Json.of("«\u202f" + number + "\u202f»");
        Json whole =
                Json.object().put("fiche", FICHE).put("liste", Json.array(numbers, each)).build();

        Json.Obj head = Json.object().put("fiche", FICHE).build();
        assertThat(text(JsonText.prettyLong(head, "liste", numbers, each)))
                .isEqualTo(JsonText.pretty(whole));
        assertThat(text(JsonText.prettyLong(numbers, each)))
                .isEqualTo(JsonText.pretty(Json.array(numbers, each)));
    }

    private static String text(LongText text) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        text.forEach(all::writeBytes);
        return all.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_text_for_people_is_indented_and_ends_with_a_newline() {
        assertThat(JsonText.pretty(Json.object().put("a", 1).put("b", List.of("c")).build()))
                .isEqualTo("{\n  \"a\": 1,\n  \"b\": [\n    \"c\"\n  ]\n}\n");
    }

    @Test
    void a_text_for_a_page_cannot_close_its_script_element() {
        Json json = Json.of("</script><!-- & \u2028");

        assertThat(JsonText.forHtml(json)).doesNotContain("<", ">", "&", "\u2028");
        assertThat(JsonText.read(JsonText.forHtml(json))).contains(json);
    }

    @Test
    void what_was_written_is_read_back() {
        assertThat(JsonText.read(JsonText.compact(FICHE))).contains(FICHE);
        assertThat(JsonText.read(JsonText.pretty(FICHE))).contains(FICHE);
        assertThat(JsonText.read(JsonText.forHtml(FICHE))).contains(FICHE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "{", "}", "[1,]", "{\"a\":1,}", "{\"a\"}", "{a:1}", "{'a':1}", "nul",
                "NaN", "Infinity", "01", "+1", "1.", ".5", "\"a", "\"a\nb\"", "\"\\x\"", "1 2",
                "{} {}", "[1 2]", "// c\n1", "1;", "True", "{\"a\"=1}", ")]}'\n1", "1e99999999999"
            })
    void what_is_not_json_is_not_read(String text) {
        assertThat(JsonText.read(text)).isEmpty();
    }

    @Test
    @Timeout(10)
    void hostile_texts_end_soon_and_without_an_exception() {
        assertThat(JsonText.read("[".repeat(1_000_000))).isEmpty();
        assertThat(JsonText.read("{\"a\":".repeat(1_000_000))).isEmpty();
        assertThat(JsonText.read("[".repeat(100_000) + "]".repeat(100_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1e3, 1000", "1E-3, 0.001", "47.50, 47.50", "-0, 0", "1e999999999, 1E+999999999"})
    @Timeout(10)
    void a_number_is_written_plainly_unless_that_would_fill_the_memory(String read, String write) {
        assertThat(JsonText.read(read).map(JsonText::compact)).contains(write);
    }

    @Test
    void a_value_never_changes_after_it_was_made() {
        Json.Builder builder = Json.object().put("a", 1);
        Json.Obj first = builder.build();
        builder.put("b", 2);

        assertThat(first.members()).containsOnlyKeys("a");
        assertThat(first.get("a")).contains(Json.of(1));
        assertThat(first.get("b")).isEmpty();
    }
}
