package fr.balise.search.query;

import fr.balise.search.index.SearchField;
import fr.balise.search.index.SearchIndex;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// The terms of an index, and in how many documents each is.
final class Vocabulary {

    private final IndexReader reader;

    Vocabulary(SearchIndex index) {
        this.reader = index.searcher().getIndexReader();
    }

    /// In how many documents a term is: the greatest number over the fields, as `CombinedFieldQuery` takes it; 0 for a
    /// term that occurs nowhere.
    int documents(String term) {
        try {
            int most = 0;
            for (SearchField field : SearchField.values()) {
                most = Math.max(most, reader.docFreq(new Term(field.key(), term)));
            }
            return most;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Those of some terms that occur, in the same order, each once.
    List<String> known(List<String> terms) {
        return terms.stream().distinct().filter(term -> documents(term) > 0).toList();
    }
}
