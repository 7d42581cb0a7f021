package fr.balise.graph;

import fr.balise.catalog.ExternalFiche;
import fr.balise.publication.DocumentCard;

import java.util.List;

/// Something that cites or is cited, with its citations.
///
/// @param subject what it is
/// @param cites positions in the list of nodes of what it cites, in rising order
/// @param citedBy positions of what cites it, in rising order
public record Node(Subject subject, List<Integer> cites, List<Integer> citedBy) {

    public Node {
        cites = List.copyOf(cites);
        citedBy = List.copyOf(citedBy);
    }

    /// What stands at one end of a citation.
    public sealed interface Subject {

        /// A document of the publication.
        record Here(DocumentCard card) implements Subject {}

        /// A fiche of another publication; it is cited, and cites nothing that is known.
        record Elsewhere(ExternalFiche fiche) implements Subject {}
    }
}
