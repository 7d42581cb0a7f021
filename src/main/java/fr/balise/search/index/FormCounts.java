package fr.balise.search.index;

import fr.balise.search.analysis.Word;
import fr.balise.search.analysis.WordAnalysis;

import org.apache.lucene.util.BytesRef;

import java.util.HashMap;
import java.util.Map;

/// Counts how often each form stands in the texts that go by, and knows its term as Lucene wants it.
///
/// One look-up for both: this is done for every word of every document.
final class FormCounts {

    private final Map<String, Counted> counts = new HashMap<>();

    private static final class Counted {
        private final Word word;
        private final BytesRef term;
        private int count;

        Counted(Word word) {
            this.word = word;
            this.term = new BytesRef(word.term());
        }
    }

    /// Counts a word; the result is its term, which must not be changed.
    BytesRef add(Word word) {
        Counted counted = counts.get(word.form());
        if (counted == null) {
            counted = new Counted(word);
            counts.put(word.form(), counted);
        }
        counted.count++;
        // A form has one term, but nothing here depends on it.
        return counted.word.term().equals(word.term()) ? counted.term : new BytesRef(word.term());
    }

    Forms forms() {
        return Forms.of(
                counts.values().stream()
                        .map(
                                counted ->
                                        new Form(
                                                counted.word.form(),
                                                WordAnalysis.fold(counted.word.form()),
                                                Form.classOf(counted.count)))
                        .toList());
    }
}
