package fr.balise.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class NearestTest {

    private static final List<String> KEYS =
            List.of("titre", "resume", "financement", "territoires", "mots-cles", "numero");

    @ParameterizedTest
    @CsvSource({
        "financemnet, financement",
        "Titres, titre",
        "résumé, resume",
        "mot-clé, mots-cles",
        "nmuero, numero",
        "territoire, territoires",
    })
    void a_slip_of_the_pen_finds_the_name_that_was_meant(String word, String meant) {
        assertThat(Nearest.to(word, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"couleur", "x", "''", "titretitretitre", "abcdef"})
    void a_word_that_resembles_nothing_finds_nothing(String word) {
        assertThat(Nearest.to(word, KEYS)).isEmpty();
    }

    @Test
    void a_word_that_shares_no_letter_is_no_suggestion_however_short() {
        assertThat(Nearest.to("a", List.of("b"))).isEmpty();
        assertThat(Nearest.to("a", List.of("b", "ab"))).contains("ab");
    }

    @Test
    void nearest_come_first_and_equally_near_ones_in_alphabetical_order() {
        List<String> numbers = new ArrayList<>(List.of("44", "144", "145", "154", "244", "999"));
        Collections.shuffle(numbers, new Random(3));

        assertThat(Nearest.list("144", numbers, 9))
                .containsExactly("144", "145", "154", "244", "44");
        assertThat(Nearest.list("144", numbers, 2)).containsExactly("144", "145");
    }

    @Test
    void a_candidate_given_twice_takes_one_place() {
        assertThat(Nearest.list("titre", List.of("titres", "titre", "titre", "titre"), 2))
                .containsExactly("titre", "titres");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "a, a, 0",
        "a, '', 1",
        "abc, abd, 1",
        "abc, acb, 1",
        "ab, ba, 1",
        "abc, ca, 3",
        "chat, chats, 1",
        "kitten, sitting, 3",
        "abcdef, badcfe, 3"
    })
    void the_distance_counts_inserts_deletes_replacements_and_swaps(String a, String b, int n) {
        assertThat(Nearest.distance(a, b, 9)).isEqualTo(n);
        assertThat(Nearest.distance(b, a, 9)).isEqualTo(n);
        assertThat(Nearest.distance(a, b, n)).isEqualTo(n);
        if (n > 0) {
            assertThat(Nearest.distance(a, b, n - 1)).isEqualTo(n);
        }
    }

    @Test
    void a_limit_never_changes_a_distance_within_it() {
        Random random = new Random(11);
        for (int round = 0; round < 20_000; round++) {
            String a = word(random);
            String b = word(random);
            int full = Nearest.distance(a, b, 20);
            for (int limit = 0; limit < 9; limit++) {
                assertThat(Nearest.distance(a, b, limit)).isEqualTo(Math.min(full, limit + 1));
            }
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    @Test
    @Timeout(10)
    void a_very_long_word_takes_neither_the_memory_nor_the_time() {
        String word = "a".repeat(100_000);
        assertThat(Nearest.to(word, KEYS)).isEmpty();
        assertThat(Nearest.to("a".repeat(8_000), List.of("b".repeat(8_000)))).isEmpty();
    }
}
