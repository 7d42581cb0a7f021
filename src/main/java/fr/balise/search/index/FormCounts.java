package fr.balise.search.index;

import fr.balise.search.analysis.Word;
import fr.balise.search.analysis.WordAnalysis;

import org.apache.lucene.util.BytesRef;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Counts how often each form stands in the texts that go by, and knows its term as Lucene wants it.
///
/// One look-up for all of it, by the list of words that [WordAnalysis] remembers for a spelling: this is done for every
/// word of every document.
final class FormCounts {

    private final IdentityHashMap<List<Word>, Counted> counts = new IdentityHashMap<>();
    private final Set<String> beginnings;

    FormCounts(WordAnalysis analysis) {
        this.beginnings =
                analysis.synonyms().expressions().stream()
                        .map(expression -> expression.terms().getFirst())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// The words of a spelling, and how often it stood somewhere.
    static final class Counted {
        private final List<Word> words;
        private final List<BytesRef> terms;
        private final boolean begins;
        private int count;

        private Counted(List<Word> words, Set<String> beginnings) {
            this.words = words;
            this.terms = words.stream().map(word -> new BytesRef(word.term())).toList();
            this.begins = words.stream().map(Word::term).anyMatch(beginnings::contains);
        }

        /// The terms of the words, which must not be changed.
        List<BytesRef> terms() {
            return terms;
        }

        /// Whether an expression of the synonyms may begin with one of the words.
        boolean begins() {
            return begins;
        }
    }

    /// Counts the words of a token.
    Counted add(List<Word> words) {
        Counted counted = counts.get(words);
        if (counted == null) {
            counted = new Counted(words, beginnings);
            counts.put(words, counted);
        }
        counted.count++;
        return counted;
    }

    /// Every form counted, whatever the spellings it stood in: `Énergie`, `l’énergie`.
    Forms forms() {
        Map<String, Integer> sums = new TreeMap<>();
        for (Counted counted : counts.values()) {
            for (Word word : counted.words) {
                sums.merge(word.form(), counted.count, Integer::sum);
            }
        }
        return Forms.of(
                sums.entrySet().stream()
                        .map(
                                form ->
                                        new Form(
                                                form.getKey(),
                                                WordAnalysis.fold(form.getKey()),
                                                Form.classOf(form.getValue())))
                        .toList());
    }
}
