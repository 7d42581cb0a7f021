package fr.balise.page;

import fr.balise.catalog.ExternalFiche;
import fr.balise.graph.CitationGraph;
import fr.balise.graph.Excerpt;
import fr.balise.graph.GraphDrawing;
import fr.balise.graph.Node;
import fr.balise.publication.DocumentCard;
import fr.balise.theme.Strings;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The page «Qui cite qui»: the picture of the citations, and the same as a list.
///
/// What the picture shows stands in the list in full, unless the publication is too large for both: then the list names the
/// documents that are cited most, and the first of those at the other end.
final class CitationsPage {

    /// How many documents the list names.
    private static final int LISTED = 200;

    /// How many citations of one document are named when not all of them are; its own page names the others.
    private static final int NAMED = 12;

    private final CitationGraph graph;
    private final PageScope page;
    private final Strings strings;
    private final int named;

    private CitationsPage(CitationGraph graph, PageScope page) {
        this.graph = graph;
        this.page = page;
        this.strings = page.strings();
        this.named = graph.nodes().size() <= Excerpt.NODES ? Excerpt.NODES : NAMED;
    }

    static CitationsView view(CitationGraph graph, PageScope page) {
        return new CitationsPage(graph, page).view();
    }

    private CitationsView view() {
        Excerpt excerpt = Excerpt.of(graph);
        int all = graph.nodes().size();
        String title = strings.text("renvois.titre");
        List<Integer> listed =
                all <= LISTED
                        ? IntStream.range(0, all).boxed().toList()
                        : Excerpt.byCitations(graph).subList(0, LISTED);
        return new CitationsView(
                strings,
                page.site(),
                page.head(title, Optional.empty()),
                title,
                strings.count("renvois.nombre", graph.edges())
                        + " "
                        + strings.count("renvois.entre", all),
                GraphDrawing.svg(
                        excerpt,
                        strings.text("renvois.image"),
                        strings.text("renvois.image.description"),
                        this::label),
                strings.text("renvois.image"),
                excerpt.isPartial() ? Optional.of(drawingLimits(excerpt)) : Optional.empty(),
                graph.passedOver() == 0
                        ? Optional.empty()
                        : Optional.of(strings.count("renvois.pages", graph.passedOver())),
                all <= LISTED
                        ? Optional.empty()
                        : Optional.of(
                                strings.format(
                                        "renvois.liste.limite", "n", LISTED, "tous", counted(all))),
                listed.stream().map(graph.nodes()::get).map(this::entry).toList());
    }

    private String drawingLimits(Excerpt excerpt) {
        return strings.format(
                "renvois.image.limite",
                "cites",
                excerpt.mostCited(),
                "voisins",
                excerpt.shown().size() - excerpt.mostCited(),
                "tous",
                counted(graph.nodes().size()),
                "renvois",
                excerpt.edges().size(),
                "sur",
                counted(graph.edges()));
    }

    private String counted(int number) {
        return strings.count("renvois.chiffre", number);
    }

    private GraphDrawing.Label label(Node node) {
        LinkView link = link(node);
        return switch (node.subject()) {
            case Node.Subject.Here(DocumentCard card) ->
                    new GraphDrawing.Label(
                            Optional.of(link.href()),
                            PageScope.badge(card),
                            card.title(),
                            link.text(),
                            Optional.of(card.language())
                                    .filter(
                                            tag ->
                                                    !tag.equals(
                                                            page.context()
                                                                    .publication()
                                                                    .config()
                                                                    .language())),
                            colour(node));
            case Node.Subject.Elsewhere(ExternalFiche fiche) ->
                    new GraphDrawing.Label(
                            Optional.of(link.href()),
                            Optional.of(Integer.toString(fiche.number())),
                            fiche.title(),
                            strings.format("renvois.ailleurs.nom", "nom", link.text()),
                            Optional.empty(),
                            0);
        };
    }

    private int colour(Node node) {
        return switch (node.subject()) {
            case Node.Subject.Here(DocumentCard card) ->
                    page.context().families().colour(page.family(card));
            case Node.Subject.Elsewhere _ -> 0;
        };
    }

    private LinkView link(Node node) {
        return switch (node.subject()) {
            case Node.Subject.Here(DocumentCard card) -> page.plainLink(card);
            case Node.Subject.Elsewhere(ExternalFiche fiche) ->
                    new LinkView(
                            fiche.address(),
                            page.number(fiche.number(), fiche.series()) + " " + fiche.title(),
                            false);
        };
    }

    private CitationsView.Entry entry(Node node) {
        Optional<String> badge =
                switch (node.subject()) {
                    case Node.Subject.Here(DocumentCard card) -> PageScope.badge(card);
                    case Node.Subject.Elsewhere(ExternalFiche fiche) ->
                            Optional.of(Integer.toString(fiche.number()));
                };
        return new CitationsView.Entry(
                link(node),
                badge,
                colour(node),
                node.subject() instanceof Node.Subject.Elsewhere,
                !node.cites().isEmpty(),
                side("renvois.cite", node.cites(), node),
                !node.citedBy().isEmpty(),
                side("renvois.cite-par", node.citedBy(), node));
    }

    private CitationsView.Side side(String key, List<Integer> nodes, Node of) {
        // One left over is named as well: its link takes no more room than the one to all.
        int first = nodes.size() == named + 1 ? nodes.size() : named;
        Optional<LinkView> more =
                nodes.size() <= first
                        ? Optional.empty()
                        : Optional.of(
                                new LinkView(
                                        link(of).href(),
                                        strings.count("renvois.suite", nodes.size() - first),
                                        false));
        return new CitationsView.Side(
                strings.count(key, nodes.size()),
                nodes.stream().limit(first).map(graph.nodes()::get).map(this::link).toList(),
                more);
    }
}
