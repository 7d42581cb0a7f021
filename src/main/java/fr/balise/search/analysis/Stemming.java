package fr.balise.search.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;

/// One of Lucene's stemmers for single words. Lucene shows its stemmers as filters of token streams only; one stream serves
/// all words, since a new one for each costs more than its stem. May be used by several threads.
final class Stemming {

    private final OneWord word = new OneWord();
    private final TokenStream stem;
    private final CharTermAttribute term;

    /// The stemmer that a filter is: `new Stemming(FrenchLightStemFilter::new)`.
    Stemming(UnaryOperator<TokenStream> filter) {
        this.stem = filter.apply(word);
        this.term = stem.getAttribute(CharTermAttribute.class);
    }

    /// The stem of a word: `habitants` → `habitant`.
    synchronized String of(String text) {
        word.text = text;
        try {
            stem.reset();
            stem.incrementToken();
            String found = term.toString();
            stem.end();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("from memory", e);
        }
    }

    private static final class OneWord extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String text = "";

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.append(text);
            return true;
        }
    }
}
