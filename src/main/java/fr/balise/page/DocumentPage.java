package fr.balise.page;

import fr.balise.catalog.Acronym;
import fr.balise.diagnostic.Language;
import fr.balise.document.Contact;
import fr.balise.document.Document;
import fr.balise.document.Funding;
import fr.balise.html.HtmlCleaner;
import fr.balise.markdown.Edition;
import fr.balise.markdown.Heading;
import fr.balise.markdown.MarkdownWords;
import fr.balise.markdown.RenderContext;
import fr.balise.page.DocumentView.ContactView;
import fr.balise.page.DocumentView.ContentsEntry;
import fr.balise.page.DocumentView.FundingLine;
import fr.balise.page.DocumentView.FundingView;
import fr.balise.page.DocumentView.PictureView;
import fr.balise.page.DocumentView.SupporterView;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.PageAnchors;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Picture;
import fr.balise.publication.Publication;
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
    }

    /// The text of a document as HTML, for the page of a scope.
    String body(LinkedDocument document, PageScope page) {
        RenderContext context =
                new RenderContext(
                        new BodyLinks(page, document), abbreviations, words, Edition.SCREEN, "");
        String html = document.document().body().html(context);
        if (!document.document().body().hasRawHtml()) {
            return html;
        }
        return HtmlCleaner.clean(html, new RawLinkWriter(page, document), HtmlCleaner.PAGE_IDS);
    }

    /// What the page of a document shows.
    DocumentView view(LinkedDocument linked, PageScope page) {
        Document document = linked.document();
        String bodyHtml = body(linked, page);
        List<ContentsEntry> contents = contents(document);
        Typography typography = Typography.forLanguage(document.identity().language());
        String language = document.identity().language();
        Optional<String> shown =
                document.frontMatter().summary().map(text -> RichText.html(text, typography));
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
                        Optional.of(StructuredData.of(linked, publication)),
                        "article",
                        true),
                document.type().word(),
                language.equals(publication.config().language())
                        ? Optional.empty()
                        : Optional.of(language),
                linked.card().number().map(page::number),
                linked.card().series().map(page::html),
                RichText.html(document.title(), typography),
                document.identity().subtitle().map(text -> RichText.html(text, typography)),
                shown,
                linked.card().date().map(date -> date.in(page.language())),
                linked.card().date().map(date -> date.iso()),
                document.frontMatter().reviewed().map(date -> date.in(page.language())),
                document.frontMatter().draft(),
                linked.card().date().isPresent()
                        || document.frontMatter().reviewed().isPresent()
                        || !linked.keywords().isEmpty()
                        || !linked.territories().isEmpty(),
                !linked.keywords().isEmpty(),
                linked.keywords().stream().map(page::link).toList(),
                !linked.territories().isEmpty(),
                linked.territories().stream().map(page::link).toList(),
                linked.picture().map(picture -> picture(picture, page)),
                !contents.isEmpty(),
                contents,
                bodyHtml,
                document.frontMatter().funding().map(funding -> funding(funding, document, page)),
                free(PageAnchors.CONTACTS, document),
                !document.frontMatter().contacts().isEmpty(),
                document.frontMatter().contacts().stream()
                        .map(contact -> contact(contact, typography))
                        .toList(),
                !linked.supporters().isEmpty(),
                supporters(linked, page),
                !linked.backlinks().isEmpty(),
                linked.backlinks().stream().map(page::card).toList(),
                !linked.related().isEmpty(),
                linked.related().stream().map(page::card).toList(),
                linked.previous().isPresent() || linked.next().isPresent(),
                linked.previous().map(page::card),
                linked.next().map(page::card),
                shortAddress(document),
                publication
                        .config()
                        .repository()
                        .map(repository -> EditLink.of(repository, document.origin().path())),
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

    private static PictureView picture(Picture picture, PageScope page) {
        Optional<String> caption =
                picture.credit()
                        .map(
                                credit ->
                                        page.strings().format("credit", "credit", credit)
                                                + picture.licence()
                                                        .map(licence -> ", " + licence)
                                                        .orElse(""));
        return new PictureView(
                page.to(picture.file()),
                picture.alt(),
                picture.credit(),
                picture.licence(),
                caption);
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

    /// The id of a section that the page adds, unless the text has one of that name.
    private static Optional<String> free(String id, Document document) {
        return document.body().ids().contains(id) ? Optional.empty() : Optional.of(id);
    }

    private static FundingView funding(Funding funding, Document document, PageScope page) {
        Typography typography = Typography.forLanguage(document.identity().language());
        Language language = page.language();
        String caption =
                funding.year()
                        .map(year -> page.strings().format("financement.annee", "annee", year))
                        .orElse(page.strings().text("financement"));
        return new FundingView(
                free(PageAnchors.FUNDING, document),
                caption,
                funding.total().map(total -> Amounts.money(total, funding.currency(), language)),
                funding.lines().stream().anyMatch(line -> line.amount().isPresent()),
                funding.lines().stream().anyMatch(line -> line.share().isPresent()),
                funding.lines().stream()
                        .map(
                                line ->
                                        new FundingLine(
                                                typography.apply(line.funder()),
                                                line.amount()
                                                        .map(
                                                                amount ->
                                                                        Amounts.money(
                                                                                amount,
                                                                                funding.currency(),
                                                                                language)),
                                                line.share()
                                                        .map(
                                                                share ->
                                                                        Amounts.share(
                                                                                share, language))))
                        .toList());
    }

    private static ContactView contact(Contact contact, Typography typography) {
        return new ContactView(
                contact.name(),
                contact.role().map(typography::apply),
                contact.organisation().map(typography::apply),
                contact.email(),
                contact.email().map(email -> "mailto:" + email),
                contact.telephone().map(typography::apply));
    }

    private List<SupporterView> supporters(LinkedDocument document, PageScope page) {
        return document.supporters().stream()
                .map(
                        organisation ->
                                new SupporterView(
                                        page.to(Permalinks.DIRECTORY)
                                                + "#"
                                                + Permalinks.organisationAnchor(organisation),
                                        organisation.name(),
                                        page.context().logo(organisation).map(page::to)))
                .toList();
    }
}
