package fr.balise.data;

import fr.balise.address.SitePath;
import fr.balise.document.Document;
import fr.balise.publication.DocumentCard;
import fr.balise.publication.Link;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Every fiche of a publication as an entry of the data, in reading order.
final class FicheEntries {

    private static final Comparator<FicheRef> BY_SERIES_AND_NUMBER =
            Comparator.comparing(FicheRef::series)
                    .thenComparingInt(FicheRef::number)
                    .thenComparing(FicheRef::address);

    private final Publication publication;
    private final SiteLinks links;
    private final Map<SitePath, List<FicheRef>> citations = new HashMap<>();

    private FicheEntries(Publication publication, SiteLinks links) {
        this.publication = publication;
        this.links = links;
    }

    static List<FicheEntry> of(Publication publication, SiteLinks links) {
        return new FicheEntries(publication, links).entries();
    }

    private List<FicheEntry> entries() {
        readCitations();
        List<FicheEntry> entries = new ArrayList<>();
        for (LinkedDocument document : publication.documents()) {
            if (document.document() instanceof Document.Fiche fiche) {
                entries.add(entry(fiche, document));
            }
        }
        return entries;
    }

    /// Who cites whom is read from the backlinks, which know the fiches inside a range («n° 12 à 15») as well; so the
    /// two directions always agree.
    private void readCitations() {
        for (LinkedDocument target : publication.documents()) {
            FicheRef.of(target.card(), links).ifPresent(cited -> learn(cited, target.backlinks()));
        }
    }

    private void learn(FicheRef cited, List<DocumentCard> sources) {
        for (DocumentCard source : sources) {
            citations.computeIfAbsent(source.address(), _ -> new ArrayList<>()).add(cited);
        }
    }

    private FicheEntry entry(Document.Fiche fiche, LinkedDocument document) {
        List<FicheRef> cites =
                new ArrayList<>(citations.getOrDefault(document.address(), List.of()));
        cites.addAll(citedElsewhere(document));
        return new FicheEntry(
                fiche,
                document,
                links.relative(document.address()),
                links.absolute(document.address()),
                cites,
                document.backlinks().stream()
                        .flatMap(card -> FicheRef.of(card, links).stream())
                        .toList(),
                publication.config().licence());
    }

    private Set<FicheRef> citedElsewhere(LinkedDocument document) {
        String series = publication.config().ownSeries();
        Set<FicheRef> cited = new TreeSet<>(BY_SERIES_AND_NUMBER);
        for (Link link :
                Stream.concat(document.links().stream(), document.rawLinks().values().stream())
                        .toList()) {
            if (link instanceof Link.ToExternalFiche(var fiche)) {
                cited.add(FicheRef.of(fiche, series));
            }
        }
        return cited;
    }
}
