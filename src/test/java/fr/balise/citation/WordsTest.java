package fr.balise.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/// Shortcuts for usual texts, against the plain way for every character.
class WordsTest {

    @Test
    void a_line_for_programs_is_composed_and_has_ordinary_spaces_only() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String text = "a" + (char) c + "\u0301b" + (char) c;
            boolean space =
                    Character.isWhitespace(c)
                            || Character.isISOControl(c)
                            || Character.isSpaceChar(c);
            String spaced = space ? "a \u0301b" : text;
            assertThat(Words.plain(text))
                    .as("U+%04X", c)
                    .isEqualTo(Normalizer.normalize(spaced, Normalizer.Form.NFC));
            String alone = "a" + (char) c + "b";
            assertThat(Words.plain(alone))
                    .as("U+%04X", c)
                    .isEqualTo(Normalizer.normalize(space ? "a b" : alone, Normalizer.Form.NFC));
        }
    }

    @Test
    void an_encoded_text_is_the_one_that_the_platform_makes() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String text = "a" + (char) c;
            assertThat(Percent.encoded(text))
                    .as("U+%04X", c)
                    .isEqualTo(
                            URLEncoder.encode(text, StandardCharsets.UTF_8)
                                    .replace("+", "%20")
                                    .replace("*", "%2A")
                                    .replace("%7E", "~"));
        }
    }
}
