package fr.balise.search.index;

import fr.balise.search.analysis.Token;
import fr.balise.search.analysis.WordAnalysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

import java.util.List;

/// The terms of one field of one document for Lucene, counted on their way; used again for each document.
///
/// The words of a token stand at one position, the canonical terms of the expressions that begin with it as well, and a
/// stop word leaves a hole. Between two texts of a field there is a gap, so that no phrase runs from one into the other.
final class FieldTokens extends TokenStream {

    private static final int GAP = 8;

    private final WordAnalysis analysis;
    private final FormCounts counts;
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

    private List<String> texts = List.of();
    private int nextText;
    private List<Token> tokens = List.of();
    private int nextToken;
    private List<BytesRef> terms = List.of();
    private int nextTerm;
    private List<String> canonical = List.of();
    private int nextCanonical;
    private int pendingStep;

    FieldTokens(WordAnalysis analysis, FormCounts counts) {
        this.analysis = analysis;
        this.counts = counts;
    }

    /// The stream over the texts of one field.
    FieldTokens over(List<String> values) {
        texts = values;
        nextText = 0;
        tokens = List.of();
        nextToken = 0;
        terms = List.of();
        nextTerm = 0;
        canonical = List.of();
        nextCanonical = 0;
        pendingStep = 0;
        return this;
    }

    @Override
    public boolean incrementToken() {
        while (true) {
            if (nextTerm < terms.size()) {
                return give(terms.get(nextTerm++));
            }
            if (nextCanonical < canonical.size()) {
                return give(new BytesRef(canonical.get(nextCanonical++)));
            }
            if (nextToken < tokens.size()) {
                FormCounts.Counted counted = counts.add(tokens.get(nextToken).words());
                terms = counted.terms();
                canonical =
                        counted.begins()
                                ? analysis.synonyms().canonicalTerms(tokens, nextToken)
                                : List.of();
                nextCanonical = 0;
                nextToken++;
                nextTerm = 0;
                pendingStep++;
            } else if (nextText < texts.size()) {
                pendingStep += nextText > 0 ? GAP : 0;
                tokens = analysis.tokens(texts.get(nextText++));
                nextToken = 0;
            } else {
                return false;
            }
        }
    }

    private boolean give(BytesRef bytes) {
        term.setBytesRef(bytes);
        step.setPositionIncrement(pendingStep);
        pendingStep = 0;
        return true;
    }
}
