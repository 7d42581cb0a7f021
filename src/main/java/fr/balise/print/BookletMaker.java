package fr.balise.print;

import fr.balise.address.SitePath;
import fr.balise.address.Slug;
import fr.balise.catalog.Acronym;
import fr.balise.catalog.Organisation;
import fr.balise.document.Document;
import fr.balise.markdown.Edition;
import fr.balise.print.ArticleView.FamilyView;
import fr.balise.print.ArticleView.PictureView;
import fr.balise.print.BookletView.ContentsLine;
import fr.balise.print.BookletView.GlossaryEntry;
import fr.balise.print.BookletView.Index;
import fr.balise.print.BookletView.IndexColumn;
import fr.balise.print.BookletView.IndexEntry;
import fr.balise.print.BookletView.Part;
import fr.balise.print.BookletView.Place;
import fr.balise.publication.DocumentCard;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.publication.Sommaire;
import fr.balise.publication.Term;
import fr.balise.theme.Strings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The whole publication → what its one printed file shows: documents in the order of the `sommaire`, and all that stands
/// around them.
final class BookletMaker {

    private static final int INDEX_COLUMN = 12;

    private final PrintContext context;
    private final Publication publication;
    private final Strings strings;
    private final ArticleMaker articles;
    private final ImagesUsed images;
    private final IndexMarks marks;
    private final Edition edition;
    private final List<FamilyView> directory;
    private final LinkTargets links;

    private BookletMaker(
            PrintContext context,
            ImagesUsed images,
            IndexMarks marks,
            Edition edition,
            LinkTargets links) {
        this.context = context;
        this.publication = context.publication();
        this.strings = context.strings();
        this.articles = new ArticleMaker(context);
        this.images = images;
        this.marks = marks;
        this.edition = edition;
        this.directory = DirectoryViews.of(context);
        this.links = links;
    }

    /// For pages that are turned: one file, whose index says page numbers.
    static BookletMaker onPaper(PrintContext context, ImagesUsed images) {
        LinkTargets links =
                new LinkTargets.Booklet(context.annexes(), context.addresses(), context);
        return new BookletMaker(context, images, IndexMarks.forIndex(), Edition.PRINT, links);
    }

    /// For reading devices: every document a file of its own.
    static BookletMaker onDevice(PrintContext context, ImagesUsed images) {
        LinkTargets links = new LinkTargets.Book(context.annexes(), context.addresses(), context);
        return new BookletMaker(context, images, IndexMarks.none(), Edition.SCREEN, links);
    }

    /// How a document of the book writes its links.
    static PrintLinks linksOnDevice(
            PrintContext context, ImagesUsed images, LinkedDocument document) {
        LinkTargets links = new LinkTargets.Book(context.annexes(), context.addresses(), context);
        return new PrintLinks(
                document,
                context,
                new PrintLinks.Target(links, images, IndexMarks.none(), Edition.SCREEN, ""));
    }

    BookletView view(PublicationView identity) {
        Order order = order();
        List<Part> parts = new ArrayList<>(order.parts.stream().map(this::part).toList());
        List<String> credits = credits(parts);
        Optional<PictureView> cover = takeCover(parts);
        boolean introduced =
                context.printed().all().stream()
                        .anyMatch(document -> document.document() instanceof Document.Directory);
        boolean ownDirectory = !introduced && !directory.isEmpty();
        List<GlossaryEntry> glossary = glossary();
        List<Index> indexes = indexes();
        List<ContentsLine> contents = new ArrayList<>(order.contents);
        if (ownDirectory) {
            contents.add(annex("repertoire", strings.text("menu.repertoire")));
        }
        if (!glossary.isEmpty()) {
            contents.add(annex("glossaire", strings.text("menu.glossaire")));
        }
        if (!indexes.isEmpty()) {
            contents.add(annex("index", strings.text("imprime.index")));
        }
        return new BookletView(
                strings,
                identity,
                cover,
                contents.size() > 1,
                contents,
                parts,
                ownDirectory,
                ownDirectory ? directory : List.of(),
                !glossary.isEmpty(),
                glossary,
                !indexes.isEmpty(),
                indexes,
                !credits.isEmpty(),
                credits);
    }

    /// The picture of the cover: that of the chapter which opens the publication. It is not printed twice; a fiche keeps its
    /// own.
    private Optional<PictureView> takeCover(List<Part> parts) {
        if (edition != Edition.PRINT || parts.isEmpty()) {
            return Optional.empty();
        }
        Part first = parts.getFirst();
        if (first.article().number().isPresent()) {
            return Optional.empty();
        }
        parts.set(0, new Part(first.title(), first.article().withoutPicture()));
        return first.article().picture();
    }

    private static List<String> credits(List<Part> parts) {
        List<String> credits = new ArrayList<>();
        for (Part part : parts) {
            part.article()
                    .picture()
                    .flatMap(PictureView::caption)
                    .map(words -> words + " (" + part.article().runningHead() + ")")
                    .filter(credit -> !credits.contains(credit))
                    .ifPresent(credits::add);
        }
        return List.copyOf(credits);
    }

    /// A document in its place, under the title of its group if it is the first of it.
    private record Placed(Optional<String> title, LinkedDocument document) {}

    /// The documents in order, and the lines of the table of contents.
    private record Order(List<Placed> parts, List<ContentsLine> contents) {}

