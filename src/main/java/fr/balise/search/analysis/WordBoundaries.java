package fr.balise.search.analysis;

import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Where the words of a text begin and end: Lucene's `StandardTokenizer` over the text's shadow. Not for two threads.
final class WordBoundaries {

    /// Takes the bounds of one word, in UTF-16 units.
    @FunctionalInterface
    interface Sink {
        void word(int start, int end);
    }

    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private final OffsetAttribute offsets = tokenizer.addAttribute(OffsetAttribute.class);

    void forEach(String text, Sink sink) {
        tokenizer.setReader(new CharArrayReader(Alphabet.shadow(text)));
        try (tokenizer) {
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                sink.word(offsets.startOffset(), offsets.endOffset());
            }
            tokenizer.end();
        } catch (IOException e) {
            throw new UncheckedIOException("from memory", e);
        }
    }
}
