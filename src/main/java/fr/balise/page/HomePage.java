package fr.balise.page;

import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.publication.Sommaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The home page: what the publication is, and its table of contents.
final class HomePage {

    // A longer group is continued on the list of fiches.
    private static final int MOST_OF_A_GROUP = 120;

    private final Publication publication;
    private final DocumentPage documents;

    HomePage(Publication publication, DocumentPage documents) {
        this.publication = publication;
        this.documents = documents;
    }

    HomeView view(PageScope page) {
        Optional<LinkedDocument> introduction =
                publication.documents().stream()
                        .filter(document -> document.address().equals(Permalinks.HOME))
                        .findFirst();
        List<HomeView.Group> groups = new ArrayList<>();
        add(Optional.empty(), false, publication.sommaire().entries(), groups, page);
        return new HomeView(
                page.strings(),
                page.site(),
                page.head(
                        publication.title(),
                        publication
                                .config()
                                .summary()
                                .or(() -> introduction.flatMap(one -> one.card().summary())),
                        Optional.empty(),
                        Optional.of(StructuredData.of(publication)),
                        "website",
                        true),
                introduction.map(document -> documents.body(document, page)),
                !groups.isEmpty(),
                groups);
    }

    /// Adds a group, then the groups inside it: runs of documents between two of them stand under the same title.
    private void add(
            Optional<String> title,
            boolean nested,
            List<Sommaire.Entry> entries,
            List<HomeView.Group> groups,
            PageScope page) {
        List<CardView> run = new ArrayList<>();
        int left = 0;
        boolean titled = false;
        for (Sommaire.Entry entry : entries) {
            switch (entry) {
                case Sommaire.Entry.Page(var card) -> {
                    if (run.size() < MOST_OF_A_GROUP) {
                        run.add(page.card(card));
                    } else {
                        left++;
                    }
                }
                case Sommaire.Entry.Group(var inner, var pages) -> {
                    if (!run.isEmpty() || (title.isPresent() && !titled)) {
                        groups.add(
                                group(titled ? Optional.empty() : title, nested, run, left, page));
                        titled = true;
                        run = new ArrayList<>();
                        left = 0;
                    }
                    add(Optional.of(page.html(inner)), title.isPresent(), pages, groups, page);
                }
            }
        }
        if (!run.isEmpty()) {
            // Without a title of its own the last run would read as the end of the group above it.
            Optional<String> heading =
                    title.isEmpty() && !groups.isEmpty()
                            ? Optional.of(page.strings().text("autres"))
                            : titled ? Optional.empty() : title;
            groups.add(group(heading, nested, run, left, page));
        }
    }

    private HomeView.Group group(
            Optional<String> title,
            boolean nested,
            List<CardView> cards,
            int left,
            PageScope page) {
        Optional<LinkView> more =
                left == 0 || !page.context().menu().has(Permalinks.FICHES)
                        ? Optional.empty()
                        : Optional.of(
                                page.link(
                                        Permalinks.FICHES,
                                        page.strings().format("accueil.suite", "n", left)));
        return new HomeView.Group(title, nested, cards, more);
    }
}
