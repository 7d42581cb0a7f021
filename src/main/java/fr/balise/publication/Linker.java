package fr.balise.publication;

import fr.balise.address.SitePath;
import fr.balise.catalog.Catalog;
import fr.balise.config.ConfigReader;
import fr.balise.config.Excluded;
import fr.balise.config.PublicationConfig;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Nearest;
import fr.balise.diagnostic.NearestIndex;
import fr.balise.diagnostic.Outcome;
import fr.balise.diagnostic.Severity;
import fr.balise.document.Document;
import fr.balise.document.Documents;
import fr.balise.source.SourceTree;
import fr.balise.typography.Typography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The stage *link*: documents → [Publication].
///
/// 1. every document gets its address, every number one fiche ([Addresses], [FicheIndex]);
/// 2. the reading order is fixed ([ReadingOrder]);
/// 3. every mention of every document becomes a link, on all cores ([MentionResolver]);
/// 4. what follows from all links together: backlinks, related fiches, neighbours, terms, redirects, files.
public final class Linker {

    private final SourceTree tree;
    private final PublicationConfig config;
    private final Catalog catalog;

    /// What is found outside single documents; those before them are set apart.
    private final List<Diagnostic> problems = new ArrayList<>();

    private final NearestIndex organisations;
    private final Involvements involvements;

    private Linker(SourceTree tree, PublicationConfig config, Catalog catalog) {
        this.tree = tree;
        this.config = config;
        this.catalog = catalog;
        this.organisations = new NearestIndex(catalog.organisationIds());
        this.involvements = new Involvements(catalog);
    }

    /// Links the documents of a content folder into one publication.
    public static Outcome<Publication> link(
            SourceTree tree, PublicationConfig config, Catalog catalog, Documents documents) {
        return linkage(tree, config, catalog, documents).outcome();
    }

    /// The same with what is needed to put other texts into it.
    static Linkage linkage(
            SourceTree tree, PublicationConfig config, Catalog catalog, Documents documents) {
        return new Linker(tree, config, catalog).link(documents);
    }

    private Linkage link(Documents parsed) {
        String series = config.ownSeries();
        Permalinks permalinks = new Permalinks(series);
        FicheIndex fiches = new FicheIndex(parsed, catalog.externalFiches(), series, problems);
        Addresses addresses = new Addresses(parsed.documents(), permalinks, problems::add);
        Typography typography = Typography.forLanguage(config.language());
        Classifier classifier = new Classifier(catalog, typography, addresses.documents());
        MadePages made =
                new MadePages(config, catalog, addresses.documents(), classifier, involvements);
        boolean own = tree.file(ConfigReader.FILE).isPresent();
        addresses.yieldTo(made, own ? Severity.ERROR : Severity.WARNING, problems::add);
        Map<String, DocumentCard> cards = cards(addresses);

        ReadingOrder order =
                new ReadingOrder(known(parsed), addresses.documents(), cards, problems);
        Sommaire sommaire = order.sommaire(config);
        checkExcluded(known(parsed));

        SourceIndex sources = sources(parsed, addresses, permalinks, made);
        MentionResolver mentions =
                new MentionResolver(fiches, sources, made, catalog, organisations, cards);
        DocumentResolver resolver =
                new DocumentResolver(
                        classifier,
                        mentions,
                        new Pictures(sources, catalog, own),
                        catalog,
                        organisations);
        List<Diagnostic> before = List.copyOf(problems);
        problems.clear();
        List<Outcome<Resolved>> outcomes =
                order.documents().parallelStream()
                        .map(
                                document ->
                                        resolver.resolve(
                                                document,
                                                Objects.requireNonNull(
                                                        cards.get(document.origin().path()))))
                        .toList();
        readable(parsed).stream()
                .map(
                        document ->
                                resolver.resolve(document, card(document, permalinks.of(document))))
                .forEach(outcome -> problems.addAll(outcome.diagnostics()));
        List<Resolved> resolved = outcomes.stream().map(Outcome::value).toList();
        List<FileUse> inUse = new FilesInUse(tree).of(resolved, catalog.organisations());
        problems.addAll(PassedOver.in(tree, inUse));
        Backlinks backlinks = new Backlinks(resolved, fiches, permalinks);
        List<Redirect> redirects =
                new Redirects(addresses.byAddress(), made, problems::add).of(resolved, permalinks);
        List<DocumentCard> discover =
                new Discoveries(fiches, cards, problems::add)
                        .of(config.home(), resolved, backlinks);
        return new Linkage(
                resolver,
                before,
                outcomes,
                List.copyOf(problems),
                publication(resolved, sommaire, redirects, backlinks, discover, inUse));
    }

