package fr.balise.data;

import fr.balise.address.SitePath;
import fr.balise.address.Slug;
import fr.balise.catalog.Keyword;
import fr.balise.catalog.Territory;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.publication.Term;
import fr.balise.typography.Typography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The two classifications as entries of the data: the terms that documents carry and those of the reference data that
/// none carries yet, in alphabetical order.
final class TermEntries {

    private final Publication publication;
    private final SiteLinks links;
    private final Typography typography;

    TermEntries(Publication publication, SiteLinks links) {
        this.publication = publication;
        this.links = links;
        this.typography = Typography.forLanguage(publication.config().language());
    }

    /// A key word.
    ///
    /// @param name in its preferred spelling
    /// @param family the group it belongs to
    /// @param variants other spellings of the reference data
    /// @param page its page; none as long as no document carries it
    /// @param fiches that carry it, in reading order
    record KeywordEntry(
            String name,
            Optional<String> family,
            List<String> variants,
            Page page,
            List<FicheRef> fiches) {}

    /// A territory.
    ///
    /// @param id in the reference data
    /// @param name as it is printed
    /// @param country ISO 3166 alpha-2 code
    /// @param point where it stands on a map
    /// @param page its page; none as long as no document carries it
    /// @param fiches that carry it, in reading order
    record TerritoryEntry(
            Optional<String> id,
            String name,
            Optional<String> country,
            Optional<Territory.Point> point,
            Page page,
            List<FicheRef> fiches) {}

    /// The two addresses of a page, where there is a page.
    record Page(Optional<String> relative, Optional<String> absolute) {}

    List<KeywordEntry> keywords() {
        List<KeywordEntry> entries = new ArrayList<>();
        Set<SitePath> inUse = new HashSet<>();
        for (Term term : publication.keywords()) {
            inUse.add(term.address());
            List<String> variants =
                    publication
                            .catalog()
                            .keyword(term.name())
                            .map(Keyword::variants)
                            .orElse(List.of());
            entries.add(
                    new KeywordEntry(
                            term.name(), term.family(), variants, page(term), fiches(term)));
        }
        for (Keyword keyword : publication.catalog().keywords()) {
            if (inUse.add(Permalinks.keyword(keyword.name()))) {
                entries.add(
                        new KeywordEntry(
                                typography.apply(keyword.name()),
                                keyword.family(),
                                keyword.variants(),
                                noPage(),
                                List.of()));
            }
        }
        entries.sort(
                Comparator.comparing((KeywordEntry entry) -> Slug.of(entry.name()))
                        .thenComparing(KeywordEntry::name));
        return entries;
    }

    List<TerritoryEntry> territories() {
        List<TerritoryEntry> entries = new ArrayList<>();
        Set<SitePath> inUse = new HashSet<>();
        for (Term term : publication.territories()) {
            inUse.add(term.address());
            entries.add(territory(term.name(), term.territory(), page(term), fiches(term)));
        }
        for (Territory territory : publication.catalog().territories()) {
            if (inUse.add(Permalinks.territory(territory.id()))) {
                String name = typography.apply(territory.name());
                entries.add(territory(name, Optional.of(territory), noPage(), List.of()));
            }
        }
        entries.sort(
                Comparator.comparing((TerritoryEntry entry) -> Slug.of(entry.name()))
                        .thenComparing(TerritoryEntry::name)
                        .thenComparing(entry -> entry.id().orElse("")));
        return entries;
    }

    private static TerritoryEntry territory(
            String name, Optional<Territory> known, Page page, List<FicheRef> fiches) {
        return new TerritoryEntry(
                known.map(Territory::id),
                name,
                known.flatMap(Territory::country),
                known.flatMap(Territory::point),
                page,
                fiches);
    }

    private Page page(Term term) {
        return new Page(
                Optional.of(links.relative(term.address())), links.absolute(term.address()));
    }

    private static Page noPage() {
        return new Page(Optional.empty(), Optional.empty());
    }

    private List<FicheRef> fiches(Term term) {
        return term.documents().stream()
                .flatMap(card -> FicheRef.of(card, links).stream())
                .toList();
    }
}
