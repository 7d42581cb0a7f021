package fr.balise.atlas;

import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What a fiche draws on a map: its places, and arcs between its two sides.
///
/// The country of the first territory is one side. Arcs lead from that territory to each place of the other countries;
/// in a fiche about one country, to each other place. Places at one point have no arc.
///
/// @param fiche the document
/// @param places its territories that have a point, in the author's order
/// @param arcs its arcs, in the author's order
public record Cooperation(LinkedDocument fiche, List<Place> places, List<Arc> arcs) {

    public Cooperation {
        places = List.copyOf(places);
        arcs = List.copyOf(arcs);
    }

    /// A line between two places.
    ///
    /// @param from the first territory of a fiche
    /// @param to a place of the other side
    public record Arc(Place from, Place to) {}

    /// What a fiche draws: `[Rennes (FR), Nantes (FR), Longueuil (CA)]` → the arc Rennes – Longueuil.
    public static Cooperation of(LinkedDocument fiche) {
        List<Place> places =
                fiche.territories().stream().flatMap(one -> Place.of(one).stream()).toList();
        List<Arc> arcs = new ArrayList<>();
        if (places.size() > 1) {
            Place first = places.getFirst();
            boolean abroad =
                    fiche.territories().stream()
                                    .map(Term.Ref::family)
                                    .flatMap(Optional::stream)
                                    .distinct()
                                    .count()
                            > 1;
            for (Place other : places.subList(1, places.size())) {
                boolean otherSide = !abroad || !first.country().equals(other.country());
                if (otherSide && !first.isAt(other)) {
                    arcs.add(new Arc(first, other));
                }
            }
        }
        return new Cooperation(fiche, places, arcs);
    }

    /// What of it stands on a part of the map.
    Cooperation within(Predicate<Place> part) {
        return new Cooperation(
                fiche,
                places.stream().filter(part).toList(),
                arcs.stream().filter(arc -> part.test(arc.from()) && part.test(arc.to())).toList());
    }

    /// What all fiches draw, in reading order; a fiche without any point is not among them.
    public static List<Cooperation> all(List<LinkedDocument> documents) {
        return documents.stream()
                .filter(document -> document.card().number().isPresent())
                .map(Cooperation::of)
                .filter(one -> !one.places().isEmpty())
                .toList();
    }
}
