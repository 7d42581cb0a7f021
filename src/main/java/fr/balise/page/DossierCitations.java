package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.catalog.ExternalFiche;
import fr.balise.page.DossierView.CitationLink;
import fr.balise.page.DossierView.CitationsView;
import fr.balise.publication.DocumentCard;
import fr.balise.publication.Link;
import fr.balise.publication.LinkedDocument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which other documents cite those of one page, and which they cite.
final class DossierCitations {

    private final PageScope page;
    private final Tally<DocumentCard> citing = new Tally<>();
    private final Tally<DocumentCard> cited = new Tally<>();
    private final Map<ExternalFiche, Integer> elsewhere = new LinkedHashMap<>();
    private int within;

    DossierCitations(List<LinkedDocument> documents, Crossings crossings, PageScope page) {
        this.page = page;
        Set<SitePath> inside =
                documents.stream().map(LinkedDocument::address).collect(Collectors.toSet());
        for (LinkedDocument document : documents) {
            for (DocumentCard from : document.backlinks()) {
                if (inside.contains(from.address())) {
                    within++;
                } else {
                    citing.add(from.address(), from);
                }
            }
            for (DocumentCard to : crossings.citedBy(document.address())) {
                if (!inside.contains(to.address())) {
                    cited.add(to.address(), to);
                }
            }
            externalFiches(document).forEach(one -> elsewhere.merge(one, 1, Integer::sum));
        }
    }

    private static Set<ExternalFiche> externalFiches(LinkedDocument document) {
        Set<ExternalFiche> fiches = new LinkedHashSet<>();
        for (Link link : document.links()) {
            if (link instanceof Link.ToExternalFiche(var fiche)) {
                fiches.add(fiche);
            }
        }
        return fiches;
    }

    /// The lists, without the empty ones.
    List<CitationsView> views() {
        List<CitationsView> views = new ArrayList<>();
        List<CitationLink> from = links(citing, "dossier.cite");
        if (!from.isEmpty()) {
            views.add(view("_cites-par", "dossier.cites-par", from, citing.size()));
        }
        List<CitationLink> to = new ArrayList<>(links(cited, "dossier.cite-par"));
        elsewhere.entrySet().stream()
                .limit(Math.max(0, DossierTies.MOST - to.size()))
                .forEach(fiche -> to.add(elsewhere(fiche.getKey(), fiche.getValue())));
        if (!to.isEmpty()) {
            views.add(view("_citent", "dossier.citent", to, cited.size() + elsewhere.size()));
        }
        return views;
    }

    private CitationsView view(String id, String title, List<CitationLink> links, int all) {
        return new CitationsView(
                id, page.strings().text(title), links, DossierTies.limit(all, links.size(), page));
    }

    private List<CitationLink> links(Tally<DocumentCard> tally, String words) {
        return tally.most(DossierTies.MOST).stream()
                .map(
                        one ->
                                new CitationLink(
                                        page.plainLink(one.thing()), count(words, one.times())))
                .toList();
    }

    private CitationLink elsewhere(ExternalFiche fiche, int times) {
        String text =
                page.strings()
                        .format("dossier.ailleurs", "n", fiche.number(), "titre", fiche.title());
        return new CitationLink(
                new LinkView(fiche.address(), text, false), count("dossier.cite-par", times));
    }

    /// One citation needs no number.
    private Optional<String> count(String words, int times) {
        return times < 2 ? Optional.empty() : Optional.of(page.strings().count(words, times));
    }

    /// How often the documents of the page cite each other.
    Optional<String> within() {
        return within == 0
                ? Optional.empty()
                : Optional.of(page.strings().count("dossier.entre-eux", within));
    }
}