    private Order order() {
        Order order = new Order(new ArrayList<>(), new ArrayList<>());
        add(publication.sommaire().entries(), Optional.empty(), order);
        Set<SitePath> placed = new HashSet<>();
        order.parts.forEach(part -> placed.add(part.document().address()));
        // What the table of contents cannot hold, as the introduction of a list, is still printed.
        for (LinkedDocument document : context.printed().all()) {
            if (placed.add(document.address())) {
                place(document, Optional.empty(), false, order);
            }
        }
        return order;
    }

    private void add(List<Sommaire.Entry> entries, Optional<String> group, Order order) {
        Optional<String> title = group;
        for (Sommaire.Entry entry : entries) {
            switch (entry) {
                case Sommaire.Entry.Page(var card) -> {
                    Optional<LinkedDocument> document = context.printed().at(card.address());
                    if (document.isPresent()) {
                        place(document.get(), title, group.isPresent(), order);
                        title = Optional.empty();
                    }
                }
                case Sommaire.Entry.Group(var name, var inside) -> {
                    if (Sommaire.cards(inside).stream()
                            .anyMatch(card -> context.printed().has(card.address()))) {
                        String shown = context.typography().apply(name);
                        order.contents.add(
                                new ContentsLine(
                                        true,
                                        group.isPresent(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        shown,
                                        Optional.empty()));
                        add(inside, Optional.of(shown), order);
                    }
                }
            }
        }
    }

    private void place(
            LinkedDocument document, Optional<String> title, boolean nested, Order order) {
        order.parts.add(new Placed(title, document));
        DocumentCard card = document.card();
        order.contents.add(
                new ContentsLine(
                        false,
                        nested,
                        Optional.of("#" + PrintedTexts.id(card.address())),
                        card.number().map(number -> strings.format("numero", "n", number)),
                        card.title(),
                        Optional.of(strings.format("imprime.aller", "titre", card.title()))));
    }

    private ContentsLine annex(String id, String title) {
        return new ContentsLine(
                false,
                false,
                Optional.of("#" + id),
                Optional.empty(),
                title,
                Optional.of(strings.format("imprime.aller", "titre", title)));
    }

    private Part part(Placed placed) {
        LinkedDocument document = placed.document();
        PrintLinks.Target target =
                new PrintLinks.Target(
                        links,
                        images,
                        marks,
                        edition,
                        switch (edition) {
                            case PRINT -> PrintedTexts.prefix(document.address());
                            case SCREEN -> "";
                        });
        return new Part(placed.title(), articles.view(document, target, directory));
    }

    private List<GlossaryEntry> glossary() {
        return publication.catalog().acronyms().stream()
                .sorted(
                        Comparator.comparing((Acronym acronym) -> Slug.of(acronym.acronym()))
                                .thenComparing(Acronym::acronym))
                .map(
                        acronym ->
                                new GlossaryEntry(
                                        Permalinks.acronymAnchor(acronym.acronym()),
                                        acronym.acronym(),
                                        context.typography().apply(acronym.longForm()),
                                        acronym.definition().map(context.typography()::apply)))
                .toList();
    }

    private List<Index> indexes() {
        List<Index> indexes = new ArrayList<>();
        addIndex("menu.mots-cles", terms(publication.keywords()), indexes);
        addIndex("menu.territoires", terms(publication.territories()), indexes);
        addIndex("imprime.organisations", organisations(), indexes);
        return List.copyOf(indexes);
    }

    private void addIndex(String title, List<IndexEntry> entries, List<Index> indexes) {
        if (!entries.isEmpty()) {
            indexes.add(new Index(strings.text(title), columns(entries)));
        }
    }

    /// Entries in columns. They are read down one column and then down the next; the engine would break columns of its own
    /// in the middle of a line, so each row of two is kept short, and the last two are made equal.
    private static List<IndexColumn> columns(List<IndexEntry> entries) {
        List<IndexColumn> columns = new ArrayList<>();
        int from = 0;
        while (from < entries.size()) {
            int rest = entries.size() - from;
            int row = rest <= 3 * INDEX_COLUMN ? rest : 2 * INDEX_COLUMN;
            int middle = from + (row + 1) / 2;
            columns.add(new IndexColumn(entries.subList(from, middle)));
            if (middle < from + row) {
                columns.add(new IndexColumn(entries.subList(middle, from + row)));
            }
            from += row;
        }
        return List.copyOf(columns);
    }

    private List<IndexEntry> terms(List<Term> terms) {
        return terms.stream()
                .map(
                        term ->
                                entry(
                                        term.name(),
                                        term.documents().stream()
                                                .map(DocumentCard::address)
                                                .filter(context.printed()::has)
                                                .map(PrintedTexts::id)
                                                .toList()))
                .filter(entry -> !entry.places().isEmpty())
                .toList();
    }

    private List<IndexEntry> organisations() {
        Map<String, Organisation> byId = new HashMap<>();
        publication.catalog().organisations().forEach(one -> byId.put(one.id(), one));
        return byId.values().stream()
                .sorted(
                        Comparator.comparing((Organisation one) -> Slug.of(one.name()))
                                .thenComparing(Organisation::id))
                .map(one -> entry(context.typography().apply(one.name()), marks.of(one)))
                .filter(entry -> !entry.places().isEmpty())
                .toList();
    }

    private IndexEntry entry(String text, List<String> ids) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            places.add(
                    new Place(
                            "#" + ids.get(i),
                            strings.format("imprime.aller", "titre", text),
                            i == ids.size() - 1));
        }
        return new IndexEntry(text, places);
    }
}
