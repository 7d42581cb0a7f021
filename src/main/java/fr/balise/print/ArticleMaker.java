package fr.balise.print;

import static java.util.stream.Collectors.joining;

import fr.balise.chart.FundingPicture;
import fr.balise.diagnostic.Language;
import fr.balise.document.Contact;
import fr.balise.document.Document;
import fr.balise.document.Funding;
import fr.balise.html.HtmlCleaner;
import fr.balise.markdown.RenderContext;
import fr.balise.markdown.WebAddressText;
import fr.balise.print.ArticleView.ContactView;
import fr.balise.print.ArticleView.FundingLine;
import fr.balise.print.ArticleView.FundingView;
import fr.balise.print.ArticleView.PictureView;
import fr.balise.print.ArticleView.SupporterView;
import fr.balise.publication.Amounts;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.PageAnchors;
import fr.balise.publication.Picture;
import fr.balise.publication.RichText;
import fr.balise.publication.Term;
import fr.balise.theme.Strings;
import fr.balise.typography.Typography;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A linked document → what paper shows of it.
final class ArticleMaker {

    private static final String UNKNOWN = "–";
    // What a drawing has room for, in CSS pixels.
    private static final int WIDTH_ON_A4 = 640;
    private static final int WIDTH_ON_A5 = 450;

    private final PrintContext context;
    private final Strings strings;
    private final Language language;

    ArticleMaker(PrintContext context) {
        this.context = context;
        this.strings = context.strings();
        this.language = strings.language();
    }

    /// What paper shows of a document in a printed file.
    ArticleView view(
            LinkedDocument linked,
            PrintLinks.Target target,
            List<ArticleView.FamilyView> directory) {
        target.marks().beginDocument();
        Document document = linked.document();
        Typography typography = Typography.forLanguage(document.identity().language());
        Optional<String> address = context.addresses().of(linked.card(), Optional.empty());
        boolean introducesDirectory = document instanceof Document.Directory;
        return new ArticleView(
                PrintedTexts.id(linked.address()),
                document.type().word(),
                ownLanguage(document),
                runningHead(linked),
                linked.card().number().map(this::number),
                linked.card().number().map(String::valueOf),
                linked.card().series().map(name -> RichText.html(name, context.typography())),
                RichText.html(document.title(), typography),
                document.identity().subtitle().map(text -> RichText.html(text, typography)),
                document.frontMatter().summary().map(text -> RichText.html(text, typography)),
                linked.card().date().map(date -> date.in(language)),
                document.frontMatter().draft(),
                linked.card().date().isPresent()
                        || !linked.keywords().isEmpty()
                        || !linked.territories().isEmpty(),
                !linked.keywords().isEmpty() || !linked.territories().isEmpty(),
                names(linked.keywords()),
                names(linked.territories()),
                linked.picture().map(picture -> picture(picture, target)),
                body(linked, target),
                document.frontMatter()
                        .funding()
                        .map(funding -> funding(funding, document, target, typography)),
                !document.frontMatter().contacts().isEmpty(),
                id(PageAnchors.CONTACTS, document, target),
                document.frontMatter().contacts().stream()
                        .map(contact -> contact(contact, typography))
                        .toList(),
                !linked.supporters().isEmpty(),
                supporters(linked, target),
                address.isPresent(),
                address,
                address.map(WebAddressText::shown),
                address.filter(_ -> isReadAlone(document))
                        .flatMap(
                                href ->
                                        QrCode.svg(
                                                href,
                                                strings.format(
                                                        "imprime.qr",
                                                        "adresse",
                                                        WebAddressText.shown(href)))),
                introducesDirectory && !directory.isEmpty(),
                introducesDirectory ? directory : List.of());
    }

    /// Whether a document is handed out by itself, on a sheet that says where to read more. A chapter is not.
    private static boolean isReadAlone(Document document) {
        return switch (document) {
            case Document.Fiche _, Document.Article _, Document.Panorama _ -> true;
            case Document.Chapter _, Document.Directory _, Document.Page _ -> false;
        };
    }

