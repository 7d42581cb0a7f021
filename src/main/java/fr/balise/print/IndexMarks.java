package fr.balise.print;

import fr.balise.catalog.Organisation;
import fr.balise.publication.Permalinks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// The places of one printed file that speak of an organisation: an id for each, which the index says the page of.
///
/// Of several places in one document the first is kept: an index that says «12, 12, 13» is no help.
final class IndexMarks {

    private final boolean wanted;
    private final Set<String> inDocument = new HashSet<>();
    private final SequencedMap<String, List<String>> idsByOrganisation = new LinkedHashMap<>();

    private IndexMarks(boolean wanted) {
        this.wanted = wanted;
    }

    /// For a file with an index.
    static IndexMarks forIndex() {
        return new IndexMarks(true);
    }

    /// For a file without one: no place is marked.
    static IndexMarks none() {
        return new IndexMarks(false);
    }

    /// Another document begins.
    void beginDocument() {
        inDocument.clear();
    }

    /// A place that speaks of an organisation: the id to give it; empty where it needs none.
    Optional<String> mention(Organisation organisation) {
        if (!wanted || !inDocument.add(organisation.id())) {
            return Optional.empty();
        }
        List<String> ids =
                idsByOrganisation.computeIfAbsent(organisation.id(), _ -> new ArrayList<>());
        // No heading's id begins with «_», so these meet no other.
        String id = "_" + Permalinks.organisationAnchor(organisation) + "-" + (ids.size() + 1);
        ids.add(id);
        return Optional.of(id);
    }

    /// The places of an organisation, in the order in which they were marked.
    List<String> of(Organisation organisation) {
        return List.copyOf(idsByOrganisation.getOrDefault(organisation.id(), List.of()));
    }
}
