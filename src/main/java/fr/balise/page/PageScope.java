package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.config.Licence;
import fr.balise.config.PublicationConfig;
import fr.balise.diagnostic.Language;
import fr.balise.json.Json;
import fr.balise.json.JsonText;
import fr.balise.publication.DocumentCard;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Picture;
import fr.balise.publication.Publication;
import fr.balise.publication.RichText;
import fr.balise.publication.Term;
import fr.balise.theme.Strings;
import fr.balise.typography.Typography;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// One page in the making: knows where it stands, and keeps every link it gives out.
///
/// All addresses of a page come from here, so that they are relative and none escapes the check.
final class PageScope {

    private final PageContext context;
    private final Publication publication;
    private final Strings strings;
    private final Typography typography;
    private final SitePath address;
    private final String template;
    private final SequencedSet<SitePath> linked = new LinkedHashSet<>();

    /// Starts a page at an address, to be printed by a template of this name.
    PageScope(PageContext context, SitePath address, String template) {
        this.context = context;
        this.publication = context.publication();
        this.strings = context.strings();
        this.typography = context.typography();
        this.address = address;
        this.template = template;
    }

    /// What it shares with the other pages.
    PageContext context() {
        return context;
    }

    SitePath address() {
        return address;
    }

    Strings strings() {
        return strings;
    }

    Language language() {
        return publication.language();
    }

    /// The relative address of another file of the site.
    String to(SitePath target) {
        linked.add(target);
        return address.linkTo(target);
    }

    /// A part of this page that can be made on its own, at the same time as others; its links are still to be added.
    PageScope part() {
        return new PageScope(context, address, template);
    }

    /// Adds the links of a part.
    void add(PageScope part) {
        linked.addAll(part.linked);
    }

    /// Every page and file that was linked so far.
    List<SitePath> targets() {
        return List.copyOf(linked);
    }

    /// Every link given out so far.
    PageLinks links() {
        return new PageLinks(address, List.copyOf(linked));
    }

    String html(String text) {
        return RichText.html(text, typography);
    }

    /// The same for a text in another language than the publication's.
    static String html(String text, String language) {
        return RichText.html(text, Typography.forLanguage(language));
    }

    LinkView link(SitePath target, String text) {
        return new LinkView(to(target), text, target.equals(address));
    }

    /// A key word of a document.
    KeywordLink keyword(Term.Ref term) {
        return new KeywordLink(
                to(term.address()),
                term.name(),
                term.address().equals(address),
                context.families().colour(term.family()),
                term.family());
    }

    /// A territory of a document.
    PlaceLink territory(Term.Ref term) {
        return new PlaceLink(
                to(term.address()),
                term.name(),
                term.address().equals(address),
                term.family().map(this::country));
    }

    /// The name of a country by its code.
    String country(String code) {
        return context.mentions().country(code);
    }

    /// «n° 56»: what stands beside the name of its series.
    String number(int number) {
        return strings.format("numero", "n", number);
    }

    /// «n° 56», or «Autre série, n° 56» of a series that is not the publication's own; empty for what is no fiche.
    Optional<String> number(DocumentCard card) {
        return texts(card).number();
    }

    /// The same of any fiche, also of one that lives elsewhere.
    String number(int number, Optional<String> series) {
        return context.mentions().number(number, series);
    }

    /// What is said of a document wherever it is named.
    CardTexts texts(DocumentCard card) {
        return context.mentions().of(card);
    }

    /// A document in a list.
    CardView card(DocumentCard card) {
        return card(card, List.of(), List.of(), Optional.empty());
    }

    /// A document in a list that shows its terms, or can be filtered.
    CardView card(
            DocumentCard card,
            List<Term.Ref> keywords,
            List<Term.Ref> territories,
            Optional<FilterData> data) {
        CardTexts texts = texts(card);
        return new CardView(
                to(card.address()),
                card.type().word(),
                texts.badge(),
                texts.number(),
                card.title(),
                texts.titleHtml(),
                texts.subtitleHtml(),
                card.summary(),
                texts.date(),
                texts.dateIso(),
                context.families().colour(texts.family()),
                texts.family(),
                data,
                !keywords.isEmpty(),
                keywords.stream().map(this::keyword).toList(),
                !territories.isEmpty(),
                territories.stream().map(this::territory).toList(),
                choice(card));
    }

