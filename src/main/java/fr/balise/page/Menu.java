package fr.balise.page;

import fr.balise.address.SitePath;
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
record Menu(SequencedMap<SitePath, String> pages) {

    Menu {
        pages = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(pages));
    }

    static Menu of(Publication publication) {
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
        return new Menu(pages);
    }

    boolean has(SitePath page) {
        return pages.containsKey(page);
    }

    private static boolean document(Publication publication, SitePath address) {
        return publication.documents().stream()
                .map(LinkedDocument::address)
                .anyMatch(address::equals);
    }
}
