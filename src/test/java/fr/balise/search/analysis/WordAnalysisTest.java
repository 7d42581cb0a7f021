package fr.balise.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.balise.diagnostic.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class WordAnalysisTest {

    private static final WordAnalysis FRENCH =
            WordAnalysis.of(Language.FR, Map.of("Copié", "copie", "copier", "copie"), List.of());

    private static final WordAnalysis ENGLISH = WordAnalysis.of(Language.EN, Map.of(), List.of());

    @Test
    void tokens_know_their_places_and_stop_words_have_no_words() {
        assertThat(FRENCH.tokens("L’économie, et les habitants !"))
                .containsExactly(
                        new Token(0, 10, List.of(new Word("économie", "econom"))),
                        new Token(12, 14, List.of()),
                        new Token(15, 18, List.of()),
                        new Token(19, 28, List.of(new Word("habitants", "habitant"))));
    }

    @ParameterizedTest
    @CsvSource({
        "l'économie, économie",
        "L’ÉCONOMIE, économie",
        "JUSQU’ICI, ''",
        "aujourd’hui, aujourd'hui",
        "d’aujourd’hui, aujourd'hui",
        "E.S.S., ess",
        "l’E.S.S, ess",
        "S.A.R.L., sarl",
        "site.fr, site.fr",
        "'balise.json', 'balise.json'",
        "'art.12', 'art 12'",
        "maïs, maïs",
        "a, ''",
        "meme, ''",
        "Comment ça marche ?, marche",
        "Qu’est-ce que la coopération, coopération",
        "œuvre, œuvre",
        "'1.000,50', '1.000,50'",
        "10:30, 10 30",
        "2024–2025, 2024 2025",
        "un_nom, nom",
        "☕ café 👩‍👩‍👧 ™, café",
    })
    void french_words_have_these_forms(String text, String forms) {
        assertThat(forms(FRENCH, text)).isEqualTo(forms);
    }

    @ParameterizedTest
    @CsvSource({
        "Cœur, coeu",
        "coopératives, coperatif",
        "COOPERATIVE, coperatif",
        "été, ete",
        "Straße, stras",
        "Łódź, lodz",
    })
    void spellings_of_one_word_have_one_term(String word, String term) {
        assertThat(FRENCH.words(word)).extracting(Word::term).containsExactly(term);
    }

    @Test
    void the_publication_s_own_roots_come_before_the_stemmer() {
        for (String spelling : List.of("copie", "COPIE", "copié", "Copier")) {
            assertThat(FRENCH.words(spelling))
                    .extracting(Word::term)
                    .as(spelling)
                    .containsExactly("copie");
        }
        assertThat(FRENCH.words("coopère")).extracting(Word::term).containsExactly("coper");
        assertThat(FRENCH.roots())
                .containsExactly(Map.entry("copie", "copie"), Map.entry("copier", "copie"));
    }

    @Test
    void invisible_characters_and_decomposed_accents_do_not_change_a_word() {
        assertThat(FRENCH.words("co\u00adopé\u200drer")).isEqualTo(FRENCH.words("coopérer"));
        assertThat(FRENCH.words("e\u0301lan")).isEqualTo(FRENCH.words("élan"));
    }

    @Test
    void a_narrow_no_break_space_parts_words() {
        assertThat(forms(FRENCH, "«\u202fMot\u202f»\u202f!")).isEqualTo("mot");
    }

    @Test
    void a_token_of_more_than_255_units_is_cut() {
        assertThat(FRENCH.tokens("x".repeat(300)))
                .extracting(Token::start, Token::end)
                .containsExactly(tuple(0, 255), tuple(255, 300));
    }

    @ParameterizedTest
    @CsvSource({
        "The house's owner, house owner",
        "Who are the running dogs?, running dogs",
        "U.S.A., usa",
        "élu·e, élu·e",
        "John’s, john",
    })
    void english_words_have_these_forms(String text, String forms) {
        assertThat(forms(ENGLISH, text)).isEqualTo(forms);
    }

    @Test
    void english_words_are_stemmed_by_porter() {
        assertThat(ENGLISH.words("communities")).extracting(Word::term).containsExactly("commun");
    }

    private static String forms(WordAnalysis analysis, String text) {
        return analysis.tokens(text).stream()
                .flatMap(token -> token.words().stream())
                .map(Word::form)
                .collect(Collectors.joining(" "));
    }
}
