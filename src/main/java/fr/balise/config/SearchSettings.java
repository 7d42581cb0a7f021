package fr.balise.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What `recherche:` says of the search of the publication.
///
/// @param weights how much a word counts by where it stands
/// @param synonyms lists of expressions that mean the same, as the author wrote them, two or more in each
/// @param roots the root that a word is searched by, in place of the one that the stemmer finds: `copier` → `copie`
/// @param excluded documents that are not found
public record SearchSettings(
        Weights weights,
        List<List<String>> synonyms,
        SequencedMap<String, String> roots,
        List<Excluded> excluded) {

    public SearchSettings {
        synonyms = synonyms.stream().map(List::copyOf).toList();
        roots = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(roots));
        excluded = List.copyOf(excluded);
    }

    /// How much a word counts in a title, a key word or territory, a summary and the text: 1 to 100 each.
    public record Weights(int title, int tags, int summary, int text) {

        /// The weights of a publication that names none.
        public static final Weights USUAL = new Weights(30, 8, 4, 1);
    }

    /// The settings of a publication that says nothing.
    public static SearchSettings defaults() {
        return new SearchSettings(Weights.USUAL, List.of(), new LinkedHashMap<>(), List.of());
    }

    /// Whether a document is left out, by the path of its file from the top of the content.
    public boolean excludes(String path) {
        return excluded.stream().anyMatch(one -> one.paths().matches(path));
    }
}
