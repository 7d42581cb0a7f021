package fr.balise.search.query;

import fr.balise.search.index.Facets;
import fr.balise.search.index.SearchField;
import fr.balise.search.index.SearchIndex;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.SmallFloat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The formulas of `src/site/markdown/search.md` over nothing but Lucene's postings and norms: what the answers of
/// Lucene's queries are held against.
final class ReferenceScorer {

    private static final float K1 = 1.2f;
    private static final float B = 0.75f;

    private final SearchIndex index;
    private final LeafReader reader;
    private final int documents;
    private final long docCount;
    private final float averageLength;
    private final float[] cache;
    private final Map<String, Map<SearchField, Map<Integer, List<Integer>>>> postings =
            new HashMap<>();

    ReferenceScorer(SearchIndex index) throws IOException {
        this.index = index;
        this.reader = index.searcher().getIndexReader().leaves().getFirst().reader();
        this.documents = reader.maxDoc();
        long most = 0;
        long occurrences = 0;
        for (SearchField field : SearchField.values()) {
            Terms terms = reader.terms(field.key());
            if (terms != null) {
                most = Math.max(most, terms.getDocCount());
                occurrences += index.weights().of(field) * terms.getSumTotalTermFreq();
            }
        }
        this.docCount = most;
        this.averageLength = (float) (occurrences / (double) most);
        this.cache = caches();
    }

    /// A document and its score.
    record Scored(int document, float score) {}

    /// All documents that a plan asks for, in order, and how many of them have all of it.
    record Ranking(List<Scored> documents, int complete) {}

    Ranking rank(Plan plan) throws IOException {
        if (plan.isEmpty()) {
            return new Ranking(List.of(), 0);
        }
        Set<Integer> passing = all();
        for (Condition filter : plan.filters()) {
            passing.retainAll(having(filter));
        }
        for (Condition exclusion : plan.exclusions()) {
            passing.removeAll(having(exclusion));
        }
        Map<Integer, Double> sums = new TreeMap<>();
        Map<Integer, Integer> counts = new HashMap<>();
        for (Clause clause : plan.clauses()) {
            best(clause)
                    .forEach(
                            (document, score) -> {
                                sums.merge(document, (double) score, Double::sum);
                                counts.merge(document, 1, Integer::sum);
                            });
        }
        Set<Integer> strict = new HashSet<>(passing);
        strict.removeIf(d -> counts.getOrDefault(d, 0) < plan.clauses().size());
        for (Condition phrase : plan.phrases()) {
            strict.retainAll(having(phrase));
        }
        List<Scored> found = new ArrayList<>(ranked(strict, sums));
        boolean few = strict.isEmpty() || (strict.size() < 3 && plan.phrases().isEmpty());
        if (few && plan.clauses().size() > 1) {
            passing.retainAll(counts.keySet());
            passing.removeAll(strict);
            found.addAll(ranked(passing, sums));
        }
        return new Ranking(found, strict.size());
    }

    private static List<Scored> ranked(Set<Integer> documents, Map<Integer, Double> sums) {
        return documents.stream()
                .map(d -> new Scored(d, (float) sums.getOrDefault(d, 0.0).doubleValue()))
                .sorted(
                        Comparator.comparingDouble(Scored::score)
                                .reversed()
                                .thenComparingInt(Scored::document))
                .toList();
    }

    private Map<Integer, Float> best(Clause clause) throws IOException {
        int frequency = 0;
        for (String term : clause.terms()) {
            for (SearchField field : SearchField.values()) {
                frequency = Math.max(frequency, reader.docFreq(new Term(field.key(), term)));
            }
        }
        float idf = (float) Math.log(1 + (docCount - frequency + 0.5) / (frequency + 0.5));
        Map<Integer, Float> best = new HashMap<>();
        for (Alternative alternative : clause.alternatives()) {
            float weight = alternative.boost() * idf;
            Map<Integer, Integer> occurrences = new HashMap<>();
            postings(alternative.term())
                    .forEach(
                            (field, in) ->
                                    in.forEach(
                                            (document, places) ->
                                                    occurrences.merge(
                                                            document,
                                                            index.weights().of(field)
                                                                    * places.size(),
                                                            Integer::sum)));
            occurrences.forEach(
                    (document, tf) ->
                            best.merge(
                                    document,
                                    weight - weight / (1f + tf * cache[document]),
                                    Math::max));
        }
        return best;
    }

