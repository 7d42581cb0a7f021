package fr.balise.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;

/// What is typed → items: `w(…)` words, `w*(…)` with the last one open, `p(…)` a phrase, `t(…)` words of the title,
/// `type(…)` a filter, `-` before what is excluded.
class QueryParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "coop | w*(coop)",
                "`coop ` | w(coop)",
                "prix libre | w(prix) w*(libre)",
                "coop* libre* | w*(coop*) w*(libre*)",
                "l'école d’été | w(l'école) w*(d’été)",
                "élu-e-s arc-en-ciel | w(élu-e-s) w*(arc-en-ciel)",
                "`prix\u00A0libre\u202F!` | w(prix) w(libre) w*(!)",
                "`a\u0001b\tc` | w(a) w(b) w*(c)",
            })
    void words_are_cut_at_white_space_and_the_last_one_stays_open(String query, String items) {
        assertThat(shown(query)).isEqualTo(items);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"prix libre\" | p(prix libre)",
                "« prix libre » | p( prix libre )",
                "“prix libre” | p(prix libre)",
                "\"prix libre | p(prix libre)",
                "\" | p()",
                "\"\" | p()",
                "a\"b c\"d | w(a) p(b c) w*(d)",
                "a« b»c | w(a) p( b) w*(c)",
                "«a \"b\" c» d | p(a \"b\" c) w*(d)",
                "\"a» b\" | p(a» b)",
                "a» b” c | w(a) w(b) w*(c)",
                "a» | w(a)",
                "\"a\"\"b\" | p(a) p(b)",
            })
    void quotation_marks_make_phrases(String query, String items) {
        assertThat(shown(query)).isEqualTo(items);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "prix -libre | w(prix) -w(libre)",
                "--libre a | -w(libre) w*(a)",
                "-\"prix libre\" a | -p(prix libre) w*(a)",
                "-type:fiche a | -type(fiche) w*(a)",
                "-titre:prix | -t(prix)",
                "-coop* | -w(coop*)",
                "prix - libre | w(prix) w*(libre)",
                "prix - | w(prix)",
                "-» a | w*(a)",
                "-:x | -w(:x)",
                "–libre | w*(–libre)",
                "a-\"b\" | w(a-) p(b)",
            })
    void a_hyphen_excludes_what_follows_it_without_space(String query, String items) {
        assertThat(shown(query)).isEqualTo(items);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "type:fiche | type(fiche)",
                "TYPE:Fiche a | type(Fiche) w*(a)",
                "année:2024 annee:2024 year:2024 | annee(2024) annee(2024) annee(2024)",
                "pays:Mali country:Mali | pays(Mali) pays(Mali)",
                "territoire:Rennes territory:Rennes | territoire(Rennes) territoire(Rennes)",
                "mot-clé:a motcle:a mots-clés:a keyword:a tag:a"
                        + " | mot-cle(a) mot-cle(a) mot-cle(a) mot-cle(a) mot-cle(a)",
                "tag:\"prix libre\"b | mot-cle[prix libre] w*(b)",
                "tag:« prix libre | mot-cle[ prix libre]",
                "tag:a\"b\" | mot-cle(a) p(b)",
                "tag: a | mot-cle() w*(a)",
                "tag::a:b | mot-cle(:a:b)",
                "titre:coop | t*(coop)",
                "title:coop* a | t*(coop*) w*(a)",
                "titre:coop a | t(coop) w*(a)",
                "titre:\"prix libre\" | t(prix libre)",
                "https://exemple.org foo:\"a b\" | w(https://exemple.org) w(foo:) p(a b)",
                "type : fiche | w(type) w(:) w*(fiche)",
            })
    void a_known_key_makes_a_filter_and_any_other_makes_words(String query, String items) {
        assertThat(shown(query)).isEqualTo(items);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\u2009\uFEFF", "-", "- -- -", "» ”", "\u0007"})
    void there_may_be_nothing(String query) {
        assertThat(QueryParser.parse(query)).isEmpty();
    }

    @Test
    void a_query_is_composed_and_cut() {
        assertThat(shown(Normalizer.normalize("été année:2024", Normalizer.Form.NFD)))
                .isEqualTo("w(été) annee(2024)");
        assertThat(shown("a".repeat(1200))).isEqualTo("w*(" + "a".repeat(1000) + ")");
        assertThat(shown("a" + "🙂".repeat(600))).isEqualTo("w*(a" + "🙂".repeat(499) + "\uFFFD)");
        assertThat(shown("\uDC00\uD800 a")).isEqualTo("w(\uFFFD\uFFFD) w*(a)");
    }

    @Test
    @Timeout(30)
    void hostile_queries_are_no_trouble() {
        for (String part :
                List.of("\"", "-", "«", "a:", "type:", "-\"", "*", "🙂", "\u202E", "\0")) {
            for (int i = 0; i < 200; i++) {
                QueryParser.parse(part.repeat(10_000 + i));
            }
        }
    }

    private static String shown(String query) {
        return QueryParser.parse(query).stream()
                .map(QueryParserTest::shown)
                .collect(Collectors.joining(" "));
    }

    private static String shown(QueryItem item) {
        return switch (item) {
            case QueryItem.Words(var text, var open) -> "w" + (open ? "*(" : "(") + text + ")";
            case QueryItem.Phrase(var text) -> "p(" + text + ")";
            case QueryItem.InTitle(var text, var open) -> "t" + (open ? "*(" : "(") + text + ")";
            case QueryItem.Filter(var facet, var value, var whole) ->
                    facet.key() + (whole ? "[" + value + "]" : "(" + value + ")");
            case QueryItem.Without(var excluded) -> "-" + shown(excluded);
        };
    }
}
