package fr.balise.graph;

import fr.balise.address.SitePath;
import fr.balise.catalog.ExternalFiche;
import fr.balise.document.DocumentType;
import fr.balise.publication.DocumentCard;
import fr.balise.publication.Link;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which document cites which: the same facts as «Cité par» on each page, seen all at once.
///
/// A document that cites itself does not count, nor does a second citation of the same one. Fiches of other publications
/// count where they are cited. Pages about the publication itself (legal notices, a guide, the directory) count where
/// they cite a document of another type or are cited by one; that they cite each other says nothing about the
/// publication, and is left out unless there is nothing but such pages.
///
/// @param nodes what cites or is cited: documents in reading order, then fiches that live elsewhere
/// @param edges how many citations there are
/// @param passedOver how many citations between pages were left out
public record CitationGraph(List<Node> nodes, int edges, int passedOver) {

    public CitationGraph {
        nodes = List.copyOf(nodes);
    }

    /// The graph of a publication; without nodes where nothing cites anything.
    public static CitationGraph of(Publication publication) {
        return new Reading(publication).graph();
    }

    /// Whether anything cites anything.
    public boolean isEmpty() {
        return nodes.isEmpty();
    }

    /// Collects the citations of one publication: positions are those of its documents, then of external fiches.
    private static final class Reading {

        private final List<LinkedDocument> documents;
        private final boolean onlyPages;
        private final Map<SitePath, Integer> places = new HashMap<>();
        private final Map<ExternalFiche, Integer> elsewhere = new LinkedHashMap<>();
        private final List<Set<Integer>> cites = new ArrayList<>();
        private int passedOver;

        Reading(Publication publication) {
            this.documents = publication.documents();
            this.onlyPages = documents.stream().map(LinkedDocument::card).allMatch(Reading::isPage);
            for (LinkedDocument document : documents) {
                places.put(document.address(), places.size());
                cites.add(new TreeSet<>());
            }
        }

        private static boolean isPage(DocumentCard card) {
            return card.type() == DocumentType.PAGE || card.type() == DocumentType.DIRECTORY;
        }

        CitationGraph graph() {
            for (int cited = 0; cited < documents.size(); cited++) {
                for (DocumentCard citing : documents.get(cited).backlinks()) {
                    cite(citing, cited);
                }
            }
            for (int citing = 0; citing < documents.size(); citing++) {
                citeElsewhere(citing, documents.get(citing).links());
                citeElsewhere(citing, documents.get(citing).rawLinks().values());
            }
            List<Node.Subject> subjects = new ArrayList<>();
            documents.forEach(document -> subjects.add(new Node.Subject.Here(document.card())));
            elsewhere.keySet().forEach(fiche -> subjects.add(new Node.Subject.Elsewhere(fiche)));
            return connected(subjects, cites, passedOver);
        }

        private void cite(DocumentCard citing, int cited) {
            Integer place = places.get(citing.address());
            if (place == null || place == cited) {
                return;
            }
            if (!onlyPages && isPage(citing) && isPage(documents.get(cited).card())) {
                passedOver++;
            } else {
                cites.get(place).add(cited);
            }
        }

        private void citeElsewhere(int citing, Collection<Link> links) {
            for (Link link : links) {
                if (link instanceof Link.ToExternalFiche(ExternalFiche fiche)) {
                    int place =
                            elsewhere.computeIfAbsent(
                                    fiche, _ -> documents.size() + elsewhere.size());
                    cites.get(citing).add(place);
                }
            }
        }
    }

    /// The graph of those of `subjects` that have a citation; `cites` holds positions for the first of them.
    static CitationGraph connected(
            List<Node.Subject> subjects, List<? extends Set<Integer>> cites, int passedOver) {
        List<List<Integer>> citedBy = new ArrayList<>();
        subjects.forEach(_ -> citedBy.add(new ArrayList<>()));
        int edges = 0;
        for (int citing = 0; citing < cites.size(); citing++) {
            for (int cited : cites.get(citing)) {
                citedBy.get(cited).add(citing);
                edges++;
            }
        }
        int[] moved = new int[subjects.size()];
        int kept = 0;
        for (int i = 0; i < moved.length; i++) {
            boolean stays =
                    !citedBy.get(i).isEmpty() || (i < cites.size() && !cites.get(i).isEmpty());
            moved[i] = stays ? kept++ : -1;
        }
        List<Node> nodes = new ArrayList<>(kept);
        for (int i = 0; i < moved.length; i++) {
            if (moved[i] >= 0) {
                Collection<Integer> cited = i < cites.size() ? cites.get(i) : Set.of();
                nodes.add(
                        new Node(
                                subjects.get(i),
                                cited.stream().map(place -> moved[place]).sorted().toList(),
                                citedBy.get(i).stream().map(place -> moved[place]).toList()));
            }
        }
        return new CitationGraph(nodes, edges, passedOver);
    }
}
