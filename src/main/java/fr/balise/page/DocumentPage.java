package fr.balise.page;

import fr.balise.catalog.Acronym;
import fr.balise.citation.Reference;
import fr.balise.document.Document;
import fr.balise.html.BareLinks;
import fr.balise.html.HtmlCleaner;
import fr.balise.markdown.Edition;
import fr.balise.markdown.Heading;
import fr.balise.markdown.MarkdownWords;
import fr.balise.markdown.RenderContext;
import fr.balise.page.DocumentView.ContentsEntry;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.publication.RichText;
import fr.balise.typography.Typography;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A linked document → what its page shows.
final class DocumentPage {

    private final Publication publication;
    private final MarkdownWords words;
    private final Map<String, String> abbreviations;
    private final Permalinks permalinks;
    private final DownloadLinks downloads;
    private final DocumentTools tools;
    private final SourcePart sources;

    DocumentPage(PageContext context) {
        this.publication = context.publication();
        Typography typography = context.typography();
        this.words = MarkdownWords.in(publication.language());
        this.abbreviations =
                publication.catalog().acronyms().stream()
                        .collect(
                                Collectors.toMap(
                                        Acronym::acronym,
                                        acronym -> typography.apply(acronym.longForm()),
                                        (first, _) -> first));
        this.permalinks = new Permalinks(publication.config().ownSeries());
        this.downloads = new DownloadLinks(context);
        this.tools = new DocumentTools(context);
        this.sources = new SourcePart(context);
    }

    /// The text of a document as HTML, for the page of a scope.
    String body(LinkedDocument document, PageScope page) {
        BodyLinks links = new BodyLinks(page, document);
        RenderContext context = new RenderContext(links, abbreviations, words, Edition.SCREEN, "");
        String html = document.document().body().html(context);
        if (!document.document().body().hasRawHtml()) {
            return BareLinks.mark(html);
        }
        String cleaned =
                HtmlCleaner.clean(html, new RawLinkWriter(page, document), HtmlCleaner.PAGE_IDS);
        return BareLinks.mark(links.withFiles(cleaned));
    }

    /// What the page of a document shows.
    DocumentView view(LinkedDocument linked, PageScope page) {
        Document document = linked.document();
        Reference reference = tools.reference(linked);
        String bodyHtml = body(linked, page);
        List<ContentsEntry> contents = contents(document);
        Typography typography = Typography.forLanguage(document.identity().language());
        String language = document.identity().language();
        Optional<String> shown =
                document.frontMatter().summary().map(text -> RichText.html(text, typography));
        Optional<String> family = Families.of(linked.keywords());
        String title =
                linked.card().number().map(number -> page.number(number) + " – ").orElse("")
                        + document.title();
        return new DocumentView(
                page.strings(),
                page.site(),
                page.head(
                                title,
                                linked.card().summary(),
                                linked.picture(),
                                Optional.of(
                                        StructuredData.of(
                                                linked, publication, page.context().history())),
                                "article",
                                true)
                        .with(tools.metadata(linked, reference)),
                document.type().word(),
                language.equals(publication.config().language())
                        ? Optional.empty()
                        : Optional.of(language),
                PageScope.badge(linked.card()),
                linked.card().number().map(page::number),
                linked.card().series().map(page::html),
                page.context().families().colour(family),
                family,
                RichText.html(document.title(), typography),
                document.identity().subtitle().map(text -> RichText.html(text, typography)),
                shown,
                linked.card().date().map(date -> date.in(page.language())),
                linked.card().date().map(date -> date.iso()),
                linked.card().date().map(date -> page.to(Permalinks.year(date.year()))),
                document.frontMatter().draft(),
                permalinks
                        .pdf(document)
                        .flatMap(pdf -> downloads.document(linked.card(), pdf, page)),
                page.choice(linked.card()),
                linked.card().date().isPresent()
                        || !linked.keywords().isEmpty()
                        || !linked.territories().isEmpty(),
                !linked.keywords().isEmpty(),
                linked.keywords().stream().map(page::keyword).toList(),
                !linked.territories().isEmpty(),
                linked.territories().stream().map(page::territory).toList(),
                linked.picture().map(picture -> DocumentParts.picture(picture, page)),
                !contents.isEmpty(),
                contents,
                bodyHtml,
                DocumentParts.funding(document, page),
                DocumentParts.contactsId(document),
                !document.frontMatter().contacts().isEmpty(),
                DocumentParts.contacts(document),
                !linked.supporters().isEmpty(),
                DocumentParts.supporters(linked, page),
                !linked.backlinks().isEmpty() || !linked.related().isEmpty(),
                !linked.backlinks().isEmpty(),
                linked.backlinks().stream().map(page::card).toList(),
                !linked.related().isEmpty(),
                linked.related().stream().map(page::card).toList(),
                linked.previous().isPresent() || linked.next().isPresent(),
                linked.previous().map(page::card),
                linked.next().map(page::card),
                shortAddress(document),
                sources.edit(document),
                sources.view(document, page),
                tools.view(linked, reference, page),
                ExtraKeys.of(document.frontMatter().extra()));
    }

    private Optional<String> shortAddress(Document document) {
        return document instanceof Document.Fiche fiche
                ? publication
                        .config()
                        .address()
                        .map(root -> root + permalinks.shortAddress(fiche).encoded())
                : Optional.empty();
    }

    /// Headings of the two upper levels in use; a text with a single one needs no table of contents.
    private static List<ContentsEntry> contents(Document document) {
        List<Heading> headings = document.body().headings();
        int top = headings.stream().mapToInt(Heading::level).min().orElse(0);
        List<ContentsEntry> entries =
                headings.stream()
                        .filter(heading -> heading.level() <= top + 1)
                        .map(
                                heading ->
                                        new ContentsEntry(
                                                "#" + heading.id(),
                                                heading.text(),
                                                heading.level() > top))
                        .toList();
        return entries.size() < 2 ? List.of() : entries;
    }
}
