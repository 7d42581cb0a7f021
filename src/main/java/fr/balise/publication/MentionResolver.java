package fr.balise.publication;

import fr.balise.address.SitePath;
import fr.balise.catalog.Catalog;
import fr.balise.catalog.DataFile;
import fr.balise.catalog.Media;
import fr.balise.catalog.Organisation;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Nearest;
import fr.balise.diagnostic.NearestIndex;
import fr.balise.diagnostic.Severity;
import fr.balise.document.Document;
import fr.balise.markdown.Mention;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Turns the mentions of one document into links, or says at their place why it cannot.
///
/// `cards` is by path of the document's file.
final class MentionResolver {

    // What every browser takes for the beginning of a page.
    private static final String TOP = "top";

    private final FicheIndex fiches;
    private final SourceIndex sources;
    private final MadePages made;
    private final Catalog catalog;
    private final NearestIndex organisations;
    private final Map<String, DocumentCard> cards;
    private final Anchors anchors = new Anchors();

    MentionResolver(
            FicheIndex fiches,
            SourceIndex sources,
            MadePages made,
            Catalog catalog,
            NearestIndex organisations,
            Map<String, DocumentCard> cards) {
        this.fiches = fiches;
        this.sources = sources;
        this.made = made;
        this.catalog = catalog;
        this.organisations = organisations;
        this.cards = cards;
    }

    /// The link of one mention; problems go to `report`.
    Link resolve(Document from, Mention mention, Consumer<Diagnostic> report) {
        return switch (mention) {
            case Mention.FicheMention fiche -> fiche(from, fiche, report);
            case Mention.StructureMention structure -> organisation(structure, report);
            case Mention.LinkMention link ->
                    address(from, link.destination(), link.location(), report);
            case Mention.ImageMention image ->
                    image(from, image.destination(), image.location(), report);
        };
    }

    private Link fiche(Document from, Mention.FicheMention mention, Consumer<Diagnostic> report) {
        boolean seriesKnown = mention.series().map(fiches::knowsSeries).orElse(true);
        if (mention.tentative() && !seriesKnown) {
            return new Link.Nowhere();
        }
        if (!seriesKnown
                && catalog.mayKnow(DataFile.EXTERNAL_FICHES, mention.series().orElse(""))) {
            return new Link.Nowhere();
        }
        if (!seriesKnown) {
            report.accept(
                    new LinkProblem.UnknownSeries(mention.series().orElse(""), fiches.seriesNames())
                            .at(mention.location()));
            return new Link.Nowhere();
        }
        return switch (fiches.find(mention.series(), mention.number())) {
            case FicheIndex.Found.Here(var fiche) ->
                    toDocument(fiche, mention.anchor(), mention.location(), report);
            case FicheIndex.Found.Elsewhere(var fiche) -> new Link.ToExternalFiche(fiche);
            case FicheIndex.Found.Aside() -> new Link.Nowhere();
            case FicheIndex.Found.Unknown()
                    when catalog.mayKnow(
                            DataFile.EXTERNAL_FICHES, Integer.toString(mention.number())) ->
                    new Link.Nowhere();
            case FicheIndex.Found.Unknown() -> {
                report.accept(
                        new LinkProblem.UnknownFiche(
                                        mention.number(),
                                        mention.series()
                                                .filter(name -> !fiches.isDefaultSeries(name)),
                                        fiches.nearest(mention.series(), mention.number(), from))
                                .at(mention.location()));
                yield new Link.Nowhere();
            }
        };
    }

    private Link organisation(Mention.StructureMention mention, Consumer<Diagnostic> report) {
        Optional<Organisation> organisation = catalog.organisation(mention.id());
        if (organisation.isEmpty() && catalog.mayKnow(DataFile.STRUCTURES, mention.id())) {
            return new Link.Nowhere();
        }
        if (organisation.isEmpty()) {
            report.accept(
                    new LinkProblem.NoSuchOrganisation(
                                    mention.id(), organisations.to(mention.id()), true)
                            .at(mention.location()));
            return new Link.Nowhere();
        }
        return new Link.ToOrganisation(
                organisation.get(),
                Permalinks.DIRECTORY,
                Permalinks.organisationAnchor(organisation.get()));
    }

