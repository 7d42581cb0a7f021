package fr.balise.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.search.index.SearchIndex;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a few documents answer.
class AnswerTest {

    private static final SearchIndex INDEX =
            QueryCorpus.index(
                    List.of(
                            QueryCorpus.document(
                                    "jardin.html",
                                    "Un jardin partagé au cœur du quartier",
                                    List.of("jardin", "commerce équitable"),
                                    Optional.of("2019"),
                                    "Des habitant·e·s cultivent ensemble.",
                                    "||Le prix est libre.",
                                    "recette|La recette|On cuisine les légumes du jardin, à prix"
                                            + " libre."),
                            QueryCorpus.document(
                                    "cooperative.html",
                                    "La coopérative des énergies",
                                    List.of("Commerce de proximité"),
                                    Optional.of("2021"),
                                    "",
                                    "||L’économie sociale et solidaire fournit l’énergie.",
                                    "prix|Le prix|Coopératives et coopération."),
                            QueryCorpus.document(
                                    "ecole.html",
                                    "Une école de la copie",
                                    List.of(),
                                    Optional.of("2021"),
                                    "",
                                    "||Avec l’ESS, on apprend. Les coopérateurs enseignent.")));

    private final Searcher searcher = new Searcher(INDEX);

    @AfterAll
    static void close() {
        INDEX.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "coeur | jardin",
                "JARDINS PARTAGÉS | jardin",
                "habitants | jardin",
                "habitantes | jardin",
                "ESS | ecole cooperative",
                "économie sociale et solidaire | ecole cooperative",
                "économie sociale solidaire | ecole cooperative",
                "economie | cooperative",
                "\"prix libre\" | jardin",
                "\"libre prix\" | jardin? cooperative?",
                "\"économie sociale solidaire\" | cooperative?",
                "\"économie sociale et solidaire\" | cooperative",
                "\"prix de libre\" | jardin",
                "\"prix de la libre\" | jardin? cooperative?",
                "-jardin | cooperative ecole",
                "-\"prix libre\" | cooperative ecole",
                "-\"libre prix\" | jardin cooperative ecole",
                "prix -titre:jardin | cooperative",
                "-zzyzx | jardin cooperative ecole",
                "-ESS | jardin",
                "-le | nothing",
                "\"le\" | nothing",
                "type:fiche | jardin cooperative ecole",
                "type:fiches | nothing",
                "-type:fiches | jardin cooperative ecole",
                "annee:2021 | cooperative ecole",
                "tag:commerce | jardin cooperative",
                "tag:\"COMMERCE equitable\" | jardin",
                "tag:\"commerce\" | nothing",
                "tag:comm | nothing",
                "tag: | nothing",
                "-tag:commerce | ecole",
                "annee:2021 prix | cooperative",
                "titre:jardin | jardin",
                "titre:prix | nothing",
                "titre:jard | jardin",
                "`titre:jard ` | nothing",
                "jardin école | ecole? jardin?",
                "légumes prix | jardin cooperative?",
                "\"prix libre\" légumes | jardin",
                "`quartie solidaire ` | jardin? cooperative?",
                "jardin zzyzx | jardin?",
                "zzyzx | nothing",
                "zzyzx zzyzx | nothing",
                "zzyzx wxyz | nothing",
                "jardin -prix | nothing",
                "jardni | jardin",
                "`quartie ` | jardin",
                "xardin | jardin",
                "`jard ` | nothing",
                "jard | jardin",
                "ja | nothing",
            })
    void a_query_finds(String query, String documents) {
        assertThat(found(query)).isEqualTo(documents.equals("nothing") ? "" : documents);
    }

    /// The documents of an answer, with `?` after each that has only some of the words.
    private String found(String query) {
        Answer answer = searcher.answer(query, 10);
        assertThat(answer.total()).isEqualTo(answer.hits().size());
        List<String> names = new ArrayList<>();
        for (Hit hit : answer.hits()) {
            String name = hit.document().address().value().replace(".html", "");
            names.add(names.size() < answer.complete() ? name : name + "?");
        }
        return String.join(" ", names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`coopérative ` | coperatif 1",
                "`jardin jardins ` | jardin 1",
                "`jardin \"jardins\" titre:jardin ` | jardin 1",
                "jardi | jardin 0.9",
                "quar | quarti 0.6561",
                "habi* | habitant 0.59049",
                "`quratier ` | quarti 0.875",
                "`enrgie ` | energ 0.8333333",
                "ess | ess 1",
                "`économie sociale jardin ` | econom 1; social 1; jardin 1",
            })
    void a_word_stands_for_terms(String query, String clauses) {
        assertThat(
                        searcher.plan(query).clauses().stream()
                                .map(AnswerTest::shown)
                                .collect(Collectors.joining("; ")))
                .isEqualTo(clauses);
    }

    private static String shown(Clause clause) {
        return clause.alternatives().stream()
                .map(one -> one.term() + " " + (one.boost() == 1 ? "1" : one.boost()))
                .collect(Collectors.joining(", "));
    }

    @Test
    void thirty_two_words_are_looked_at() {
        String many = "le jardin ".repeat(31) + "écolo* énergie quartier";
        assertThat(searcher.plan(many).clauses()).hasSize(2);
        assertThat(searcher.plan("-" + many.replace(" ", " -")).exclusions()).hasSize(2);
    }

    @Test
    void the_section_is_that_of_the_best_window() {
        assertThat(sections("légumes prix")).containsExactly("jardin recette", "cooperative prix");
        assertThat(sections("prix")).containsExactly("jardin ", "cooperative prix");
        assertThat(sections("coeur")).containsExactly("jardin ");
        assertThat(sections("ESS")).containsExactly("ecole ", "cooperative ");
    }

    private List<String> sections(String query) {
        return searcher.answer(query, 10).hits().stream()
                .map(hit -> hit.document().address().value().replace(".html", " ") + hit.section())
                .toList();
    }

    @Test
    void an_excerpt_marks_what_was_asked_for() {
        Hit hit = searcher.answer("légume jardins", 1).hits().getFirst();
        assertThat(hit.excerpt())
                .extracting(piece -> piece.marked() ? "<" + piece.text() + ">" : piece.text())
                .containsExactly(
                        "La recette\nOn cuisine les ",
                        "<légumes>",
                        " du ",
                        "<jardin>",
                        ", à prix libre");
    }

    @Test
    void a_slip_of_the_finger_is_corrected() {
        Answer answer = searcher.answer("quratier jardin", 10);
        assertThat(answer.corrections()).containsExactly(new Correction("quratier", "quartier"));
        assertThat(answer.corrected("quratier jardin")).isEqualTo("quartier jardin");
    }

    @Test
    void the_first_documents_are_given_and_all_are_counted() {
        Answer answer = searcher.answer("type:fiche", 1);
        assertThat(answer.hits()).hasSize(1);
        assertThat(answer.total()).isEqualTo(3);
    }

    @Test
    @Timeout(20)
    void hostile_queries_are_answered_at_once() {
        List<String> parts =
                List.of(
                        "a",
                        "é",
                        "jardin ",
                        "jar* ",
                        "\"jardin ",
                        "-jardin ",
                        "titre:jar* ",
                        "🙂",
                        "\u202Eשלום ",
                        "\u0000\u0007\u001B[31m",
                        "\uD800",
                        "\u0301",
                        "type:fiche ",
                        "tag:a ",
                        "-",
                        "*",
                        "qurtaier ");
        for (String part : parts) {
            long start = System.nanoTime();
            searcher.answer(part.repeat(10_000 / part.length()), 10);
            assertThat(System.nanoTime() - start).as(part).isLessThan(1_000_000_000L);
        }
    }
}
