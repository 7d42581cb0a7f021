package fr.balise.search;

import static fr.balise.search.Sections.composed;

import fr.balise.address.SitePath;
import fr.balise.catalog.Acronym;
import fr.balise.catalog.Organisation;
import fr.balise.config.SearchSettings;
import fr.balise.date.PartialDate;
import fr.balise.diagnostic.Language;
import fr.balise.document.Contact;
import fr.balise.document.Document;
import fr.balise.document.Funding;
import fr.balise.publication.CountryNames;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.PageAnchors;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.publication.Term;
import fr.balise.search.index.SearchDocument;
import fr.balise.search.index.SearchSource;
import fr.balise.typography.Typography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A publication → what is searched of it: one [SearchDocument] for each page with a text of its own, newest first.
///
/// These are the documents that the settings do not leave out, the directory of organisations and the glossary. A text
/// that introduces one of these pages is part of it. Names, functions and numbers of contacts are shown on pages, but
/// nobody is found by them: of a contact, the organisation is.
public final class SearchDocuments {

    private static final Comparator<LinkedDocument> NEWEST_FIRST =
            Comparator.comparing(
                    document -> document.card().date(),
                    Comparator.comparing(
                            date -> date.orElse(null),
                            Comparator.nullsLast(Comparator.<PartialDate>reverseOrder())));

    private final Publication publication;
    private final Language language;
    private final Typography typography;

    private SearchDocuments(Publication publication) {
        this.publication = publication;
        this.language = publication.language();
        this.typography = Typography.forLanguage(publication.config().language());
    }

    /// The documents of a publication in the order of their numbers.
    public static List<SearchDocument> of(Publication publication) {
        return eachOf(publication, _ -> Optional.empty()).parallelStream()
                .map(one -> one.whole().get())
                .toList();
    }

    /// The same, each made when it is asked for: together their texts are those of the whole publication once more.
    ///
    /// @param keys of all that a document shows, where they are known
    static List<SearchSource> eachOf(
            Publication publication, Function<LinkedDocument, Optional<String>> keys) {
        return new SearchDocuments(publication).each(keys);
    }

    private List<SearchSource> each(Function<LinkedDocument, Optional<String>> keys) {
        SearchSettings settings = publication.config().search();
        List<SearchSource> all = new ArrayList<>();
        publication.documents().stream()
                .filter(one -> !settings.excludes(path(one)))
                .sorted(NEWEST_FIRST)
                .forEach(
                        one ->
                                all.add(
                                        new SearchSource(
                                                keys.apply(one),
                                                () -> document(one, true),
                                                () -> document(one, false))));
        boolean introduced =
                publication.documents().stream()
                        .anyMatch(one -> one.address().equals(Permalinks.DIRECTORY));
        if (!introduced && !publication.catalog().organisations().isEmpty()) {
            all.add(SearchSource.of(directory()));
        }
        if (!publication.catalog().acronyms().isEmpty()) {
            all.add(SearchSource.of(glossary()));
        }
        return all;
    }

    private static String path(LinkedDocument document) {
        return document.document().origin().path();
    }

    private Sections sections(LinkedDocument linked) {
        Sections sections = new Sections().add(linked.document().body().sections());
        addFrontMatter(linked, sections);
        if (linked.address().equals(Permalinks.DIRECTORY)) {
            addOrganisations(sections);
        }
        return sections;
    }

    private SearchDocument document(LinkedDocument linked, boolean whole) {
        Document document = linked.document();
        Optional<String> number = linked.card().number().map(one -> Integer.toString(one));
        List<String> keywords = names(linked.keywords());
        List<String> territories = names(linked.territories());
        List<String> countries = countries(linked.territories());
        return new SearchDocument(
                linked.address(),
                PageWords.of(document.type(), language),
                number,
                composed(linked.card().title()),
                linked.card().date().map(PartialDate::iso),
                keywords,
                territories,
                countries,
                linked.card().date().map(date -> Integer.toString(date.year())),
                lines(
                        Stream.of(
                                Stream.of(linked.card().title()),
                                linked.card().subtitle().stream())),
                lines(
                        Stream.of(
                                keywords.stream(),
                                territories.stream(),
                                countries.stream(),
                                number.stream())),
                // A summary that is the beginning of the text would count its words twice.
                document.frontMatter()
                        .summary()
                        .flatMap(_ -> linked.card().summary())
                        .map(Sections::composed)
                        .orElse(""),
                whole ? sections(linked).list() : List.of());
    }

    /// What a page shows below the text.
    private void addFrontMatter(LinkedDocument linked, Sections sections) {
        Document document = linked.document();
        sections.addLines(
                free(PageAnchors.FUNDING, document),
                PageWords.FUNDING.in(language),
                document.frontMatter().funding().stream()
                        .flatMap(funding -> funding.lines().stream())
                        .map(Funding.Line::funder)
                        .map(typography::apply));
        sections.addLines(
                free(PageAnchors.CONTACTS, document),
                PageWords.CONTACTS.in(language),
                document.frontMatter().contacts().stream()
                        .map(Contact::organisation)
                        .flatMap(Optional::stream)
                        .map(typography::apply));
        sections.addLines(
                "",
                PageWords.SUPPORTERS.in(language),
                linked.supporters().stream().map(Organisation::name).map(typography::apply));
    }

    /// The id of a section that the page adds; none where the text has taken it.
    private static String free(String id, Document document) {
        return document.body().ids().contains(id) ? "" : id;
    }

    private List<String> names(List<Term.Ref> terms) {
        return terms.stream().map(Term.Ref::name).map(Sections::composed).toList();
    }

    private List<String> countries(List<Term.Ref> territories) {
        return territories.stream()
                .flatMap(territory -> territory.family().stream())
                .map(code -> CountryNames.of(code, language))
                .distinct()
                .toList();
    }

    private SearchDocument directory() {
        Sections sections = new Sections();
        addOrganisations(sections);
        return made(Permalinks.DIRECTORY, PageWords.DIRECTORY_TYPE, PageWords.DIRECTORY, sections);
    }

    private void addOrganisations(Sections sections) {
        for (Organisation organisation : publication.catalog().organisations()) {
            sections.add(
                    Permalinks.organisationAnchor(organisation),
                    typography.apply(organisation.name())
                            + organisation.acronym().map(words -> " (" + words + ")").orElse(""),
                    organisation.summary().map(typography::apply).orElse(""));
        }
    }

    private SearchDocument glossary() {
        Sections sections = new Sections();
        for (Acronym acronym : publication.catalog().acronyms()) {
            sections.add(
                    Permalinks.acronymAnchor(acronym.acronym()),
                    acronym.acronym(),
                    lines(
                            Stream.of(
                                    Stream.of(typography.apply(acronym.longForm())),
                                    acronym.definition().stream().map(typography::apply))));
        }
        return made(Permalinks.GLOSSARY, PageWords.GLOSSARY_TYPE, PageWords.GLOSSARY, sections);
    }

    private SearchDocument made(
            SitePath address, PageWords type, PageWords title, Sections sections) {
        return new SearchDocument(
                address,
                type.in(language),
                Optional.empty(),
                title.in(language),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                title.in(language),
                "",
                "",
                sections.list());
    }

    private static String lines(Stream<Stream<String>> texts) {
        return composed(String.join("\n", texts.flatMap(some -> some).toList()));
    }
}
