package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.catalog.Organisation;
import fr.balise.chart.FundingPicture;
import fr.balise.diagnostic.Language;
import fr.balise.document.Contact;
import fr.balise.document.Document;
import fr.balise.document.Funding;
import fr.balise.page.DocumentView.ContactView;
import fr.balise.page.DocumentView.FundingLine;
import fr.balise.page.DocumentView.FundingView;
import fr.balise.page.DocumentView.PictureView;
import fr.balise.page.DocumentView.SupporterView;
import fr.balise.picture.ShownPicture;
import fr.balise.publication.Amounts;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.PageAnchors;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Picture;
import fr.balise.typography.Typography;

import java.util.List;
import java.util.Optional;

/// What a document shows besides its text, from its front matter: on its own page and on the print page.
final class DocumentParts {

    private DocumentParts() {}

    /// Its picture.
    static PictureView picture(Picture picture, PageScope page) {
        Optional<String> caption =
                picture.credit()
                        .map(
                                credit ->
                                        page.strings().format("credit", "credit", credit)
                                                + picture.licence()
                                                        .map(licence -> ", " + licence)
                                                        .orElse(""));
        Optional<ShownPicture> shown = page.context().pictures().of(picture.file());
        return new PictureView(
                page.to(shown.map(ShownPicture::src).orElse(picture.file())),
                picture.alt(),
                picture.credit(),
                picture.licence(),
                caption,
                shown.map(ShownPicture::width),
                shown.map(ShownPicture::height),
                shown.flatMap(found -> PictureFiles.plain(found, page)),
                shown.flatMap(found -> PictureFiles.webp(found, page)));
    }

    /// The id of a section that the page adds, unless the text has one of that name.
    private static Optional<String> free(String id, Document document) {
        return document.body().ids().contains(id) ? Optional.empty() : Optional.of(id);
    }

    /// Who paid what.
    static Optional<FundingView> funding(Document document, PageScope page) {
        return document.frontMatter().funding().map(funding -> funding(funding, document, page));
    }

    private static FundingView funding(Funding funding, Document document, PageScope page) {
        Typography typography = Typography.forLanguage(document.identity().language());
        Language language = page.language();
        String caption =
                funding.year()
                        .map(year -> page.strings().format("financement.annee", "annee", year))
                        .orElse(page.strings().text("financement"));
        FundingPicture picture = FundingPicture.of(funding, page.strings(), typography);
        return new FundingView(
                free(PageAnchors.FUNDING, document),
                caption,
                picture.bars()
                        .map(
                                bars ->
                                        bars.svg(
                                                FundingView.PICTURE,
                                                page.strings()
                                                        .format(
                                                                "financement.graphique",
                                                                "titre",
                                                                caption),
                                                page.strings().text("financement.entre"))),
                !picture.notes().isEmpty(),
                picture.notes(),
                funding.total().map(total -> Amounts.money(total, funding.currency(), language)),
                funding.lines().stream().anyMatch(line -> line.amount().isPresent()),
                funding.lines().stream().anyMatch(line -> line.share().isPresent()),
                !funding.lines().isEmpty(),
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
                                                                                funding.currency(
                                                                                        line),
                                                                                language)),
                                                line.share()
                                                        .map(
                                                                share ->
                                                                        Amounts.share(
                                                                                share, language))))
                        .toList());
    }

    /// The id of the section of contacts.
    static Optional<String> contactsId(Document document) {
        return free(PageAnchors.CONTACTS, document);
    }

    /// Whom to write to.
    static List<ContactView> contacts(Document document) {
        Typography typography = Typography.forLanguage(document.identity().language());
        return document.frontMatter().contacts().stream()
                .map(contact -> contact(contact, typography))
                .toList();
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

    /// «Avec le soutien de».
    static List<SupporterView> supporters(LinkedDocument document, PageScope page) {
        return document.supporters().stream()
                .map(organisation -> supporter(organisation, page))
                .toList();
    }

    private static SupporterView supporter(Organisation organisation, PageScope page) {
        Optional<SitePath> logo = page.context().logo(organisation);
        Optional<ShownPicture> shown = logo.flatMap(page.context().pictures()::of);
        return new SupporterView(
                page.to(Permalinks.organisation(organisation)),
                page.context().mentions().name(organisation.name()),
                logo.map(page::to),
                shown.map(ShownPicture::width),
                shown.map(ShownPicture::height));
    }
}
