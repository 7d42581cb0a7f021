package fr.balise.page;

import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;

import java.util.List;
import java.util.Optional;

/// The home page: what the publication is, and its table of contents.
final class HomePage {

    // A longer group is continued on the list of fiches.
    private static final int MOST_OF_A_GROUP = 120;

    private final Publication publication;
    private final DocumentPage documents;
    private final DownloadLinks downloads;

    HomePage(PageContext context, DocumentPage documents) {
        this.publication = context.publication();
        this.documents = documents;
        this.downloads = new DownloadLinks(context);
    }

    HomeView view(PageScope page) {
        Optional<LinkedDocument> introduction =
                publication.documents().stream()
                        .filter(document -> document.address().equals(Permalinks.HOME))
                        .findFirst();
        List<HomeView.Group> groups =
                SommaireRuns.of(publication.sommaire(), _ -> true, page).stream()
                        .map(run -> group(run, page))
                        .toList();
        List<DownloadView> whole = downloads.publication(page);
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
                !whole.isEmpty(),
                whole,
                page.context().printed().anyChoice(),
                !groups.isEmpty(),
                groups);
    }

    private static HomeView.Group group(SommaireRuns.Run run, PageScope page) {
        int left = Math.max(0, run.cards().size() - MOST_OF_A_GROUP);
        Optional<LinkView> more =
                left == 0 || !page.context().menu().has(Permalinks.FICHES)
                        ? Optional.empty()
                        : Optional.of(
                                page.link(
                                        Permalinks.FICHES,
                                        page.strings().format("accueil.suite", "n", left)));
        return new HomeView.Group(
                run.title(),
                run.nested(),
                run.cards().stream().limit(MOST_OF_A_GROUP).map(page::card).toList(),
                more);
    }
}
