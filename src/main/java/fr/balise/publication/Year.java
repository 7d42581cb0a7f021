package fr.balise.publication;

import fr.balise.address.SitePath;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A year, with the documents that are dated in it.
///
/// @param year of the common era
/// @param address of its page
/// @param documents in reading order
public record Year(int year, SitePath address, List<DocumentCard> documents) {

    public Year {
        documents = List.copyOf(documents);
    }

    /// The years of all documents, newest first.
    static List<Year> all(List<Resolved> documents) {
        Map<Integer, List<DocumentCard>> byYear = new TreeMap<>(Comparator.reverseOrder());
        for (Resolved document : documents) {
            document.card()
                    .date()
                    .ifPresent(
                            date ->
                                    byYear.computeIfAbsent(date.year(), _ -> new ArrayList<>())
                                            .add(document.card()));
        }
        return byYear.entrySet().stream()
                .map(
                        year ->
                                new Year(
                                        year.getKey(),
                                        Permalinks.year(year.getKey()),
                                        year.getValue()))
                .toList();
    }
}
