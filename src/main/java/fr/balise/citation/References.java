package fr.balise.citation;

import fr.balise.address.SitePath;
import fr.balise.address.Slug;
import fr.balise.config.Licence;
import fr.balise.config.PublicationConfig;
import fr.balise.date.PartialDate;
import fr.balise.document.Document;
import fr.balise.document.DocumentType;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.publication.Term;
import fr.balise.yaml.YamlValue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A publication → the [Reference] of each of its documents.
///
/// Fiches, chapters, articles and panoramas are cited; the directory and other pages (legal notice, guides) are not.
public final class References {

    private static final int LONGEST_PREFIX = 30;

    private final Publication publication;
    private final Permalinks permalinks;
    private final String prefix;
    // What every reference says of the publication.
    private final String title;
    private final Optional<String> publisher;
    private final Optional<String> edition;
    private final Optional<String> licence;

    /// The references of a publication.
    public References(Publication publication) {
        this.publication = publication;
        this.permalinks = new Permalinks(publication.config().ownSeries());
        this.prefix = prefix(publication.title());
        this.title = Words.line(publication.title());
        PublicationConfig config = publication.config();
        this.publisher = config.publisher().map(PublicationConfig.Publisher::name).map(Words::line);
        this.edition =
                config.currentEdition().map(PublicationConfig.Edition::name).map(Words::line);
        this.licence = config.licence().map(Licence::name).map(Words::line);
    }

    private static String prefix(String title) {
        String slug = Slug.distinct(title);
        if (slug.length() <= LONGEST_PREFIX) {
            return slug;
        }
        int word = slug.lastIndexOf('-', LONGEST_PREFIX);
        return slug.substring(0, word > 0 ? word : LONGEST_PREFIX);
    }

    /// Whether documents of a type are cited.
    public static boolean cites(DocumentType type) {
        return switch (type) {
            case FICHE, CHAPTER, ARTICLE, PANORAMA -> true;
            case DIRECTORY, PAGE -> false;
        };
    }

    /// Every reference: the publication itself, then its documents in reading order; none when it has no such document.
    public List<Reference> all() {
        List<Reference> parts =
                publication.documents().stream()
                        .filter(document -> cites(document.document().type()))
                        .map(this::of)
                        .toList();
        return parts.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(whole()), parts.stream()).toList();
    }

    /// The publication itself.
    public Reference whole() {
        PublicationConfig config = publication.config();
        return new Reference(
                prefix,
                Optional.empty(),
                title,
                config.subtitle().map(Words::line),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                publisher,
                edition,
                editionDate(),
                config.language(),
                licence,
                config.address(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// A document of the publication.
    public Reference of(LinkedDocument linked) {
        Document document = linked.document();
        List<YamlValue.Entry> extra = document.frontMatter().extra();
        SitePath permanent = permanent(linked);
        return new Reference(
                key(permanent),
                Optional.of(title),
                Words.line(document.title()),
                document.identity().subtitle().map(Words::line),
                ExtraFacts.authors(extra),
                linked.card().series().map(Words::line),
                linked.card().number(),
                publisher,
                edition,
                linked.card().date().or(this::editionDate),
                document.identity().language(),
                licence,
                publication.config().address().map(root -> root + permanent.encoded()),
                linked.keywords().stream().map(Term.Ref::name).map(Words::line).toList(),
                ExtraFacts.text(extra, Set.of("doi", "DOI")),
                ExtraFacts.text(extra, Set.of("isbn", "ISBN")),
                ExtraFacts.text(extra, Set.of("issn", "ISSN")));
    }

    /// Where a document will always be found.
    private SitePath permanent(LinkedDocument linked) {
        return linked.document() instanceof Document.Fiche fiche
                ? permalinks.shortAddress(fiche)
                : linked.address();
    }

    /// Addresses are unique in a site, and so are these: their letters are those that every format takes in a key.
    private String key(SitePath permanent) {
        String path = permanent.value();
        return prefix + ":" + path.substring(0, path.length() - ".html".length()).replace('/', ':');
    }

    private Optional<PartialDate> editionDate() {
        return publication.config().currentEdition().flatMap(PublicationConfig.Edition::date);
    }
}
