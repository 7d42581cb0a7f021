package fr.balise.data;

import static fr.balise.data.Xml.attribute;

import fr.balise.address.SitePath;
import fr.balise.config.Licence;
import fr.balise.config.PublicationConfig;
import fr.balise.date.PartialDate;
import fr.balise.document.Document;
import fr.balise.document.DocumentType;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.publication.Term;
import fr.balise.typography.Typography;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The feed of what is new: the newest dated fiches and articles, in the Atom format (RFC 4287).
///
/// An entry is known for ever by its `id`. For a fiche it is the short address, made of the number, which never changes;
/// the page's own address holds the title, which may. For an article it is the address of its page.
final class AtomFeed {

    private static final int MOST = 50;
    // Atom demands a date, and nothing in the publication gives one.
    private static final PartialDate NO_DATE =
            new PartialDate(1970, Optional.of(1), Optional.of(1));

    private final Publication publication;
    private final String root;
    private final Permalinks permalinks;
    private final Xml xml = new Xml();

    private AtomFeed(Publication publication, String root) {
        this.publication = publication;
        this.root = root;
        this.permalinks = new Permalinks(publication.config().ownSeries());
    }

    /// The feed of a publication that stands at an absolute address.
    static String text(Publication publication, String root) {
        return new AtomFeed(publication, root).text();
    }

    private String text() {
        PublicationConfig config = publication.config();
        Typography typography = Typography.forLanguage(config.language());
        xml.open(
                "feed",
                attribute("xmlns", "http://www.w3.org/2005/Atom"),
                attribute("xml:lang", config.language()));
        xml.element("title", publication.title());
        config.subtitle()
                .ifPresent(subtitle -> xml.element("subtitle", typography.apply(subtitle)));
        xml.element("id", root);
        xml.empty(
                "link",
                attribute("rel", "self"),
                attribute("type", "application/atom+xml"),
                attribute("href", SiteLinks.absolute(root, Permalinks.FEED)));
        alternate(Permalinks.HOME);
        xml.element(
                "updated",
                DocumentDates.timestamp(DocumentDates.changed(publication).orElse(NO_DATE)));
        author();
        config.licence().ifPresent(this::licence);
        newest().forEach(this::entry);
        return xml.close("feed").text();
    }

    private void author() {
        // Atom demands an author: without a publisher the publication answers for itself.
        Optional<PublicationConfig.Publisher> publisher = publication.config().publisher();
        xml.open("author");
        xml.element(
                "name",
                publisher.map(PublicationConfig.Publisher::name).orElse(publication.title()));
        publisher
                .flatMap(PublicationConfig.Publisher::address)
                .ifPresent(address -> xml.element("uri", address));
        xml.close("author");
    }

    private void licence(Licence licence) {
        // RFC 4946: a licence that programs recognise, beside the sentence for people.
        licence.address()
                .ifPresent(
                        address ->
                                xml.empty(
                                        "link",
                                        attribute("rel", "license"),
                                        attribute("href", address)));
        xml.element("rights", licence.name());
    }

    private List<LinkedDocument> newest() {
        return publication.documents().stream()
                .filter(AtomFeed::isNews)
                .sorted(
                        Comparator.comparing(AtomFeed::date)
                                .reversed()
                                .thenComparing(LinkedDocument::address))
                .limit(MOST)
                .toList();
    }

    private static boolean isNews(LinkedDocument document) {
        DocumentType type = document.document().type();
        return (type == DocumentType.ARTICLE || type == DocumentType.FICHE)
                && document.card().date().isPresent();
    }

    private static PartialDate date(LinkedDocument document) {
        return document.card().date().orElse(NO_DATE);
    }

    private void entry(LinkedDocument document) {
        String language = document.document().identity().language();
        if (language.equals(publication.config().language())) {
            xml.open("entry");
        } else {
            xml.open("entry", attribute("xml:lang", language));
        }
        xml.element("title", document.card().title());
        xml.element("id", SiteLinks.absolute(root, permanent(document)));
        alternate(document.address());
        xml.element("published", DocumentDates.timestamp(date(document)));
        xml.element(
                "updated",
                DocumentDates.timestamp(DocumentDates.changed(document).orElse(date(document))));
        document.card().summary().ifPresent(summary -> xml.element("summary", summary));
        for (Term.Ref keyword : document.keywords()) {
            xml.empty("category", attribute("term", keyword.name()));
        }
        xml.close("entry");
    }

    private SitePath permanent(LinkedDocument document) {
        return document.document() instanceof Document.Fiche fiche
                ? permalinks.shortAddress(fiche)
                : document.address();
    }

    private void alternate(SitePath page) {
        xml.empty(
                "link",
                attribute("rel", "alternate"),
                attribute("type", "text/html"),
                attribute("href", SiteLinks.absolute(root, page)));
    }
}
