package fr.balise.search.query;

import fr.balise.search.analysis.Token;
import fr.balise.search.analysis.WordAnalysis;

import java.util.ArrayList;
import java.util.List;

/// Cuts the items of one query into tokens, at most 32 with a word in all of them.
final class QueryTokens {

    private static final int MOST_WORDS = 32;

    private final WordAnalysis words;
    private int counted;

    QueryTokens(WordAnalysis words) {
        this.words = words;
    }

    /// A token of a query.
    ///
    /// @param token with its words; none for a stop word
    /// @param position among the tokens of its item
    /// @param written as it stands in the query
    /// @param open whether it may be the beginning of a word
    record Placed(Token token, int position, String written, boolean open) {

        boolean hasWord() {
            return !token.words().isEmpty();
        }
    }

    /// The tokens of an item, stop words among them, without those beyond the 32nd word of the query; empty when there
    /// is no word among them.
    List<Placed> of(String text, boolean open) {
        List<Token> tokens = words.tokens(text);
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < tokens.size() && counted < MOST_WORDS; i++) {
            Token token = tokens.get(i);
            placed.add(
                    new Placed(
                            token,
                            i,
                            text.substring(token.start(), token.end()),
                            open && i == tokens.size() - 1));
            counted += token.words().isEmpty() ? 0 : 1;
        }
        return placed.stream().anyMatch(Placed::hasWord) ? placed : List.of();
    }
}
