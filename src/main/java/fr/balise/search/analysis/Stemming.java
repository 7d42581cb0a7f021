package fr.balise.search.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;

/// One of Lucene's stemmers for a single word. Lucene shows its stemmers as filters of token streams only.
final class Stemming {

    private Stemming() {}

    /// The stem that a filter makes of a word: `FrenchLightStemFilter::new`, `habitants` → `habitant`.
    static String stem(String word, UnaryOperator<TokenStream> filter) {
        try (TokenStream stream = filter.apply(new OneWord(word))) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            stream.incrementToken();
            return term.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("from memory", e);
        }
    }

    private static final class OneWord extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final String word;

        OneWord(String word) {
            this.word = word;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.append(word);
            return true;
        }
    }
}