    /// The paths of Markdown files that have been reported or are drafts: to name one is no second fault.
    private static Set<String> known(Documents parsed) {
        Set<String> known = new HashSet<>();
        parsed.documents().forEach(document -> known.add(document.origin().path()));
        parsed.setAside().forEach(file -> known.add(file.origin().path()));
        return known;
    }

    /// Reports what an edition is to leave out and does not exist.
    private void checkExcluded(Set<String> paths) {
        List<Excluded> all = new ArrayList<>(config.search().excluded());
        all.addAll(config.print().excluded());
        for (Excluded excluded : all) {
            if (paths.stream().noneMatch(excluded.paths()::matches)) {
                String pattern = excluded.paths().text();
                problems.add(
                        new PlaceProblem.ExcludesNothing(pattern, Nearest.to(pattern, paths))
                                .at(excluded.location()));
            }
        }
    }

    private SourceIndex sources(
            Documents parsed, Addresses addresses, Permalinks permalinks, MadePages made) {
        Map<String, Document> byAddress = new HashMap<>();
        addresses
                .byAddress()
                .forEach((address, document) -> byAddress.put(address.value(), document));
        for (Document document : addresses.documents()) {
            if (document instanceof Document.Fiche fiche) {
                byAddress.putIfAbsent(permalinks.shortAddress(fiche).value(), fiche);
            }
        }
        return new SourceIndex(tree, parsed.documents(), parsed.setAside(), byAddress, made);
    }

    /// What others say of each document, by the path of its file.
    private static Map<String, DocumentCard> cards(Addresses addresses) {
        Map<String, DocumentCard> cards = new HashMap<>();
        for (Document document : addresses.documents()) {
            cards.put(document.origin().path(), card(document, addresses.of(document)));
        }
        return cards;
    }

    static DocumentCard card(Document document, SitePath address) {
        Optional<Document.Fiche> fiche =
                document instanceof Document.Fiche one ? Optional.of(one) : Optional.empty();
        return new DocumentCard(
                address,
                document.type(),
                fiche.map(Document.Fiche::number),
                fiche.map(Document.Fiche::series),
                document.identity().language(),
                document.title(),
                document.identity().subtitle(),
                document.identity().summary(),
                document.frontMatter().date());
    }

    /// What could be read of files that were set aside: nothing is published of them, and what they speak of is looked
    /// for all the same.
    private static List<Document> readable(Documents parsed) {
        return parsed.setAside().stream().flatMap(file -> file.readable().stream()).toList();
    }

    private Publication publication(
            List<Resolved> resolved,
            Sommaire sommaire,
            List<Redirect> redirects,
            Backlinks backlinks,
            List<DocumentCard> discover,
            List<FileUse> inUse) {
        List<Classifier.Use> keywordUses =
                resolved.stream()
                        .map(one -> new Classifier.Use(one.card(), one.keywords()))
                        .toList();
        List<Classifier.Use> territoryUses =
                resolved.stream()
                        .map(one -> new Classifier.Use(one.card(), one.territories()))
                        .toList();
        RelatedFiches related =
                new RelatedFiches(
                        keywordUses.stream()
                                .filter(use -> use.card().number().isPresent())
                                .toList());
        Neighbours neighbours = new Neighbours(sommaire.cards());
        List<LinkedDocument> documents =
                resolved.parallelStream()
                        .map(
                                one ->
                                        new LinkedDocument(
                                                one.document(),
                                                one.card(),
                                                one.links(),
                                                one.rawLinks(),
                                                one.keywords(),
                                                one.territories(),
                                                one.supporters(),
                                                one.picture(),
                                                backlinks.of(one.card().address()),
                                                related.of(one.card().address()),
                                                neighbours.before(one.card().address()),
                                                neighbours.after(one.card().address())))
                        .toList();
        return new Publication(
                config,
                catalog,
                title(resolved),
                documents,
                sommaire,
                Classifier.terms(keywordUses),
                Classifier.terms(territoryUses),
                Country.all(resolved, config.interfaceLanguage()),
                involvements.of(resolved),
                Year.all(resolved),
                discover,
                Lever.all(resolved),
                acronymUses(resolved),
                redirects,
                inUse);
    }

    private static Map<String, List<DocumentCard>> acronymUses(List<Resolved> resolved) {
        Map<String, List<DocumentCard>> uses = new HashMap<>();
        for (Resolved one : resolved) {
            for (String acronym : one.acronyms()) {
                uses.computeIfAbsent(acronym, _ -> new ArrayList<>()).add(one.card());
            }
        }
        return uses;
    }

    private String title(List<Resolved> resolved) {
        return config.title()
                .map(Typography.forLanguage(config.language())::apply)
                .or(
                        () ->
                                resolved.stream()
                                        .filter(one -> one.card().address().equals(Permalinks.HOME))
                                        .map(one -> one.document().title())
                                        .findFirst())
                .orElse("Publication");
    }
}
