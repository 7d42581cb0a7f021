package fr.balise.search.query;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;

import java.io.IOException;

/// A query all of whose terms count as being in the same number of documents.
///
/// Without it the rarest alternative of a word would win: a slip of the finger that is near a rare word would rank
/// documents with that one first. The idea is that of Lucene's `BlendedTermQuery`, which cannot hold the queries that
/// we need.
final class OneFrequencyQuery extends Query {

    private final Query inner;
    private final int documents;

    /// The inner query, each of its terms being taken to be in so many documents.
    OneFrequencyQuery(Query inner, int documents) {
        this.inner = inner;
        this.documents = documents;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = inner.rewrite(searcher);
        return rewritten.equals(inner) ? this : new OneFrequencyQuery(rewritten, documents);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
            throws IOException {
        return inner.createWeight(new OneFrequencySearcher(searcher, documents), mode, boost);
    }

    /// One leaf to those who count clauses: the number of alternatives is limited by the query language.
    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "frequency " + documents + " (" + inner.toString(field) + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OneFrequencyQuery same
                && inner.equals(same.inner)
                && documents == same.documents;
    }

    @Override
    public int hashCode() {
        return 31 * inner.hashCode() + documents;
    }

    /// The same index with other statistics.
    private static final class OneFrequencySearcher extends IndexSearcher {

        private final int documents;

        OneFrequencySearcher(IndexSearcher searcher, int documents) {
            super(searcher.getTopReaderContext());
            setSimilarity(searcher.getSimilarity());
            this.documents = documents;
        }

        @Override
        public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) {
            // Lucene refuses fewer occurrences than documents; BM25 does not look at them.
            return new TermStatistics(term.bytes(), documents, Math.max(documents, totalTermFreq));
        }
    }
}
