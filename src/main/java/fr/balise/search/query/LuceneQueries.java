package fr.balise.search.query;

import fr.balise.search.index.Facets;
import fr.balise.search.index.FieldWeights;
import fr.balise.search.index.SearchField;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

import java.util.List;

/// Makes one query of Lucene's of what a reader asks for: a [Plan] → a `BooleanQuery`.
///
/// Each clause is the best of its alternatives, `CombinedFieldQuery`s over the weighted fields, under one document
/// frequency; everything else only lets documents pass. Clauses stay whole under the top `BooleanQuery`, so that Lucene
/// adds up one number for each, in double precision.
final class LuceneQueries {

    private final FieldWeights weights;
    private final Facets facets;
    private final Vocabulary vocabulary;

    LuceneQueries(FieldWeights weights, Facets facets, Vocabulary vocabulary) {
        this.weights = weights;
        this.facets = facets;
        this.vocabulary = vocabulary;
    }

    /// Documents with all clauses and phrases.
    Query strict(Plan plan) {
        BooleanQuery.Builder query = passing(plan);
        plan.clauses().forEach(clause -> query.add(scoring(clause), Occur.MUST));
        plan.phrases().forEach(phrase -> query.add(inOrder(phrase), Occur.FILTER));
        return query.build();
    }

    /// Documents with any clause that are not among those of [#strict].
    Query relaxed(Plan plan) {
        BooleanQuery.Builder query = passing(plan).add(strict(plan), Occur.MUST_NOT);
        plan.clauses().forEach(clause -> query.add(scoring(clause), Occur.SHOULD));
        return query.setMinimumNumberShouldMatch(1).build();
    }

    private BooleanQuery.Builder passing(Plan plan) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        plan.filters().forEach(filter -> query.add(passing(filter), Occur.FILTER));
        plan.exclusions().forEach(exclusion -> query.add(passing(exclusion), Occur.MUST_NOT));
        if (plan.clauses().isEmpty() && plan.filters().isEmpty()) {
            // Exclusions alone leave everything else.
            query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return query;
    }

    private Query scoring(Clause clause) {
        List<Query> alternatives = clause.alternatives().stream().map(this::combined).toList();
        if (alternatives.isEmpty()) {
            return new MatchNoDocsQuery("a word that occurs nowhere");
        }
        int documents = clause.terms().stream().mapToInt(vocabulary::documents).max().orElseThrow();
        return new OneFrequencyQuery(new DisjunctionMaxQuery(alternatives, 0f), documents);
    }

    private Query combined(Alternative alternative) {
        CombinedFieldQuery.Builder query = new CombinedFieldQuery.Builder(alternative.term());
        for (SearchField field : SearchField.values()) {
            query.addField(field.key(), weights.of(field));
        }
        return new BoostQuery(query.build(), alternative.boost());
    }

    private Query passing(Condition condition) {
        return switch (condition) {
            case Condition.Anywhere(var terms) -> {
                BooleanQuery.Builder anyField = new BooleanQuery.Builder();
                for (SearchField field : SearchField.values()) {
                    anyField.add(anyTerm(field, terms), Occur.SHOULD);
                }
                yield anyField.build();
            }
            case Condition.InTitle(var terms) -> anyTerm(SearchField.TITLE, terms);
            case Condition.InOrder phrase -> inOrder(phrase);
            case Condition.OfFacet(var facet, var labels) ->
                    new DocumentsQuery(
                            facets.values(facet).stream()
                                    .filter(value -> labels.contains(value.label()))
                                    .flatMap(value -> value.documents().stream())
                                    .toList());
            case Condition.All(var conditions) -> {
                BooleanQuery.Builder all = new BooleanQuery.Builder();
                conditions.forEach(one -> all.add(passing(one), Occur.FILTER));
                yield all.build();
            }
        };
    }

    private static Query anyTerm(SearchField field, List<String> terms) {
        return new TermInSetQuery(field.key(), terms.stream().map(BytesRef::new).toList());
    }

    private static Query inOrder(Condition.InOrder phrase) {
        if (phrase.places().stream().anyMatch(place -> place.terms().isEmpty())) {
            return new MatchNoDocsQuery("a phrase with a word that occurs nowhere");
        }
        BooleanQuery.Builder anyField = new BooleanQuery.Builder();
        for (SearchField field : SearchField.values()) {
            MultiPhraseQuery.Builder words = new MultiPhraseQuery.Builder();
            for (Condition.Place place : phrase.places()) {
                Term[] terms =
                        place.terms().stream()
                                .map(term -> new Term(field.key(), term))
                                .toArray(Term[]::new);
                words.add(terms, place.position());
            }
            anyField.add(words.build(), Occur.SHOULD);
        }
        return anyField.build();
    }
}
