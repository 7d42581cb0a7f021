package fr.balise.search.index;

import fr.balise.search.analysis.Token;
import fr.balise.search.analysis.Word;
import fr.balise.search.analysis.WordAnalysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The texts of one field of one document → its words with their positions, as they are indexed.
///
/// The words of a token stand at one position, the canonical terms of the expressions that begin with it as well, and a
/// stop word leaves a hole. Between two texts of a field there is a gap, so that no phrase runs from one into the other.
final class FieldWords {

    private static final int GAP = 8;

    private final WordAnalysis analysis;
    private final Set<String> beginnings = new HashSet<>();

    FieldWords(WordAnalysis analysis) {
        this.analysis = analysis;
        analysis.synonyms()
                .expressions()
                .forEach(expression -> beginnings.add(expression.terms().getFirst()));
    }

    /// Is told of what stands at each position, upwards.
    interface Sink {
        /// A word of the text.
        void word(Word word, int position);

        /// The canonical term of an expression that begins here.
        void expression(String term, int position);
    }

    /// Tells the words of some texts in order.
    void each(List<String> texts, Sink sink) {
        int position = -1;
        for (int text = 0; text < texts.size(); text++) {
            position += text > 0 ? GAP : 0;
            List<Token> tokens = analysis.tokens(texts.get(text));
            for (int i = 0; i < tokens.size(); i++) {
                position++;
                List<Word> words = tokens.get(i).words();
                boolean begins = false;
                for (int j = 0; j < words.size(); j++) {
                    sink.word(words.get(j), position);
                    begins |= beginnings.contains(words.get(j).term());
                }
                if (begins) {
                    for (String term : analysis.synonyms().canonicalTerms(tokens, i)) {
                        sink.expression(term, position);
                    }
                }
            }
        }
    }
}
