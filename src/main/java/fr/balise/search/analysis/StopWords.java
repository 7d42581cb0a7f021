package fr.balise.search.analysis;

import org.apache.lucene.analysis.CharArraySet;

import java.util.HashSet;
import java.util.Set;

/// Words that nobody looks for.
final class StopWords {

    private StopWords() {}

    /// Lucene's own list and more words, each also without its accents: who types `a cote de` means `à côté de`. A
    /// word is compared as it is written, so that `maïs` is not `mais`.
    static Set<String> of(CharArraySet usual, String more) {
        Set<String> words = new HashSet<>(Set.of(more.split(" ")));
        for (Object word : usual) {
            words.add(new String((char[]) word));
        }
        for (String word : Set.copyOf(words)) {
            words.add(Folding.fold(word));
        }
        return Set.copyOf(words);
    }
}
