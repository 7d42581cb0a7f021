package fr.balise.page;

import fr.balise.html.Embedding;
import fr.balise.markdown.Heading;
import fr.balise.page.PrintView.Entry;
import fr.balise.page.PrintView.Group;
import fr.balise.page.PrintView.Printed;
import fr.balise.page.PrintView.PrintedDirectory;
import fr.balise.page.PrintView.PrintedGlossary;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Picture;
import fr.balise.publication.Publication;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/// The print page: title, contents, every printed document, directory, glossary, and what the publication is.
///
/// Its ids are kept apart by document, see [Embedding], and its links stay inside it, see [PrintLinks].
final class PrintPage {

    // The title of a document is a heading of the second level here, and its own headings stand
    // below it.
    private static final int BELOW_A_DOCUMENT = 3;

    private final Publication publication;
    private final PrintNames printed;
    private final DocumentPage documents;
    private final DirectoryPage directory;
    private final PrintLinks links;

    PrintPage(PageContext context, DocumentPage documents) {
        this.publication = context.publication();
        this.printed = context.printed();
        this.documents = documents;
        this.directory = new DirectoryPage(publication, documents);
        this.links = new PrintLinks(context);
    }

    PrintView view(PageScope page) {
        String title = page.strings().format("imprimer.titre", "titre", publication.title());
        List<Printed> articles = articles(page);
        Optional<PrintedDirectory> organisations = directory(page);
        Optional<PrintedGlossary> glossary = glossary(page);
        SequencedSet<String> credits = credits();
        return new PrintView(
                page.strings(),
                page.site(),
                page.head(
                        title,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "website",
                        false),
                contents(page, organisations, glossary),
                articles,
                organisations,
                glossary,
                publication.config().address(),
                !credits.isEmpty(),
                List.copyOf(credits));
    }

    /// The documents; the work on one does not depend on another, so it runs on all cores.
    private List<Printed> articles(PageScope page) {
        record Made(Printed article, PageScope part) {}
        List<Made> made =
                printed.documents().parallelStream()
                        .filter(document -> !document.address().equals(Permalinks.DIRECTORY))
                        .map(
                                document -> {
                                    PageScope part = page.part();
                                    return new Made(article(document, part), part);
                                })
                        .toList();
        List<Printed> articles = new ArrayList<>();
        for (Made one : made) {
            page.add(one.part());
            articles.add(one.article());
        }
        return articles;
    }

    private Printed article(LinkedDocument linked, PageScope page) {
        DocumentView own = documents.view(linked, page);
        String name = printed.name(linked.address());
        return new Printed(
                name,
                page.to(linked.address()),
                own.type(),
                own.language(),
                own.series(),
                own.number(),
                own.titleHtml(),
                own.subtitleHtml(),
                own.summaryHtml(),
                own.date(),
                own.dateIso(),
                own.date().isPresent() || own.hasTerritories() || own.hasKeywords(),
                line(own.territories().stream().map(PlaceLink::text).toList()),
                line(own.keywords().stream().map(KeywordLink::text).toList()),
                own.picture(),
                body(linked, name, own.bodyHtml()),
                own.funding().map(funding -> funding.within(PrintLinks.prefix(name))),
                own.hasContacts(),
                own.contactsId().map(id -> PrintLinks.prefix(name) + id),
                own.contacts(),
                own.hasSupporters(),
                own.supporters().stream().map(one -> one.leadingTo(links.of(one.href()))).toList(),
                own.shortAddress()
                        .or(
                                () ->
                                        publication
                                                .config()
                                                .address()
                                                .map(root -> root + linked.address().encoded())));
    }

    private static Optional<String> line(List<String> terms) {
        return terms.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", terms));
    }

    private String body(LinkedDocument document, String name, String html) {
        int highest =
                document.document().body().headings().stream()
                        .mapToInt(Heading::level)
                        .min()
                        .orElse(BELOW_A_DOCUMENT - 1);
        return Embedding.embed(
                named(html, document),
                PrintLinks.prefix(name),
                BELOW_A_DOCUMENT - highest,
                links.inside(name, document));
    }

    /// The notes of many documents are on one page: each list says whose it is.
    private String named(String html, LinkedDocument document) {
        String notes = "role=\"doc-endnotes\" aria-label=\"";
        String title =
                document.card()
                        .title()
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace("\"", "&quot;");
        return html.replace(notes, notes + title + " – ");
    }

    private Optional<PrintedDirectory> directory(PageScope page) {
        if (!page.context().menu().has(Permalinks.DIRECTORY)) {
            return Optional.empty();
        }
        DirectoryView own = directory.view(page);
        Optional<LinkedDocument> introduction =
                printed.documents().stream()
                        .filter(document -> document.address().equals(Permalinks.DIRECTORY))
                        .findFirst();
        return Optional.of(
                new PrintedDirectory(
                        PrintLinks.DIRECTORY,
                        page.to(Permalinks.DIRECTORY),
                        own.title(),
                        introduction.flatMap(
                                document ->
                                        own.introductionHtml()
                                                .map(
                                                        html ->
                                                                body(
                                                                        document,
                                                                        PrintLinks.DIRECTORY,
                                                                        html))),
                        own.families().stream().map(this::inside).toList()));
    }

    private DirectoryView.Family inside(DirectoryView.Family family) {
        return new DirectoryView.Family(
                family.name(),
                family.id(),
                family.value(),
                family.organisations().stream()
                        .map(one -> one.citedBy(links.of(one.citedBy())))
                        .toList());
    }

    private Optional<PrintedGlossary> glossary(PageScope page) {
        if (!page.context().menu().has(Permalinks.GLOSSARY)) {
            return Optional.empty();
        }
        GlossaryView own = GlossaryPage.view(publication, page);
        return Optional.of(
                new PrintedGlossary(
                        PrintLinks.GLOSSARY,
                        page.to(Permalinks.GLOSSARY),
                        own.title(),
                        own.entries()));
    }

    private List<Group> contents(
            PageScope page,
            Optional<PrintedDirectory> organisations,
            Optional<PrintedGlossary> glossary) {
        List<Group> groups = new ArrayList<>();
        for (SommaireRuns.Run run :
                SommaireRuns.of(
                        publication.sommaire(),
                        card ->
                                printed.has(card.address())
                                        && !card.address().equals(Permalinks.DIRECTORY),
                        page)) {
            groups.add(
                    group(
                            run.title(),
                            run.nested(),
                            run.cards().stream()
                                    .map(
                                            card ->
                                                    new Entry(
                                                            "#" + printed.name(card.address()),
                                                            printed.choice(card.address())
                                                                    .isPresent(),
                                                            page.number(card),
                                                            page.texts(card).titleHtml()))
                                    .toList()));
        }
        List<Entry> annexes = new ArrayList<>();
        organisations.ifPresent(one -> annexes.add(annex(one.id(), one.title(), page)));
        glossary.ifPresent(one -> annexes.add(annex(one.id(), one.title(), page)));
        if (!annexes.isEmpty()) {
            groups.add(group(Optional.of(page.strings().text("imprimer.annexes")), false, annexes));
        }
        return groups;
    }

    private static Entry annex(String id, String title, PageScope page) {
        return new Entry("#" + id, false, Optional.empty(), page.html(title));
    }

    private static Group group(Optional<String> title, boolean nested, List<Entry> entries) {
        return new Group(title, nested, !entries.isEmpty(), entries);
    }

    private SequencedSet<String> credits() {
        return printed.documents().stream()
                .flatMap(document -> document.picture().flatMap(Picture::credit).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
