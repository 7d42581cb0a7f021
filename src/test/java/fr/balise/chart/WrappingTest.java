package fr.balise.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Random;

class WrappingTest {

    @Test
    void a_text_is_as_wide_as_its_letters_together() {
        Random random = new Random(9);
        String letters = "ailmwWM%@&.,:;' ’\u202F\u00ADéÉœ‰\u0301中😀\uD83D_|!Z09";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int k = 0; k < length; k++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(Wrapping.width(text))
                    .isEqualTo(
                            text.codePoints()
                                    .mapToDouble(
                                            letter -> Wrapping.width(Character.toString(letter)))
                                    .sum());
        }
    }
}
