package fr.balise.page;

import fr.balise.catalog.Catalog;
import fr.balise.catalog.Keyword;
import fr.balise.publication.Term;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// The families of key words and their colours: the first family that `mots-cles.yaml` names has colour 1, and after
/// eight they begin again.
///
/// @param colours by name of the family, in the order of the file
record Families(SequencedMap<String, Integer> colours) {

    private static final int COLOURS = 8;

    Families {
        colours = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(colours));
    }

    static Families of(Catalog catalog) {
        SequencedMap<String, Integer> colours = new LinkedHashMap<>();
        for (Keyword keyword : catalog.keywords()) {
            keyword.family()
                    .ifPresent(family -> colours.putIfAbsent(family, colours.size() % COLOURS + 1));
        }
        return new Families(colours);
    }

    /// 1 to 8, or 0 without family.
    int colour(Optional<String> family) {
        return family.map(name -> colours.getOrDefault(name, 0)).orElse(0);
    }

    /// The family that a document shows: that of most of its key words, and of those the one named first.
    static Optional<String> of(List<Term.Ref> keywords) {
        SequencedMap<String, Integer> counts = new LinkedHashMap<>();
        keywords.forEach(
                term -> term.family().ifPresent(name -> counts.merge(name, 1, Integer::sum)));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(family -> family.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
