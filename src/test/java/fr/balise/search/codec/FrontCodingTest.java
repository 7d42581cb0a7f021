package fr.balise.search.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Words come back from their text.
class FrontCodingTest {

    @Test
    void a_word_is_written_without_what_it_shares_with_the_one_before() {
        List<String> words = List.of("coopération", "coopérations");
        assertThat(FrontCoding.write(words)).isEqualTo("(coopération 3s");
        assertThat(FrontCoding.read("(coopération 3s")).contains(words);
    }

    @Test
    void long_words_and_characters_of_two_units_come_back() {
        String longest = "é".repeat(255);
        List<String> words =
                List.of(longest, longest + "s", "\uD83C\uDF31", "\uD83C\uDF32", "\\\"", "≡0");
        String text = FrontCoding.write(words);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(FrontCoding.read(new String(bytes, StandardCharsets.UTF_8))).contains(words);
        assertThat(text.replaceAll("[é≡\\x{1F331}\\x{1F332}]", "")).matches("[ -~]*");
    }

    @Test
    void no_words_are_an_empty_text() {
        assertThat(FrontCoding.write(List.of())).isEmpty();
        assertThat(FrontCoding.read("")).contains(List.of());
    }

    @Test
    void a_text_that_cannot_be_one_is_refused() {
        assertThat(FrontCoding.read("!x")).as("below nothing shared").isEmpty();
        assertThat(FrontCoding.read(")a")).as("shares with nothing").isEmpty();
        assertThat(FrontCoding.read("(a  (b")).isEmpty();
    }
}
