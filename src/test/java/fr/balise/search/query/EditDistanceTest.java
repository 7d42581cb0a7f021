package fr.balise.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "quartier, quartier, 0",
        "quratier, quartier, 1",
        "quartie, quartier, 1",
        "quarttier, quartier, 1",
        "quantier, quartier, 1",
        "quratie, quartier, 2",
        "ca, abc, 3",
        "'', ab, 2",
        "ab, ba, 1",
        "abcd, badc, 2",
        "maison, jardin, 3",
    })
    void slips_of_the_finger_are_counted_up_to_a_bound(String a, String b, int distance) {
        for (int most = 0; most <= 2; most++) {
            int told = Math.min(distance, most + 1);
            assertThat(EditDistance.between(a, b, most)).isEqualTo(told);
            assertThat(EditDistance.between(b, a, most)).isEqualTo(told);
        }
    }

    @Test
    void the_bound_changes_nothing_below_it() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String a = word(random);
            String b = word(random);
            int whole = recursive(a, b);
            for (int most = 0; most <= 3; most++) {
                assertThat(EditDistance.between(a, b, most))
                        .as(a + " " + b)
                        .isEqualTo(Math.min(whole, most + 1));
            }
        }
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(6), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// The definition, without a table.
    private static int recursive(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        String a1 = a.substring(1);
        String b1 = b.substring(1);
        int best = recursive(a1, b1) + (a.charAt(0) == b.charAt(0) ? 0 : 1);
        best = Math.min(best, recursive(a1, b) + 1);
        best = Math.min(best, recursive(a, b1) + 1);
        if (!a1.isEmpty()
                && !b1.isEmpty()
                && a.charAt(0) == b1.charAt(0)
                && a1.charAt(0) == b.charAt(0)) {
            best = Math.min(best, recursive(a1.substring(1), b1.substring(1)) + 1);
        }
        return best;
    }
}
