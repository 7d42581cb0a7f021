package fr.balise.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void a_short_text_is_its_own_summary() {
        assertThat(Summary.of(" Une phrase\nsur deux lignes. "))
                .isEqualTo("Une phrase sur deux lignes.");
        assertThat(Summary.of("")).isEmpty();
    }

    @Test
    void a_long_text_is_cut_at_the_end_of_a_sentence_where_there_is_one() {
        String first = "Mot ".repeat(40).strip() + ".";
        assertThat(Summary.of(first + " Suite".repeat(60))).isEqualTo(first);
    }

    @Test
    void else_it_is_cut_at_a_word() {
        String summary = Summary.of("Un mot, puis un autre, ".repeat(40));
        assertThat(summary).endsWith("…").hasSizeLessThanOrEqualTo(240);
        assertThat(summary.substring(0, summary.length() - 1)).matches(".*\\p{L}");
    }

    @Test
    void a_text_without_any_space_is_cut_between_whole_characters() {
        String summary = Summary.of("😀".repeat(500));
        assertThat(summary).endsWith("😀…").hasSizeLessThanOrEqualTo(240);
    }
}
