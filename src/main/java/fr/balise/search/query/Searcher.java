package fr.balise.search.query;

import fr.balise.search.index.SearchIndex;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Answers queries on one index. May be asked by several threads at once.
///
/// Example: `new Searcher(index).answer("cooperatives de quartié", 10)`.
public final class Searcher {

    private final SearchIndex index;
    private final QueryPlanner planner;
    private final LuceneQueries queries;
    private final Excerpts excerpts;

    /// A searcher on an index, which stays open as long as it is asked.
    public Searcher(SearchIndex index) {
        this.index = index;
        Vocabulary vocabulary = new Vocabulary(index);
        this.planner = new QueryPlanner(index, vocabulary);
        this.queries = new LuceneQueries(index.weights(), index.facets(), vocabulary);
        this.excerpts = new Excerpts(index.words());
    }

    /// What a query asks for, every word looked up: as it is written, or with more effort if nothing has all of that.
    public Plan plan(String query) {
        List<QueryItem> items = QueryParser.parse(query);
        Plan plan = planner.plan(items, Effort.USUAL);
        return plan.clauses().isEmpty() || ask(queries.strict(plan), 1).totalHits.value() > 0
                ? plan
                : planner.plan(items, Effort.THOROUGH);
    }

    /// The first `limit` documents for a query, `limit` being 1 or more.
    public Answer answer(String query, int limit) {
        Plan plan = plan(query);
        Ranking ranking = rank(plan, limit);
        List<Hit> hits = ranking.documents().stream().map(one -> hit(one, plan)).toList();
        return new Answer(hits, ranking.total(), ranking.complete(), plan.corrections());
    }

    /// The documents of an answer.
    ///
    /// @param documents the first ones, with their scores
    /// @param total how many there are
    /// @param complete how many of them have all that is asked for
    record Ranking(List<ScoreDoc> documents, int total, int complete) {}

    /// The first `limit` documents for what is asked for.
    Ranking rank(Plan plan, int limit) {
        if (plan.isEmpty()) {
            return new Ranking(List.of(), 0, 0);
        }
        TopDocs strict = ask(queries.strict(plan), limit);
        List<ScoreDoc> documents = new ArrayList<>(List.of(strict.scoreDocs));
        int complete = Math.toIntExact(strict.totalHits.value());
        int total = complete;
        if (plan.goesOnAfter(complete)) {
            TopDocs relaxed = ask(queries.relaxed(plan), limit);
            documents.addAll(List.of(relaxed.scoreDocs));
            total += Math.toIntExact(relaxed.totalHits.value());
        }
        return new Ranking(documents.stream().limit(limit).toList(), total, complete);
    }

    private TopDocs ask(Query query, int limit) {
        IndexSearcher searcher = index.searcher();
        int most = Math.min(limit, Math.max(1, index.documents().size()));
        try {
            // Every document is looked at, so that the count is exact.
            return searcher.search(
                    query, new TopScoreDocCollectorManager(most, null, Integer.MAX_VALUE));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Hit hit(ScoreDoc found, Plan plan) {
        Excerpts.Best best = excerpts.best(index.documents().get(found.doc), plan.clauses());
        return new Hit(
                index.documents().get(found.doc), found.score, best.section(), best.excerpt());
    }
}
