package fr.balise.search.analysis;

import java.util.List;

/// A word as it stands in a text: from `start` to before `end`, in UTF-16 units, with the words that it stands for.
///
/// Most tokens have one word. `acteur·rice` has two, a stop word such as `les` has none.
public record Token(int start, int end, List<Word> words) {
    public Token {
        words = List.copyOf(words);
    }

    /// Whether one of its words is indexed by this term.
    public boolean has(String term) {
        for (Word word : words) {
            if (word.term().equals(term)) {
                return true;
            }
        }
        return false;
    }
}
