package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.address.Slug;
import fr.balise.publication.Country;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.publication.Term;
import fr.balise.publication.Year;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The filters of the list of all fiches: key words by family, territories, countries, years.
///
/// An option is there if a fiche has it; a group if it can narrow the list.
final class FicheFilters {

    private final Publication publication;
    private final PageScope page;
    private final Map<SitePath, Integer> counts = new HashMap<>();

    private FicheFilters(Publication publication, List<LinkedDocument> fiches, PageScope page) {
        this.publication = publication;
        this.page = page;
        for (LinkedDocument fiche : fiches) {
            Set<SitePath> pages = new HashSet<>();
            fiche.keywords().forEach(term -> pages.add(term.address()));
            for (Term.Ref territory : fiche.territories()) {
                pages.add(territory.address());
                territory
                        .family()
                        .ifPresent(code -> pages.add(Permalinks.country(page.country(code))));
            }
            fiche.card().date().ifPresent(date -> pages.add(Permalinks.year(date.year())));
            pages.forEach(one -> counts.merge(one, 1, Integer::sum));
        }
    }

    /// What the filters find a fiche by.
    static FilterData data(LinkedDocument fiche) {
        return new FilterData(
                values(fiche.keywords().stream().map(Term.Ref::address).map(FicheFilters::value)),
                values(
                        fiche.territories().stream()
                                .map(Term.Ref::address)
                                .map(FicheFilters::value)),
                values(
                        fiche.territories().stream()
                                .flatMap(territory -> territory.family().stream())
                                .map(FicheFilters::country)),
                fiche.card().date().map(date -> Integer.toString(date.year())).orElse(""));
    }

    private static String values(Stream<String> values) {
        return values.distinct().collect(Collectors.joining(" "));
    }

    /// The value of a term: the name of its page, which has neither spaces nor accents.
    private static String value(SitePath page) {
        String path = page.value();
        return path.substring(path.indexOf('/') + 1, path.length() - ".html".length());
    }

    /// The value of a country: its code.
    private static String country(String code) {
        boolean isCode = code.length() == 2 && Slug.of(code).length() == 2;
        return isCode ? code.toUpperCase(Locale.ROOT) : Slug.distinct(code);
    }

    /// The filters of some fiches; none where no group would narrow the list.
    static Optional<FiltersView> of(
            Publication publication, List<LinkedDocument> fiches, PageScope page) {
        FicheFilters filters = new FicheFilters(publication, fiches, page);
        List<FilterGroup> groups =
                Stream.of(
                                filters.keywords(),
                                filters.territories(),
                                filters.countries(),
                                filters.years())
                        .filter(group -> narrows(group, fiches.size()))
                        .toList();
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(Filters.view("fiches", fiches.size(), groups, page));
    }

    private static boolean narrows(FilterGroup group, int all) {
        return group.options().stream().anyMatch(option -> option.count() < all);
    }

    private FilterGroup keywords() {
        return Filters.byFamily(
                "filtres.mots-cles",
                "mot-cle",
                publication.keywords().stream()
                        .filter(this::isUsed)
                        .map(
                                term ->
                                        new Filters.Choice(
                                                value(term.address()),
                                                term.name(),
                                                page.to(term.address()),
                                                count(term.address()),
                                                term.family()))
                        .toList(),
                page);
    }

    private FilterGroup territories() {
        return Filters.plain(
                "filtres.territoires",
                "territoire",
                publication.territories().stream()
                        .filter(this::isUsed)
                        .map(term -> choice(value(term.address()), term.name(), term.address()))
                        .toList(),
                page);
    }

    private FilterGroup countries() {
        return Filters.plain(
                "filtres.pays",
                "pays",
                publication.countries().stream()
                        .filter(country -> counts.containsKey(country.address()))
                        .map(
                                (Country one) ->
                                        choice(country(one.code()), one.name(), one.address()))
                        .toList(),
                page);
    }

    private FilterGroup years() {
        return Filters.plain(
                "filtres.annees",
                "annee",
                publication.years().stream()
                        .filter(year -> counts.containsKey(year.address()))
                        .map(
                                (Year one) -> {
                                    String year = Integer.toString(one.year());
                                    return choice(year, year, one.address());
                                })
                        .toList(),
                page);
    }

    private Filters.Choice choice(String value, String text, SitePath address) {
        return new Filters.Choice(value, text, page.to(address), count(address), Optional.empty());
    }

    private boolean isUsed(Term term) {
        return counts.containsKey(term.address());
    }

    private int count(SitePath address) {
        return counts.getOrDefault(address, 0);
    }
}
