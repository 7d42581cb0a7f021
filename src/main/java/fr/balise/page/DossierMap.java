package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.atlas.Cooperation;
import fr.balise.atlas.Place;
import fr.balise.atlas.SmallMap;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Term;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The small map of a page: the places of its documents, and an arc between the two sides of each.
///
/// @param svg the drawing, an addition to the lists of places
/// @param note how many of these territories have no point, in words
record DossierMap(Optional<String> svg, Optional<String> note) {

    static DossierMap of(List<LinkedDocument> documents, PageScope page) {
        List<Place> places = new ArrayList<>();
        List<Cooperation.Arc> arcs = new ArrayList<>();
        Set<SitePath> without = new HashSet<>();
        for (LinkedDocument document : documents) {
            Cooperation one = Cooperation.of(document);
            places.addAll(one.places());
            arcs.addAll(one.arcs());
            for (Term.Ref territory : document.territories()) {
                if (Place.of(territory).isEmpty()) {
                    without.add(territory.address());
                }
            }
        }
        Optional<String> svg = SmallMap.svg("_petite-carte", places, arcs, page.strings());
        return new DossierMap(
                svg,
                svg.isEmpty() || without.isEmpty()
                        ? Optional.empty()
                        : Optional.of(page.strings().count("dossier.sans-point", without.size())));
    }
}
