package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.chart.FundingSummary;
import fr.balise.graph.CitationGraph;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// The pages that Balise makes besides those of the documents, in the order of the main menu: each is made only where it
/// has something to say.
///
/// @param pages addresses, with the key of their name
/// @param explore other ways into the publication, which stand on the home page and at the foot of every page
record Menu(SequencedMap<SitePath, String> pages, SequencedMap<SitePath, String> explore) {

    Menu {
        pages = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(pages));
        explore = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(explore));
    }

    static Menu of(Publication publication, CitationGraph citations) {
        SequencedMap<SitePath, String> pages = new LinkedHashMap<>();
        pages.put(Permalinks.HOME, "menu.accueil");
        if (publication.documents().stream().anyMatch(one -> one.card().number().isPresent())
                || document(publication, Permalinks.FICHES)) {
            pages.put(Permalinks.FICHES, "menu.fiches");
        }
        if (!publication.keywords().isEmpty()) {
            pages.put(Permalinks.KEYWORDS, "menu.mots-cles");
        }
        if (!publication.territories().isEmpty()) {
            pages.put(Permalinks.TERRITORIES, "menu.territoires");
        }
        if (!publication.catalog().organisations().isEmpty()
                || document(publication, Permalinks.DIRECTORY)) {
            pages.put(Permalinks.DIRECTORY, "menu.repertoire");
        }
        if (!publication.catalog().acronyms().isEmpty()) {
            pages.put(Permalinks.GLOSSARY, "menu.glossaire");
        }
        return new Menu(pages, explore(publication, citations));
    }

    /// Pictures and overviews, each where there is something to show.
    private static SequencedMap<SitePath, String> explore(
            Publication publication, CitationGraph citations) {
        SequencedMap<SitePath, String> pages = new LinkedHashMap<>();
        if (MapPage.hasPlaces(publication)) {
            pages.put(Permalinks.MAP, "carte.nom");
        }
        if (FundingSummary.any(publication.documents())) {
            pages.put(Permalinks.FUNDING, "menu.financements");
        }
        if (!citations.isEmpty() && !document(publication, Permalinks.CITATIONS)) {
            pages.put(Permalinks.CITATIONS, "renvois.titre");
        }
        if (!publication.years().isEmpty()) {
            pages.put(Permalinks.YEARS, "menu.annees");
        }
        if (IndexPage.isFor(publication)) {
            pages.put(Permalinks.INDEX, "index.titre");
        }
        return pages;
    }

    boolean has(SitePath page) {
        return pages.containsKey(page) || explore.containsKey(page);
    }

    private static boolean document(Publication publication, SitePath address) {
        return publication.documents().stream()
                .map(LinkedDocument::address)
                .anyMatch(address::equals);
    }
}