    private float[] caches() throws IOException {
        float[] lengths = new float[documents];
        for (SearchField field : SearchField.values()) {
            NumericDocValues norms = reader.getNormValues(field.key());
            while (norms != null && norms.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                lengths[norms.docID()] +=
                        index.weights().of(field) * SmallFloat.byte4ToInt((byte) norms.longValue());
            }
        }
        float[] caches = new float[documents];
        for (int d = 0; d < documents; d++) {
            int length = SmallFloat.byte4ToInt(SmallFloat.intToByte4(Math.round(lengths[d])));
            caches[d] = 1f / (K1 * ((1 - B) + B * length / averageLength));
        }
        return caches;
    }

    private Set<Integer> all() {
        Set<Integer> all = new HashSet<>();
        for (int d = 0; d < documents; d++) {
            all.add(d);
        }
        return all;
    }

    private Set<Integer> having(Condition condition) throws IOException {
        Set<Integer> found = new HashSet<>();
        switch (condition) {
            case Condition.Anywhere(var terms) -> {
                for (String term : terms) {
                    postings(term).values().forEach(in -> found.addAll(in.keySet()));
                }
            }
            case Condition.InTitle(var terms) -> {
                for (String term : terms) {
                    found.addAll(postings(term).getOrDefault(SearchField.TITLE, Map.of()).keySet());
                }
            }
            case Condition.InOrder phrase -> {
                for (SearchField field : SearchField.values()) {
                    found.addAll(having(phrase, field));
                }
            }
            case Condition.OfFacet(var facet, var labels) -> {
                for (Facets.Value value : index.facets().values(facet)) {
                    if (labels.contains(value.label())) {
                        found.addAll(value.documents());
                    }
                }
            }
            case Condition.All(var conditions) -> {
                found.addAll(all());
                for (Condition one : conditions) {
                    found.retainAll(having(one));
                }
            }
        }
        return found;
    }

    private Set<Integer> having(Condition.InOrder phrase, SearchField field) throws IOException {
        Map<Integer, Set<Integer>> starts = new HashMap<>();
        boolean first = true;
        for (Condition.Place place : phrase.places()) {
            Map<Integer, Set<Integer>> here = new HashMap<>();
            for (String term : place.terms()) {
                postings(term)
                        .getOrDefault(field, Map.of())
                        .forEach(
                                (document, places) ->
                                        places.forEach(
                                                at ->
                                                        here.computeIfAbsent(
                                                                        document,
                                                                        _ -> new HashSet<>())
                                                                .add(at - place.position())));
            }
            if (first) {
                starts.putAll(here);
            } else {
                starts.replaceAll(
                        (document, at) -> {
                            Set<Integer> both = new HashSet<>(at);
                            both.retainAll(here.getOrDefault(document, Set.of()));
                            return both;
                        });
            }
            first = false;
        }
        starts.values().removeIf(Set::isEmpty);
        return starts.keySet();
    }

    private Map<SearchField, Map<Integer, List<Integer>>> postings(String term) throws IOException {
        Map<SearchField, Map<Integer, List<Integer>>> known = postings.get(term);
        if (known != null) {
            return known;
        }
        Map<SearchField, Map<Integer, List<Integer>>> read = new EnumMap<>(SearchField.class);
        for (SearchField field : SearchField.values()) {
            PostingsEnum in = reader.postings(new Term(field.key(), term), PostingsEnum.POSITIONS);
            while (in != null && in.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                List<Integer> places = new ArrayList<>();
                for (int i = 0; i < in.freq(); i++) {
                    places.add(in.nextPosition());
                }
                read.computeIfAbsent(field, _ -> new HashMap<>()).put(in.docID(), places);
            }
        }
        postings.put(term, read);
        return read;
    }
}
