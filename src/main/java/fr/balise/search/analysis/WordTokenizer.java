package fr.balise.search.analysis;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Hands the terms of a text to Lucene. It reads the whole text at once, since expressions look ahead.
final class WordTokenizer extends Tokenizer {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position =
            addAttribute(PositionIncrementAttribute.class);

    private final WordAnalysis words;

    private List<Token> tokens = List.of();
    private int length;
    private int next;
    private int holes;

    /// The terms of the token before `next` that are still to be told.
    private final Deque<String> pending = new ArrayDeque<>();

    WordTokenizer(WordAnalysis words) {
        this.words = words;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        StringWriter text = new StringWriter();
        input.transferTo(text);
        length = text.getBuffer().length();
        tokens = words.tokens(text.toString());
        next = 0;
        holes = 0;
        pending.clear();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        int increment = 0;
        while (pending.isEmpty()) {
            if (next == tokens.size()) {
                holes = increment;
                return false;
            }
            increment++;
            tokens.get(next).words().forEach(word -> pending.add(word.term()));
            pending.addAll(words.synonyms().canonicalTerms(tokens, next));
            next++;
        }
        Token token = tokens.get(next - 1);
        term.append(pending.removeFirst());
        offsets.setOffset(correctOffset(token.start()), correctOffset(token.end()));
        position.setPositionIncrement(increment);
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offsets.setOffset(correctOffset(length), correctOffset(length));
        position.setPositionIncrement(holes);
    }
}
