package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.publication.DocumentCard;
import fr.balise.publication.Lever;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The home page: what the publication is, and its table of contents.
final class HomePage {

    // A longer group is continued on the list of fiches.
    private static final int MOST_OF_A_GROUP = 120;

    private final Publication publication;
    private final DocumentPage documents;
    private final DownloadLinks downloads;
    private final Optional<MapPage> map;

    HomePage(PageContext context, DocumentPage documents, Optional<MapPage> map) {
        this.map = map;
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
        List<HomeView.FigureView> figures = figures(page);
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
                cover(page),
                !figures.isEmpty(),
                figures,
                !publication.discover().isEmpty(),
                discover(page),
                page.context().menu().has(Permalinks.FICHES)
                        ? Optional.of(
                                page.link(Permalinks.FICHES, page.strings().text("fiches.titre")))
                        : Optional.empty(),
                !publication.levers().isEmpty(),
                publication.levers().stream().map(lever -> lever(lever, page)).toList(),
                !whole.isEmpty(),
                whole,
                page.context().printed().anyChoice(),
                !groups.isEmpty(),
                groups,
                map.flatMap(places -> places.small(page)));
    }

    /// What the publication holds; of what it has none, nothing is said.
    private List<HomeView.FigureView> figures(PageScope page) {
        long fiches =
                publication.documents().stream()
                        .filter(one -> one.card().number().isPresent())
                        .count();
        List<HomeView.FigureView> figures = new ArrayList<>();
        figure("accueil.fiches", fiches, Permalinks.FICHES, page).ifPresent(figures::add);
        figure(
                        "accueil.territoires",
                        publication.territories().size(),
                        Permalinks.TERRITORIES,
                        page)
                .ifPresent(figures::add);
        figure("accueil.pays", publication.countries().size(), Permalinks.TERRITORIES, page)
                .ifPresent(figures::add);
        figure("accueil.mots-cles", publication.keywords().size(), Permalinks.KEYWORDS, page)
                .ifPresent(figures::add);
        return figures;
    }

    private static Optional<HomeView.FigureView> figure(
            String text, long count, SitePath list, PageScope page) {
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        new HomeView.FigureView(
                                page.strings().count("accueil.nombre", count),
                                page.strings().count(text, count),
                                page.to(list)));
    }

    private static HomeView.LeverView lever(Lever lever, PageScope page) {
        String number = Integer.toString(lever.number());
        return new HomeView.LeverView(
                number,
                lever.title().orElseGet(() -> page.strings().format("levier", "n", number)),
                page.to(lever.document().address()) + "#" + lever.anchor());
    }

    /// The picture of the chapter that opens the publication, as on the cover of the booklet; a fiche keeps its own.
    private Optional<DocumentView.PictureView> cover(PageScope page) {
        return publication.documents().stream()
                .findFirst()
                .filter(first -> first.card().number().isEmpty())
                .flatMap(LinkedDocument::picture)
                .map(picture -> DocumentParts.picture(picture, page));
    }

    /// The fiches to discover, with the places where they happen.
    private List<CardView> discover(PageScope page) {
        Set<DocumentCard> chosen = Set.copyOf(publication.discover());
        Map<DocumentCard, LinkedDocument> found =
                publication.documents().stream()
                        .filter(document -> chosen.contains(document.card()))
                        .collect(Collectors.toMap(LinkedDocument::card, Function.identity()));
        return publication.discover().stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(
                        document ->
                                page.card(
                                        document.card(),
                                        document.keywords(),
                                        document.territories(),
                                        Optional.empty()))
                .toList();
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
