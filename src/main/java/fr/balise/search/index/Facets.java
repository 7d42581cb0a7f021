package fr.balise.search.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The values of each facet with the documents that have them.
public final class Facets {

    private final Map<Facet, List<Value>> values = new EnumMap<>(Facet.class);

    private Facets() {}

    /// One value of a facet.
    ///
    /// @param label as readers see it
    /// @param documents numbers of the documents that have it, upwards
    public record Value(String label, List<Integer> documents) {
        public Value {
            documents = List.copyOf(documents);
        }
    }

    /// The facets of documents, which are numbered in the order given.
    public static Facets of(List<SearchDocument> documents) {
        Facets facets = new Facets();
        for (Facet facet : Facet.values()) {
            Map<String, List<Integer>> byLabel = new TreeMap<>();
            for (int number = 0; number < documents.size(); number++) {
                for (String label : facet.of(documents.get(number))) {
                    List<Integer> having = byLabel.computeIfAbsent(label, _ -> new ArrayList<>());
                    if (having.isEmpty() || having.getLast() != number) {
                        having.add(number);
                    }
                }
            }
            facets.values.put(
                    facet,
                    byLabel.entrySet().stream()
                            .map(entry -> new Value(entry.getKey(), entry.getValue()))
                            .toList());
        }
        return facets;
    }

    /// The values of a facet, labels in order of their UTF-16 units.
    public List<Value> values(Facet facet) {
        return values.getOrDefault(facet, List.of());
    }
}
