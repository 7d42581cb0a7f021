package fr.balise.search.index;

import fr.balise.search.analysis.Word;
import fr.balise.search.analysis.WordAnalysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

import java.util.ArrayList;
import java.util.List;

/// The terms of one field of one document for Lucene, counted on their way; used again for each document.
final class FieldTokens extends TokenStream {

    private final FieldWords words;
    private final FormCounts counts;
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

    private final List<Placed> placed = new ArrayList<>();
    private int next;
    private int position;

    private record Placed(BytesRef term, int position) {}

    FieldTokens(WordAnalysis analysis, FormCounts counts) {
        this.words = new FieldWords(analysis);
        this.counts = counts;
    }

    /// The stream over the texts of one field.
    FieldTokens over(List<String> texts) {
        placed.clear();
        next = 0;
        position = -1;
        words.each(
                texts,
                new FieldWords.Sink() {
                    @Override
                    public void word(Word word, int at) {
                        placed.add(new Placed(counts.add(word), at));
                    }

                    @Override
                    public void expression(String canonical, int at) {
                        placed.add(new Placed(new BytesRef(canonical), at));
                    }
                });
        return this;
    }

    @Override
    public boolean incrementToken() {
        if (next == placed.size()) {
            return false;
        }
        Placed one = placed.get(next++);
        term.setBytesRef(one.term());
        step.setPositionIncrement(one.position() - position);
        position = one.position();
        return true;
    }
}
