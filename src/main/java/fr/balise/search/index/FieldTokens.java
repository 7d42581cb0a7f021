package fr.balise.search.index;

import fr.balise.search.analysis.Token;
import fr.balise.search.analysis.Word;
import fr.balise.search.analysis.WordAnalysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The terms of one field of one document for Lucene, counted on their way; used again for each document.
///
/// The words of a token stand at one position, the canonical terms of the expressions that begin with it as well, and a
/// stop word leaves a hole. Between two texts of a field there is a gap, so that no phrase runs from one into the other.
final class FieldTokens extends TokenStream {

    private static final int GAP = 8;

    private final WordAnalysis analysis;
    private final FormCounts counts;
    private final Set<String> beginnings;
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

    private List<String> texts = List.of();
    private int nextText;
    private List<Token> tokens = List.of();
    private int nextToken;
    private List<Word> words = List.of();
    private int nextWord;
    private List<String> canonical = List.of();
    private int nextCanonical;
    private int pendingStep;

    FieldTokens(WordAnalysis analysis, FormCounts counts) {
        this.analysis = analysis;
        this.counts = counts;
        this.beginnings =
                analysis.synonyms().expressions().stream()
                        .map(expression -> expression.terms().getFirst())
                        .collect(Collectors.toSet());
    }

    /// The stream over the texts of one field.
    FieldTokens over(List<String> values) {
        texts = values;
        nextText = 0;
        tokens = List.of();
        nextToken = 0;
        words = List.of();
        nextWord = 0;
        canonical = List.of();
        nextCanonical = 0;
        pendingStep = 0;
        return this;
    }

    @Override
    public boolean incrementToken() {
        while (true) {
            if (nextWord < words.size()) {
                return give(counts.add(words.get(nextWord++)));
            }
            if (nextCanonical < canonical.size()) {
                return give(new BytesRef(canonical.get(nextCanonical++)));
            }
            if (nextToken < tokens.size()) {
                words = tokens.get(nextToken).words();
                canonical =
                        mayBegin(words)
                                ? analysis.synonyms().canonicalTerms(tokens, nextToken)
                                : List.of();
                nextCanonical = 0;
                nextToken++;
                nextWord = 0;
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

    /// Whether an expression begins with one of the words; most words are answered here.
    private boolean mayBegin(List<Word> candidates) {
        for (int i = 0; i < candidates.size(); i++) {
            if (beginnings.contains(candidates.get(i).term())) {
                return true;
            }
        }
        return false;
    }

    private boolean give(BytesRef bytes) {
        term.setBytesRef(bytes);
        step.setPositionIncrement(pendingStep);
        pendingStep = 0;
        return true;
    }
}
