package fr.balise.search.index;

import fr.balise.search.analysis.WordAnalysis;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// The index of a publication in memory: Lucene's own, one segment, documents numbered in the order given.
public final class SearchIndex implements AutoCloseable {

    private final List<SearchDocument> documents;
    private final WordAnalysis words;
    private final FieldWeights weights;
    private final Forms forms;
    private final Facets facets;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private SearchIndex(
            List<SearchDocument> documents,
            WordAnalysis words,
            FieldWeights weights,
            Forms forms,
            DirectoryReader reader) {
        this.documents = List.copyOf(documents);
        this.words = words;
        this.weights = weights;
        this.forms = forms;
        this.facets = Facets.of(documents);
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity());
    }

    /// Indexes documents, newest first.
    public static SearchIndex of(
            List<SearchDocument> documents, WordAnalysis words, FieldWeights weights) {
        IndexMaker maker = new IndexMaker(words);
        try {
            DirectoryReader reader = maker.write(documents);
            return new SearchIndex(documents, words, weights, maker.forms(), reader);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Lucene's memory", impossible);
        }
    }

    /// What was indexed; a document's place in the list is its number.
    public List<SearchDocument> documents() {
        return documents;
    }

    /// Lucene's searcher over the index, with its usual [BM25Similarity].
    public IndexSearcher searcher() {
        return searcher;
    }

    /// How texts and queries become words.
    public WordAnalysis words() {
        return words;
    }

    /// Every form that stands in a text.
    public Forms forms() {
        return forms;
    }

    /// How much each field counts.
    public FieldWeights weights() {
        return weights;
    }

    /// What results may be narrowed by.
    public Facets facets() {
        return facets;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Lucene's memory", impossible);
        }
    }
}
