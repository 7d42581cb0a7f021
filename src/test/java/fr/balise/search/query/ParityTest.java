package fr.balise.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.build.BuildOptions;
import fr.balise.build.Progress;
import fr.balise.build.SiteBuild;
import fr.balise.publication.Publication;
import fr.balise.search.PublicationSearch;
import fr.balise.search.index.SearchDocument;
import fr.balise.search.index.SearchIndex;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// What Lucene answers is what the formulas of the contract give: the same documents in the same order, and scores
/// with the same bits.
class ParityTest {

    private static final int QUERIES = 1000;

    /// What a query of the test shows; each must come about.
    private enum Kind {
        RELAXED,
        CORRECTED,
        PHRASE,
        FILTER,
        EXCLUSION,
        SYNONYM,
        COMPLETED,
        FOUND,
        NOTHING
    }

    @Test
    void on_a_generated_corpus() throws IOException {
        try (SearchIndex index = QueryCorpus.index(QueryCorpus.byChance(300))) {
            Map<Kind, Integer> seen = compare(index);
            assertThat(seen).containsOnlyKeys(Kind.values());
        }
    }

    @Test
    void on_the_shipped_publication() throws IOException {
        BuildOptions options =
                new BuildOptions(
                        Path.of("content"),
                        "content",
                        Path.of("themes"),
                        "themes",
                        Optional.empty(),
                        Path.of("site"),
                        false,
                        false,
                        false,
                        false,
                        Optional.empty());
        Publication publication =
                SiteBuild.read(options, Progress.silent()).publication().orElseThrow();
        try (PublicationSearch search = PublicationSearch.of(publication)) {
            assertThat(compare(search.index()))
                    .containsKeys(
                            Kind.RELAXED,
                            Kind.CORRECTED,
                            Kind.PHRASE,
                            Kind.FILTER,
                            Kind.EXCLUSION,
                            Kind.COMPLETED,
                            Kind.FOUND,
                            Kind.NOTHING);
        }
    }

    @Test
    void on_publications_of_none_and_one() throws IOException {
        try (SearchIndex one = QueryCorpus.index(QueryCorpus.byChance(1))) {
            compare(one);
        }
        try (SearchIndex none = QueryCorpus.index(List.of())) {
            Searcher searcher = new Searcher(none);
            assertThat(searcher.answer("école -jardin \"prix libre\"", 10).hits()).isEmpty();
            assertThat(searcher.answer("-jardin", 10).total()).isZero();
        }
    }

    private static Map<Kind, Integer> compare(SearchIndex index) throws IOException {
        Searcher searcher = new Searcher(index);
        ReferenceScorer reference = new ReferenceScorer(index);
        Queries queries = new Queries(index.documents());
        Map<Kind, Integer> seen = new EnumMap<>(Kind.class);
        for (int i = 0; i < QUERIES; i++) {
            String query = queries.next();
            Plan plan = searcher.plan(query);
            Searcher.Ranking ranking = searcher.rank(plan, Integer.MAX_VALUE);
            ReferenceScorer.Ranking expected = reference.rank(plan);
            assertThat(ranking.documents().stream().map(one -> bits(one.doc, one.score)).toList())
                    .as(query)
                    .isEqualTo(
                            expected.documents().stream()
                                    .map(one -> bits(one.document(), one.score()))
                                    .toList());
            assertThat(ranking.total()).as(query).isEqualTo(expected.documents().size());
            assertThat(ranking.complete()).as(query).isEqualTo(expected.complete());
            for (Kind kind : kinds(plan, ranking)) {
                seen.merge(kind, 1, Integer::sum);
            }
        }
        return seen;
    }

    private static String bits(int document, float score) {
        return document + " " + Integer.toHexString(Float.floatToIntBits(score)) + " " + score;
    }

    private static List<Kind> kinds(Plan plan, Searcher.Ranking answer) {
        List<Kind> kinds = new ArrayList<>();
        if (answer.complete() < answer.total()) {
            kinds.add(Kind.RELAXED);
        }
        if (!plan.corrections().isEmpty() && answer.total() > 0) {
            kinds.add(Kind.CORRECTED);
        }
        if (!plan.phrases().isEmpty()
                && answer.total() > 0
                && answer.complete() == answer.total()) {
            kinds.add(Kind.PHRASE);
        }
        if (!plan.filters().isEmpty() && answer.total() > 0) {
            kinds.add(Kind.FILTER);
        }
        if (!plan.exclusions().isEmpty() && answer.total() > 0) {
            kinds.add(Kind.EXCLUSION);
        }
        if (plan.clauses().stream().anyMatch(clause -> clause.terms().equals(List.of("ess")))) {
            kinds.add(Kind.SYNONYM);
        }
        if (plan.corrections().isEmpty()
                && plan.clauses().stream().anyMatch(clause -> clause.alternatives().size() > 2)) {
            kinds.add(Kind.COMPLETED);
        }
        kinds.add(answer.total() > 0 ? Kind.FOUND : Kind.NOTHING);
        return kinds;
    }

    /// Queries of every kind made by chance from the words of documents, always the same ones.
    private static final class Queries {

        private final Random random = new Random(5);
        private final List<SearchDocument> documents;

        Queries(List<SearchDocument> documents) {
            this.documents = documents;
        }

        String next() {
            StringBuilder query = new StringBuilder();
            int items = 1 + random.nextInt(3);
            for (int i = 0; i < items; i++) {
                query.append(i == 0 ? "" : " ").append(item());
            }
            return query.append(random.nextInt(3) == 0 ? " " : "").toString();
        }

        private String item() {
            String[] text = text();
            int at = random.nextInt(text.length);
            String word = text[at];
            return switch (random.nextInt(16)) {
                case 0 -> "\"" + words(text, at, 2 + random.nextInt(3)) + "\"";
                case 1 -> "-" + word;
                case 2 -> "-\"" + words(text, at, 2) + "\"";
                case 3 -> "titre:" + word;
                case 4 -> "-titre:" + word;
                case 5 -> "type:fiche";
                case 6 -> "annee:20" + (10 + random.nextInt(15));
                case 7 -> (random.nextBoolean() ? "" : "-") + "mot-cle:" + keyword();
                case 8, 9 -> mistyped(word);
                case 10 -> word.substring(0, Math.min(word.length(), 3 + random.nextInt(4))) + "*";
                case 11 -> "économie sociale et solidaire";
                case 12 -> "zzyzx";
                default -> words(text, at, 1 + random.nextInt(3));
            };
        }

        private String keyword() {
            SearchDocument document = documents.get(random.nextInt(documents.size()));
            return document.keywords().isEmpty()
                    ? "jardin"
                    : document.keywords().getFirst().replaceFirst(" .*", "");
        }

        private String[] text() {
            SearchDocument document = documents.get(random.nextInt(documents.size()));
            String text =
                    document.sections().isEmpty()
                            ? ""
                            : document.sections()
                                    .get(random.nextInt(document.sections().size()))
                                    .text();
            return (document.titleText() + " " + (random.nextInt(4) == 0 ? "" : text))
                    .split("\\s+");
        }

        private static String words(String[] text, int at, int count) {
            return String.join(" ", List.of(text).subList(at, Math.min(text.length, at + count)));
        }

        private String mistyped(String word) {
            if (word.length() < 3) {
                return word;
            }
            int at = random.nextInt(word.length() - 1);
            String start = word.substring(0, at);
            return switch (random.nextInt(3)) {
                case 0 -> start + word.substring(at + 1);
                case 1 -> start + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
                default -> start + "e" + word.substring(at);
            };
        }
    }
}
