package fr.balise.page;

import fr.balise.address.Slug;
import fr.balise.catalog.Acronym;
import fr.balise.catalog.Catalog;
import fr.balise.catalog.Keyword;
import fr.balise.catalog.Organisation;
import fr.balise.publication.DocumentCard;
import fr.balise.publication.Involvement;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.publication.Term;
import fr.balise.typography.Typography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/// Everything that readers may look for by a word, with the documents that bear it.
///
/// Key words, territories, organisations and acronyms are entries. Other spellings of a key word, acronyms of organisations and
/// acronyms whose long form is an entry lead to that entry («ESS, voir économie sociale et solidaire»); a spelling that is
/// the same word in another number, case or accent leads nowhere, since it stands beside its entry anyway.
final class IndexEntries {

    private final Publication publication;
    private final Catalog catalog;
    private final Typography typography;
    private final PageScope page;
    private final List<IndexEntry> entries = new ArrayList<>();
    private final Map<String, IndexEntry> byName = new HashMap<>();
    private final SequencedMap<String, Leading> leading = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();

    private IndexEntries(Publication publication, PageScope page) {
        this.publication = publication;
        this.catalog = publication.catalog();
        this.typography = Typography.forLanguage(publication.config().language());
        this.page = page;
    }

    /// A spelling that leads to entries.
    private record Leading(String name, List<IndexEntry> to) {}

    /// All entries in alphabetical order.
    static List<IndexEntry> of(Publication publication, PageScope page) {
        return new IndexEntries(publication, page).all();
    }

    private List<IndexEntry> all() {
        publication.keywords().forEach(term -> term(term, IndexEntry.Kind.KEYWORD));
        publication.territories().forEach(term -> term(term, IndexEntry.Kind.TERRITORY));
        organisations();
        acronyms();
        variants();
        leading.values()
                .forEach(
                        one ->
                                add(
                                        new IndexEntry(
                                                one.name(),
                                                IndexEntry.Kind.VARIANT,
                                                Optional.empty(),
                                                Optional.empty(),
                                                List.of(),
                                                Optional.empty(),
                                                one.to())));
        return entries.stream().sorted(IndexEntry.ALPHABETICAL).toList();
    }

    /// Adds an entry; of two with one id, such as one organisation listed twice, the first counts.
    private void add(IndexEntry entry) {
        if (ids.add(entry.id())) {
            entries.add(entry);
            byName.putIfAbsent(Slug.distinct(entry.name()), entry);
        }
    }

    private void term(Term term, IndexEntry.Kind kind) {
        String href = page.to(term.address());
        add(
                new IndexEntry(
                        term.name(),
                        kind,
                        Optional.of(href),
                        kind == IndexEntry.Kind.TERRITORY
                                ? term.family().map(page::country)
                                : Optional.empty(),
                        term.documents(),
                        Optional.of(href),
                        List.of()));
    }

    private void organisations() {
        Map<String, Involvement> involved =
                publication.organisations().stream()
                        .collect(Collectors.toMap(one -> one.organisation().id(), one -> one));
        for (Organisation organisation : catalog.organisations()) {
            Optional<Involvement> named = Optional.ofNullable(involved.get(organisation.id()));
            String href =
                    named.map(Involvement::address)
                            .map(page::to)
                            .orElseGet(
                                    () ->
                                            page.to(Permalinks.DIRECTORY)
                                                    + "#"
                                                    + Permalinks.organisationAnchor(organisation));
            IndexEntry entry =
                    new IndexEntry(
                            typography.apply(organisation.name()),
                            IndexEntry.Kind.ORGANISATION,
                            Optional.of(href),
                            Optional.empty(),
                            named.map(Involvement::documents).orElse(List.of()),
                            Optional.of(href),
                            List.of());
            add(entry);
            organisation.acronym().ifPresent(acronym -> lead(acronym, entry));
        }
    }

    private void acronyms() {
        for (Acronym acronym : catalog.acronyms()) {
            String longForm = typography.apply(acronym.longForm());
            Optional<IndexEntry> target =
                    Optional.ofNullable(byName.get(Slug.distinct(longForm)))
                            .or(() -> keyword(acronym.longForm()));
            List<DocumentCard> uses =
                    publication.acronymUses().getOrDefault(acronym.acronym(), List.of());
            if (target.isPresent()) {
                lead(acronym.acronym(), target.get());
            } else if (!uses.isEmpty()
                    && !byName.containsKey(Slug.distinct(acronym.acronym()))
                    && keyword(acronym.acronym()).isEmpty()) {
                String href =
                        page.to(Permalinks.GLOSSARY)
                                + "#"
                                + Permalinks.acronymAnchor(acronym.acronym());
                add(
                        new IndexEntry(
                                acronym.acronym(),
                                IndexEntry.Kind.ACRONYM,
                                Optional.of(href),
                                Optional.of(longForm),
                                uses,
                                Optional.of(href),
                                List.of()));
            }
        }
    }

    /// The entry of a key word in use, by any of its spellings.
    private Optional<IndexEntry> keyword(String spelling) {
        return catalog.keyword(spelling)
                .map(keyword -> byName.get(Slug.distinct(typography.apply(keyword.name()))))
                .filter(entry -> entry.kind() == IndexEntry.Kind.KEYWORD);
    }

    private void variants() {
        for (Keyword keyword : catalog.keywords()) {
            keyword(keyword.name())
                    .ifPresent(
                            entry ->
                                    keyword.variants()
                                            .forEach(
                                                    variant ->
                                                            lead(
                                                                    typography.apply(variant),
                                                                    entry)));
        }
    }

    private void lead(String name, IndexEntry to) {
        if (folded(name).equals(folded(to.name()))) {
            return;
        }
        IndexEntry own = byName.get(Slug.distinct(name));
        if (own != null) {
            return;
        }
        Leading known =
                leading.computeIfAbsent(folded(name), _ -> new Leading(name, new ArrayList<>()));
        if (known.to().stream().noneMatch(other -> Objects.equals(other.id(), to.id()))) {
            known.to().add(to);
        }
    }

    /// A name without accents, case and the letters of the plural.
    private static String folded(String name) {
        return List.of(Slug.distinct(name).split("-", -1)).stream()
                .map(word -> word.length() > 3 ? word.replaceFirst("[sx]$", "") : word)
                .collect(Collectors.joining("-"));
    }
}
