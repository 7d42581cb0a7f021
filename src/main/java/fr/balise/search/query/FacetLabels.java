package fr.balise.search.query;

import fr.balise.search.analysis.WordAnalysis;
import fr.balise.search.index.Facet;
import fr.balise.search.index.Facets;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The words of every value of every facet, by which filters find them.
///
/// Example: `mot-cle:commerce` is the filter on «commerce», «commerce équitable», «Commerce de proximité».
final class FacetLabels {

    private final Map<Facet, Map<String, List<String>>> words;

    private FacetLabels(Map<Facet, Map<String, List<String>>> words) {
        this.words = words;
    }

    static FacetLabels of(Facets facets) {
        Map<Facet, Map<String, List<String>>> words = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Map<String, List<String>> ofLabels = new LinkedHashMap<>();
            for (Facets.Value value : facets.values(facet)) {
                ofLabels.put(value.label(), wordsOf(value.label()));
            }
            words.put(facet, ofLabels);
        }
        return new FacetLabels(words);
    }

    /// The condition that a filter sets, on the whole value or on its beginning; none for a value without words.
    Optional<Condition> condition(Facet facet, String value, boolean whole) {
        List<String> wanted = wordsOf(value);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        List<String> labels =
                words.getOrDefault(facet, Map.of()).entrySet().stream()
                        .filter(label -> !whole || label.getValue().size() == wanted.size())
                        .filter(label -> beginsWith(label.getValue(), wanted))
                        .map(Map.Entry::getKey)
                        .toList();
        return Optional.of(new Condition.OfFacet(facet, labels));
    }

    private static boolean beginsWith(List<String> words, List<String> wanted) {
        return words.size() >= wanted.size() && words.subList(0, wanted.size()).equals(wanted);
    }

    /// Lower case, folded, cut wherever there is neither letter nor digit.
    static List<String> wordsOf(String text) {
        String folded = WordAnalysis.fold(text.toLowerCase(Locale.ROOT));
        return List.of(folded.split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
