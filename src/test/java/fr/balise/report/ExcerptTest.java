package fr.balise.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    private static Excerpt around(String line, String words) {
        return Excerpt.of(line, line.indexOf(words) + 1, words.length());
    }

    @ParameterizedTest
    @CsvSource({
        "'latin mot', 6",
        "'\u6F22\u5B57 mot', 5",
        "'e\u0301te\u0301 mot', 4",
        "'\uD83D\uDE00 mot', 3",
        "'\uD83D\uDC69\u200D\uD83D\uDE80 mot', 3",
        "'\uD83C\uDDEB\uD83C\uDDF7 mot', 3",
        "'\uD83D\uDC4D\uD83C\uDFFD mot', 3",
        "'\u2764\uFE0F mot', 3",
        "'1\uFE0F\u20E3 mot', 3",
        "'\u1112\u1161\u11AB mot', 3",
        "'\uFF21 mot', 3",
        "'\uD840\uDC00 mot', 3",
        "'\u05E9\u05B8 mot', 2",
        "'«\u202Fà\u00A0» mot', 6",
    })
    void carets_count_columns_and_not_characters(String line, int column) {
        assertThat(around(line, "mot")).isEqualTo(new Excerpt(line, column, 3));
    }

    @Test
    void carets_under_wide_characters_are_as_wide() {
        assertThat(around("a 漢字 b", "漢字")).isEqualTo(new Excerpt("a 漢字 b", 2, 4));
        assertThat(around("a 👩‍🚀 b", "👩‍🚀")).isEqualTo(new Excerpt("a 👩‍🚀 b", 2, 2));
    }

    @Test
    void a_span_inside_one_visible_character_marks_all_of_it() {
        assertThat(Excerpt.of("a 👩‍🚀 b", 4, 1)).isEqualTo(new Excerpt("a 👩‍🚀 b", 2, 2));
    }

    @Test
    void a_tab_is_four_columns_wherever_it_stands() {
        assertThat(around("\ta\tmot", "mot")).isEqualTo(new Excerpt("    a    mot", 9, 3));
        assertThat(around("a\tb", "\t")).isEqualTo(new Excerpt("a    b", 1, 4));
    }

    @Test
    void what_cannot_be_seen_shows_as_a_dot() {
        assertThat(around("a\u001B[31m\u200Bmot", "mot"))
                .isEqualTo(new Excerpt("a·[31m·mot", 7, 3));
        assertThat(around("\uD800mot\u2028", "mot")).isEqualTo(new Excerpt("\uFFFDmot·", 1, 3));
    }

    @Test
    void a_span_past_the_end_is_shown_after_the_last_character() {
        assertThat(Excerpt.of("court", 40, 12)).isEqualTo(new Excerpt("court", 5, 1));
        assertThat(Excerpt.of("court", 4, 1000)).isEqualTo(new Excerpt("court", 3, 2));
        assertThat(Excerpt.of("", Integer.MAX_VALUE, Integer.MAX_VALUE))
                .isEqualTo(new Excerpt("", 0, 1));
        assertThat(Excerpt.of("court", -3, -3)).isEqualTo(new Excerpt("court", 0, 1));
    }

    @Test
    void a_line_of_a_hundred_columns_stays_whole() {
        String line = "x".repeat(97) + "mot";

        assertThat(around(line, "mot")).isEqualTo(new Excerpt(line, 97, 3));
    }

    @Test
    void a_long_line_is_cut_at_words_on_both_sides() {
        String line = "avant ".repeat(50) + "mot " + "apres ".repeat(50);

        assertThat(around(line, "mot"))
                .isEqualTo(
                        new Excerpt(
                                "… avant avant avant avant avant avant avant mot "
                                        + "apres apres apres apres apres apres apres …",
                                44,
                                3));
    }

    @Test
    void a_span_at_the_start_or_the_end_of_a_long_line_leaves_the_room_to_the_other_side() {
        assertThat(around("mot " + "apres ".repeat(50), "mot").text())
                .startsWith("mot apres")
                .endsWith("apres …")
                .hasSizeBetween(90, 100);
        assertThat(around("avant ".repeat(50) + "mot", "mot").text())
                .startsWith("… avant")
                .endsWith("avant mot")
                .hasSizeBetween(90, 100);
    }

    @Test
    void a_span_wider_than_the_screen_is_marked_as_far_as_it_is_shown() {
        Excerpt excerpt = Excerpt.of("x".repeat(100_000), 50_001, 20_000);

        assertThat(excerpt.text()).startsWith("…x").endsWith("x…").hasSizeBetween(90, 100);
        assertThat(excerpt.caret() + excerpt.carets()).isEqualTo(excerpt.text().length() - 1);
    }

    @Test
    void a_cut_never_parts_a_character() {
        String line = "👩‍🚀".repeat(20_000);

        for (int column = 1; column < 2_000; column += 7) {
            assertThat(Excerpt.of(line, column, 9).text().replace("👩‍🚀", "")).isIn("…", "……");
        }
    }

    @Test
    void a_heap_of_combining_marks_fills_no_screen() {
        Excerpt excerpt = Excerpt.of("a" + "\u0301".repeat(100_000) + "mot", 100_002, 3);

        assertThat(excerpt.text()).startsWith("…").endsWith("mot").hasSizeLessThan(1_000);
    }
}
