package fr.balise.search.query;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/// The documents with some numbers: those of a facet, which Lucene's index does not hold.
final class DocumentsQuery extends Query {

    private final SortedSet<Integer> documents;

    /// Documents by their numbers in the whole index, in any order.
    DocumentsQuery(Collection<Integer> documents) {
        this.documents = new TreeSet<>(documents);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext context) {
                return supplier(score(), mode, in(context));
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false;
            }
        };
    }

    private FixedBitSet in(LeafReaderContext context) {
        FixedBitSet bits = new FixedBitSet(Math.max(1, context.reader().maxDoc()));
        documents
                .subSet(context.docBase, context.docBase + context.reader().maxDoc())
                .forEach(document -> bits.set(document - context.docBase));
        return bits;
    }

    private static ScorerSupplier supplier(float score, ScoreMode mode, FixedBitSet bits) {
        long cost = bits.cardinality();
        return new ScorerSupplier() {
            @Override
            public Scorer get(long leadCost) {
                return new ConstantScoreScorer(score, mode, new BitSetIterator(bits, cost));
            }

            @Override
            public long cost() {
                return cost;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "documents " + documents;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentsQuery same && documents.equals(same.documents);
    }

    @Override
    public int hashCode() {
        return documents.hashCode();
    }
}
