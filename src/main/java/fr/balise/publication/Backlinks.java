package fr.balise.publication;

import fr.balise.address.SitePath;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who cites whom, seen from the other end: «Cité par».
final class Backlinks {

    private final Map<SitePath, List<DocumentCard>> byTarget = new HashMap<>();

    /// Learns every citation; the documents are in reading order. A document that cites itself does not count, nor
    /// does a second citation of the same one.
    Backlinks(List<Resolved> resolved, FicheIndex fiches, Permalinks permalinks) {
        for (Resolved one : resolved) {
            Set<SitePath> cited = new LinkedHashSet<>();
            one.links().forEach(link -> target(link).ifPresent(cited::add));
            one.rawLinks().values().forEach(link -> target(link).ifPresent(cited::add));
            for (int number : one.between()) {
                if (fiches.find(Optional.empty(), number)
                        instanceof FicheIndex.Found.Here(var fiche)) {
                    cited.add(permalinks.of(fiche));
                }
            }
            cited.remove(one.card().address());
            for (SitePath target : cited) {
                byTarget.computeIfAbsent(target, _ -> new ArrayList<>()).add(one.card());
            }
        }
    }

    /// The documents that cite the one at an address, in reading order.
    List<DocumentCard> of(SitePath address) {
        return byTarget.getOrDefault(address, List.of());
    }

    private static Optional<SitePath> target(Link link) {
        return link instanceof Link.ToDocument(var card, var _)
                ? Optional.of(card.address())
                : Optional.empty();
    }
}