    /// The text of a document as HTML for paper.
    private String body(LinkedDocument linked, PrintLinks.Target target) {
        PrintLinks links = new PrintLinks(linked, context, target);
        RenderContext render =
                new RenderContext(
                        links,
                        context.abbreviations(),
                        context.words(),
                        target.edition(),
                        target.idPrefix());
        String html = linked.document().body().html(render);
        return switch (target.edition()) {
            case PRINT ->
                    TableMarks.marked(
                            linked.document().body().hasRawHtml()
                                    ? HtmlCleaner.clean(html, links, Set.of())
                                    : html);
            // The writer of the book cleans its pages itself, by the same policy.
            case SCREEN -> html;
        };
    }

    private static Optional<String> names(List<Term.Ref> terms) {
        return terms.isEmpty()
                ? Optional.empty()
                : Optional.of(terms.stream().map(Term.Ref::name).collect(joining(", ")));
    }

    private String number(int number) {
        return strings.format("numero", "n", number);
    }

    private Optional<String> ownLanguage(Document document) {
        String own = document.identity().language();
        return own.equals(context.publication().config().language())
                ? Optional.empty()
                : Optional.of(own);
    }

    private String runningHead(LinkedDocument linked) {
        String title = linked.card().title();
        return linked.card()
                .number()
                .map(number -> strings.format("imprime.fiche", "n", number))
                .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))
                .map(name -> name + " – " + title)
                .orElse(title);
    }

    private PictureView picture(Picture picture, PrintLinks.Target target) {
        Optional<String> caption =
                picture.credit()
                        .map(
                                credit ->
                                        strings.format("credit", "credit", credit)
                                                + picture.licence()
                                                        .map(licence -> ", " + licence)
                                                        .orElse(""));
        return new PictureView(target.images().use(picture.file()), picture.alt(), caption);
    }

    /// The id of a section that the front matter makes. Where the text has a section of that name, links mean that one, and
    /// this one takes a name that no heading has.
    private static String id(String anchor, Document document, PrintLinks.Target target) {
        boolean taken = document.body().ids().contains(anchor);
        return target.idPrefix() + (taken ? "_" : "") + anchor;
    }

    private FundingView funding(
            Funding funding, Document document, PrintLinks.Target target, Typography typography) {
        String caption =
                funding.year()
                        .map(year -> strings.format("financement.annee", "annee", year))
                        .orElse(strings.text("financement"));
        FundingPicture picture = FundingPicture.of(funding, strings, typography);
        return new FundingView(
                id(PageAnchors.FUNDING, document, target),
                !document.body().ids().contains(PageAnchors.FUNDING),
                caption,
                picture.bars().map(bars -> bars.onPaper(width(), caption, between())),
                !picture.notes().isEmpty(),
                picture.notes(),
                funding.total().map(total -> money(total, funding)),
                funding.lines().stream().anyMatch(line -> line.amount().isPresent()),
                funding.lines().stream().anyMatch(line -> line.share().isPresent()),
                !funding.lines().isEmpty(),
                funding.lines().stream().map(line -> line(line, funding, typography)).toList());
    }

    private int width() {
        return switch (context.publication().config().print().paper()) {
            case A4 -> WIDTH_ON_A4;
            case A5 -> WIDTH_ON_A5;
        };
    }

    private String between() {
        return strings.text("financement.entre");
    }

    private FundingLine line(Funding.Line line, Funding funding, Typography typography) {
        return new FundingLine(
                typography.apply(line.funder()),
                line.amount()
                        .map(amount -> Amounts.money(amount, funding.currency(line), language))
                        .orElse(UNKNOWN),
                line.share().map(share -> Amounts.share(share, language)).orElse(UNKNOWN));
    }

    private String money(BigDecimal amount, Funding funding) {
        return Amounts.money(amount, funding.currency(), language);
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

    private List<SupporterView> supporters(LinkedDocument linked, PrintLinks.Target target) {
        return linked.supporters().stream()
                .map(
                        organisation ->
                                new SupporterView(
                                        target.marks().mention(organisation),
                                        context.typography().apply(organisation.name()),
                                        context.logo(organisation).map(target.images()::use)))
                .toList();
    }
}
