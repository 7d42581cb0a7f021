package fr.balise.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Language;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class SynonymsTest {

    @Test
    void the_long_form_stands_for_the_acronym() {
        WordAnalysis words = analysis(List.of(List.of("ESS", "économie sociale et solidaire")));
        List<Token> tokens = words.tokens("l’Économie sociale, solidaire et locale");
        assertThat(words.synonyms().at(tokens, 0))
                .containsExactly(
                        new Synonyms.Match(
                                new Expression("ess", List.of("econom", "social", "solidair")), 3));
        assertThat(words.synonyms().canonicalTerms(tokens, 0)).containsExactly("ess");
        assertThat(words.synonyms().canonicalTerms(tokens, 1)).isEmpty();
        assertThat(words.synonyms().canonicalTerms(words.tokens("économie sociale"), 0)).isEmpty();
        assertThat(words.synonyms().canonicalTerms(words.tokens("ESS"), 0)).isEmpty();
    }

    @Test
    void the_first_expression_of_one_word_is_canonical() {
        assertThat(
                        analysis(List.of(List.of("petite reine", "vélo", "bicyclette")))
                                .synonyms()
                                .expressions())
                .containsExactly(
                        new Expression("velo", List.of("petit", "rein")),
                        new Expression("velo", List.of("bicyclet")));
    }

    @Test
    void a_class_of_long_expressions_has_a_made_up_term() {
        assertThat(
                        analysis(
                                        List.of(
                                                List.of("tiers lieu", "lieu hybride"),
                                                List.of("a", "b"),
                                                List.of("jardin partagé", "jardin collectif")))
                                .synonyms()
                                .expressions())
                .extracting(Expression::canonical)
                .containsExactly("≡0", "≡0", "≡1", "≡1");
    }

    @Test
    void classes_that_share_an_expression_are_one() {
        assertThat(
                        analysis(
                                        List.of(
                                                List.of("commerce local", "circuit court"),
                                                List.of("ESS", "économie solidaire"),
                                                List.of("Circuits courts", "proximité")))
                                .synonyms()
                                .expressions())
                .extracting(Expression::canonical)
                .containsExactly("proximit", "proximit", "ess");
    }

    @Test
    void expressions_without_terms_and_classes_of_one_are_left_out() {
        assertThat(
                        analysis(
                                        List.of(
                                                List.of("les", "une"),
                                                List.of("vélo", "Vélos", "!"),
                                                List.of()))
                                .synonyms()
                                .expressions())
                .isEmpty();
    }

    @Test
    void the_longest_of_several_expressions_comes_first() {
        WordAnalysis words =
                analysis(
                        List.of(
                                List.of("tiers secteur", "économie sociale"),
                                List.of("ESS", "économie sociale et solidaire")));
        List<Token> tokens = words.tokens("économie sociale et solidaire");
        assertThat(words.synonyms().at(tokens, 0))
                .extracting(Synonyms.Match::end)
                .containsExactly(4, 2);
        assertThat(words.synonyms().canonicalTerms(tokens, 0)).containsExactly("ess", "≡0");
    }

    @Test
    void an_expression_that_begins_with_its_canonical_word_does_not_count_it_twice() {
        WordAnalysis words = analysis(List.of(List.of("vélo", "vélo de ville")));
        List<Token> tokens = words.tokens("vélo de ville");
        assertThat(words.synonyms().at(tokens, 0)).hasSize(1);
        assertThat(words.synonyms().canonicalTerms(tokens, 0)).isEmpty();
    }

    private static WordAnalysis analysis(List<List<String>> classes) {
        return WordAnalysis.of(Language.FR, Map.of(), classes);
    }
}
