package fr.balise.publication;

import fr.balise.address.SitePath;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Related fiches: those that share key words, a rare word counting for more than a common one.
///
/// Score: the sum over shared key words of 1 / (number of fiches that carry it). A word carried by a great many fiches
/// proposes only its neighbours in reading order, so that the cost stays in proportion to the number of fiches.
final class RelatedFiches {

    private static final int MOST = 4;
    private static final int NEIGHBOURS = 60;

    private final Map<SitePath, List<Integer>> fichesOfWord = new HashMap<>();
    private final Map<SitePath, Integer> positions = new HashMap<>();
    private final List<Classifier.Use> fiches;

    /// Learns which fiches carry which key words; the fiches are in reading order.
    RelatedFiches(List<Classifier.Use> fiches) {
        this.fiches = fiches;
        for (int i = 0; i < fiches.size(); i++) {
            positions.put(fiches.get(i).card().address(), i);
            for (Term.Ref word : fiches.get(i).terms()) {
                fichesOfWord.computeIfAbsent(word.address(), _ -> new ArrayList<>()).add(i);
            }
        }
    }

    /// Up to four fiches related to the one at an address, nearest first; of equals the one nearest in reading order.
    /// None for a document that is no fiche.
    List<DocumentCard> of(SitePath address) {
        Integer position = positions.get(address);
        return position == null ? List.of() : of((int) position);
    }

    private List<DocumentCard> of(int position) {
        Map<Integer, Double> scores = new HashMap<>();
        for (Term.Ref word : fiches.get(position).terms()) {
            List<Integer> carriers = fichesOfWord.getOrDefault(word.address(), List.of());
            double weight = 1.0 / carriers.size();
            for (int other : near(carriers, position)) {
                if (other != position) {
                    scores.merge(other, weight, Double::sum);
                }
            }
        }
        return scores.entrySet().stream()
                .sorted(
                        Comparator.<Map.Entry<Integer, Double>>comparingDouble(
                                        entry -> -entry.getValue())
                                .thenComparingInt(entry -> Math.abs(entry.getKey() - position))
                                .thenComparingInt(Map.Entry::getKey))
                .limit(MOST)
                .map(entry -> fiches.get(entry.getKey()).card())
                .toList();
    }

    private static List<Integer> near(List<Integer> carriers, int position) {
        if (carriers.size() <= 2 * NEIGHBOURS) {
            return carriers;
        }
        int here = Collections.binarySearch(carriers, position);
        int from = Math.clamp(here - NEIGHBOURS, 0, carriers.size() - 2 * NEIGHBOURS);
        return carriers.subList(from, from + 2 * NEIGHBOURS);
    }
}