    /// The bare number of a fiche: «56».
    static Optional<String> badge(DocumentCard card) {
        return card.number().map(number -> Integer.toString(number));
    }

    /// The family of key words that a document shows its colour of.
    Optional<String> family(DocumentCard card) {
        return texts(card).family();
    }

    /// How readers add a document to «Ma sélection», where they can.
    Optional<ChoiceView> choice(DocumentCard card) {
        return context.printed().choice(card.address()).map(id -> new ChoiceView(id, named(card)));
    }

    /// A document as a plain link: «n° 56 La découverte…».
    LinkView plainLink(DocumentCard card) {
        return link(card.address(), named(card));
    }

    private String named(DocumentCard card) {
        return number(card).map(number -> number + " ").orElse("") + card.title();
    }

    /// What every page says of the publication.
    SiteView site() {
        Frames.Frame frame = context.frames().of(this);
        linked.addAll(frame.links());
        return frame.site();
    }

    /// The same, made for this page.
    SiteView ownSite() {
        PublicationConfig config = publication.config();
        List<LinkView> menu = new ArrayList<>();
        context.menu().pages().forEach((page, key) -> menu.add(link(page, strings.text(key))));
        List<LinkView> explore = new ArrayList<>();
        context.menu().explore().forEach((page, key) -> explore.add(link(page, strings.text(key))));
        return new SiteView(
                publication.title(),
                config.subtitle().map(typography::apply),
                config.summary().map(typography::apply),
                config.language(),
                to(Permalinks.HOME),
                menu,
                !explore.isEmpty(),
                explore,
                link(Permalinks.SEARCH, strings.text("recherche.titre")),
                context.printed().anyChoice()
                        ? Optional.of(to(Permalinks.PRINT_PAGE))
                        : Optional.empty(),
                config.publisher().map(PublicationConfig.Publisher::name).map(typography::apply),
                config.publisher().flatMap(PublicationConfig.Publisher::address),
                config.currentEdition().map(PublicationConfig.Edition::name).map(typography::apply),
                config.currentEdition()
                        .flatMap(PublicationConfig.Edition::date)
                        .map(date -> date.in(language())),
                config.licence().map(Licence::name),
                config.licence().flatMap(Licence::address),
                config.currentEdition().isPresent()
                        || config.publisher().isPresent()
                        || config.licence().isPresent(),
                true,
                List.of(
                        link(
                                Permalinks.ACCESSIBILITY,
                                strings.text(
                                        AccessibilityPage.key(
                                                "accessibilite.lien.",
                                                config.accessibility().state()))),
                        link(Permalinks.ECO_DESIGN, strings.text("eco.titre"))));
    }

    /// What stands in the head of an ordinary page; one without a description says whose page it is.
    HeadView head(String title, Optional<String> description) {
        return head(
                title,
                description.or(
                        () ->
                                Optional.of(
                                        strings.format(
                                                "description.page",
                                                "page",
                                                title,
                                                "publication",
                                                publication.title()))),
                Optional.empty(),
                Optional.empty(),
                "website",
                true);
    }

    /// What stands in the head of any page.
    HeadView head(
            String title,
            Optional<String> description,
            Optional<Picture> picture,
            Optional<Json> structuredData,
            String type,
            boolean indexed) {
        Optional<String> root = publication.config().address();
        String name = publication.title();
        return new HeadView(
                home() || title.equals(name) ? name : title + " – " + name,
                title,
                description,
                type,
                language() == Language.FR ? "fr_FR" : "en_GB",
                indexed ? root.map(this::absolute) : Optional.empty(),
                root.flatMap(top -> picture.map(found -> top + found.file().encoded())),
                picture.map(Picture::alt),
                root.map(_ -> to(Permalinks.FEED)),
                context.assets().styleSheets(template).stream().map(this::to).toList(),
                context.assets().scripts(template).stream().map(this::to).toList(),
                to(Permalinks.SEARCH_LOADER),
                context.assets().icon().map(this::to),
                structuredData.map(JsonText::forHtml),
                indexed,
                List.of());
    }

    private String absolute(String root) {
        // The home page is the folder itself for everyone who types its address.
        return home() ? root : root + address.encoded();
    }

    private boolean home() {
        return address.equals(Permalinks.HOME);
    }
}