    /// The link of an address as an author writes it, in Markdown or HTML.
    Link address(
            Document from, String destination, Location location, Consumer<Diagnostic> report) {
        if (isElsewhere(destination)) {
            return new Link.ToWeb(destination);
        }
        int hash = destination.indexOf('#');
        Optional<String> anchor =
                hash < 0 || hash + 1 == destination.length()
                        ? Optional.empty()
                        : Optional.of(destination.substring(hash + 1));
        String path = path(destination);
        if (path.isEmpty()) {
            return section(from, anchor.orElse(TOP), location, report);
        }
        return switch (sources.find(from.origin().path(), path)) {
            case SourceIndex.Found.OfDocument(var document) ->
                    toDocument(document, anchor, location, report);
            case SourceIndex.Found.OfFile(var file) ->
                    new Link.ToFile(Permalinks.file(file.path()), Optional.empty());
            case SourceIndex.Found.OfMade(var page) -> toMade(page, anchor, location, report);
            case SourceIndex.Found.Aside() -> new Link.Nowhere();
            case SourceIndex.Found.Unknown() -> {
                report.accept(
                        new LinkProblem.NoSuchFile(destination, nearest(from, path)).at(location));
                yield new Link.Nowhere();
            }
        };
    }

    /// The file of an image as an author writes it, in Markdown or HTML. An image of another site becomes a link to
    /// it: no page that Balise makes calls another host.
    Link image(Document from, String destination, Location location, Consumer<Diagnostic> report) {
        if (isElsewhere(destination)) {
            report.accept(new LinkProblem.ForeignImage(destination).at(location));
            return new Link.ToWeb(destination);
        }
        String path = path(destination);
        if (sources.find(from.origin().path(), path)
                instanceof SourceIndex.Found.OfFile(var file)) {
            return new Link.ToFile(
                    Permalinks.file(file.path()), catalog.media(file.path()).flatMap(Media::alt));
        }
        report.accept(
                new LinkProblem.NoSuchMedia(destination, nearest(from, path), Severity.ERROR)
                        .at(location));
        return new Link.Nowhere();
    }

    /// The nearest file to one that does not exist, as the author would write it in the same document.
    private Optional<String> nearest(Document from, String path) {
        SitePath here = new SitePath(from.origin().path());
        return sources.nearest(from.origin().path(), path)
                .map(known -> here.linkTo(new SitePath(known)));
    }

    private Link toDocument(
            Document target,
            Optional<String> anchor,
            Location location,
            Consumer<Diagnostic> report) {
        DocumentCard card = cards.get(target.origin().path());
        if (card == null) {
            return new Link.Nowhere();
        }
        // A document that introduces a page of Balise's own shares its sections.
        Optional<String> found =
                anchor.flatMap(id -> anchors.find(target, id))
                        .or(() -> anchor.filter(made.sections(card.address())::contains));
        if (anchor.isPresent() && found.isEmpty() && !anchors.isTitle(target, anchor.get())) {
            report.accept(noSection(target, anchor.get()).at(location));
        }
        return new Link.ToDocument(card, found);
    }

    /// A page that Balise makes.
    private Link toMade(
            SitePath page,
            Optional<String> anchor,
            Location location,
            Consumer<Diagnostic> report) {
        Optional<String> found = anchor.filter(made.sections(page)::contains);
        if (anchor.isPresent() && found.isEmpty()) {
            report.accept(
                    new LinkProblem.NoSuchSection(
                                    anchor.get(),
                                    page.value(),
                                    Nearest.to(anchor.get(), made.sections(page)))
                            .at(location));
        }
        return new Link.ToGenerated(page, found);
    }

    private Link section(Document from, String id, Location location, Consumer<Diagnostic> report) {
        Optional<String> found =
                id.equals(TOP) || anchors.isTitle(from, id)
                        ? Optional.of(TOP)
                        : anchors.find(from, id);
        if (found.isEmpty()) {
            report.accept(noSection(from, id).at(location));
        }
        return found.<Link>map(Link.ToSection::new).orElseGet(Link.Nowhere::new);
    }

    private LinkProblem.NoSuchSection noSection(Document target, String anchor) {
        return new LinkProblem.NoSuchSection(
                anchor, target.origin().shown(), anchors.nearest(target, anchor));
    }

    /// A destination without its query and section.
    private static String path(String destination) {
        int end = destination.length();
        for (char sign : new char[] {'#', '?'}) {
            int at = destination.indexOf(sign);
            end = at < 0 ? end : Math.min(end, at);
        }
        return destination.substring(0, end);
    }

    /// Whether a destination leads out of the publication: it has a scheme of its own, or begins with `//`.
    static boolean isElsewhere(String destination) {
        if (destination.startsWith("//")) {
            return true;
        }
        int colon = destination.indexOf(':');
        if (colon < 1) {
            return false;
        }
        String scheme = destination.substring(0, colon).toLowerCase(Locale.ROOT);
        return scheme.charAt(0) >= 'a'
                && scheme.charAt(0) <= 'z'
                && scheme.chars()
                        .allMatch(
                                c ->
                                        (c >= 'a' && c <= 'z')
                                                || (c >= '0' && c <= '9')
                                                || "+-.".indexOf(c) >= 0);
    }
}
