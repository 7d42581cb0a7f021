package fr.balise.page;

import fr.balise.publication.DocumentCard;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.publication.Year;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The lists of documents: all fiches, and those of each year.
final class ListPages {

    // Beyond this a list says only number and title of each, so that it stays a page that can be
    // opened.
    private static final int FULL_ENTRIES = 500;

    private final Publication publication;
    private final DocumentPage documents;
    private final List<LinkedDocument> fiches;

    ListPages(Publication publication, DocumentPage documents) {
        this.publication = publication;
        this.documents = documents;
        this.fiches =
                publication.documents().stream()
                        .filter(document -> document.card().number().isPresent())
                        .toList();
    }

    /// Whether the list of all fiches has another form: a table of one row compares nothing.
    boolean hasTable() {
        return fiches.size() > 1;
    }

    /// The list of all fiches, in reading order.
    ListView fiches(PageScope page) {
        boolean full = isFull();
        return fiches(
                page,
                "fiches.titre",
                page.context()
                        .document(Permalinks.FICHES)
                        .map(document -> documents.body(document, page)),
                fiches.stream()
                        .map(
                                fiche ->
                                        page.card(
                                                card(fiche),
                                                full ? fiche.keywords() : List.of(),
                                                full ? fiche.territories() : List.of(),
                                                Optional.of(FicheFilters.data(fiche))))
                        .toList(),
                List.of());
    }

    /// The same as a table.
    ListView table(PageScope page) {
        return fiches(
                page,
                "fiches.titre-tableau",
                Optional.empty(),
                List.of(),
                fiches.stream().map(fiche -> FicheTable.row(fiche, card(fiche), page)).toList());
    }

    /// The forms of the list of all fiches: cards, table, map, as far as there are such; none where cards are the only one.
    List<LinkView> views(PageScope page) {
        List<LinkView> views = new ArrayList<>();
        views.add(page.link(Permalinks.FICHES, page.strings().text("fiches.cartes")));
        if (hasTable()) {
            views.add(page.link(Permalinks.FICHES_TABLE, page.strings().text("fiches.tableau")));
        }
        if (page.context().menu().has(Permalinks.MAP)) {
            views.add(page.link(Permalinks.MAP, page.strings().text("carte.vue")));
        }
        return views.size() > 1 ? List.copyOf(views) : List.of();
    }

    private boolean isFull() {
        return fiches.size() <= FULL_ENTRIES;
    }

    private DocumentCard card(LinkedDocument fiche) {
        return isFull() ? fiche.card() : brief(fiche.card());
    }

    private ListView fiches(
            PageScope page,
            String key,
            Optional<String> introduction,
            List<CardView> cards,
            List<RowView> rows) {
        String title = page.strings().text(key);
        List<LinkView> views = views(page);
        return new ListView(
                page.strings(),
                page.site(),
                page.head(title, Optional.empty()),
                title,
                Optional.empty(),
                introduction,
                page.strings().count("fiches", fiches.size()),
                FicheFilters.of(publication, fiches, page),
                views.size() > 1,
                views,
                !rows.isEmpty(),
                cards,
                rows,
                Optional.empty());
    }

    /// The documents of a year.
    ListView year(Year year, PageScope page) {
        return documents(
                "annee",
                Integer.toString(year.year()),
                year.documents(),
                page.link(Permalinks.YEARS, page.strings().text("annees.titre")),
                page);
    }

    private static ListView documents(
            String kind, String name, List<DocumentCard> documents, LinkView up, PageScope page) {
        String kicker = page.strings().text(kind);
        return new ListView(
                page.strings(),
                page.site(),
                page.head(
                        page.strings().format("terme.titre", "sorte", kicker, "nom", name),
                        Optional.empty()),
                name,
                Optional.of(kicker),
                Optional.empty(),
                page.strings().count("documents", documents.size()),
                Optional.empty(),
                false,
                List.of(),
                false,
                cards(documents, page),
                List.of(),
                Optional.of(up));
    }

    /// Documents as a list shows them: with their terms, unless there are too many.
    static List<CardView> cards(List<DocumentCard> cards, PageScope page) {
        if (cards.size() > FULL_ENTRIES) {
            return cards.stream().map(card -> page.card(brief(card))).toList();
        }
        return cards.stream()
                .map(
                        card -> {
                            Optional<LinkedDocument> document =
                                    page.context().document(card.address());
                            return page.card(
                                    card,
                                    document.map(LinkedDocument::keywords).orElse(List.of()),
                                    document.map(LinkedDocument::territories).orElse(List.of()),
                                    Optional.empty());
                        })
                .toList();
    }

    private static DocumentCard brief(DocumentCard card) {
        return new DocumentCard(
                card.address(),
                card.type(),
                card.number(),
                card.series(),
                card.language(),
                card.title(),
                Optional.empty(),
                Optional.empty(),
                card.date());
    }
}
