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
        Maker maker = new Maker();
        documents.forEach(maker::add);
        return maker.facets();
    }

    /// Makes the facets of documents that come in one by one.
    static final class Maker {
        private final Map<Facet, Map<String, List<Integer>>> byLabel = new EnumMap<>(Facet.class);
        private int documents;

        Maker() {
            for (Facet facet : Facet.values()) {
                byLabel.put(facet, new TreeMap<>());
            }
        }

        /// Adds the next document.
        void add(SearchDocument document) {
            byLabel.forEach(
                    (facet, labels) -> {
                        for (String label : facet.of(document)) {
                            List<Integer> having =
                                    labels.computeIfAbsent(label, _ -> new ArrayList<>());
                            if (having.isEmpty() || having.getLast() != documents) {
                                having.add(documents);
                            }
                        }
                    });
            documents++;
        }

        Facets facets() {
            Facets facets = new Facets();
            byLabel.forEach(
                    (facet, labels) ->
                            facets.values.put(
                                    facet,
                                    labels.entrySet().stream()
                                            .map(one -> new Value(one.getKey(), one.getValue()))
                                            .toList()));
            return facets;
        }
    }

    /// The values of a facet, labels in order of their UTF-16 units.
    public List<Value> values(Facet facet) {
        return values.getOrDefault(facet, List.of());
    }
}
