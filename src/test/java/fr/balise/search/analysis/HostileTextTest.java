package fr.balise.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Language;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Random;

@Timeout(20)
class HostileTextTest {

    @ParameterizedTest
    @EnumSource
    void tokens_stand_in_the_text_in_order_and_have_words_that_can_be_indexed(Language language) {
        WordAnalysis words =
                WordAnalysis.of(language, Map.of("", "", "☕", "é"), List.of(NastyTexts.all()));
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            check(words, NastyTexts.random(random));
        }
        NastyTexts.all().forEach(text -> check(words, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "é",
                "·",
                "élu-",
                "élu(e",
                "élu·e·",
                "a.",
                "’",
                "l’",
                "1,",
                "\u0301",
                "\u00ad",
                "😀",
                "\ud83d",
                "是",
                "\u202e",
                "\u0000",
                "ab(",
                "ab/",
                "a_",
                "économie sociale et ",
            })
    void a_text_of_a_hundred_thousand_characters_is_read_at_once(String piece) {
        WordAnalysis words =
                WordAnalysis.of(
                        Language.FR,
                        Map.of(),
                        List.of(List.of("ESS", "économie sociale et solidaire", "a a a a b")));
        String text = piece.repeat(100_000 / piece.length());
        List<Token> tokens = words.tokens(text);
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(words.synonyms().canonicalTerms(tokens, i)).isEmpty();
        }
    }

    private static void check(WordAnalysis words, String text) {
        int last = 0;
        for (Token token : words.tokens(text)) {
            assertThat(token.start()).as(text).isGreaterThanOrEqualTo(last);
            assertThat(token.end()).as(text).isBetween(token.start() + 1, token.start() + 255);
            last = token.end();
            for (Word word : token.words()) {
                assertThat(word.form()).as(text).isNotBlank();
                assertThat(word.term()).as(text).isNotBlank();
                assertThat(word.term()).as(text).doesNotContainPattern("[ \\p{Cs}]");
            }
        }
        assertThat(last).as(text).isLessThanOrEqualTo(text.length());
    }
}
