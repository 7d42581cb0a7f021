package fr.balise.page;

import fr.balise.address.Slug;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.publication.Term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lists of terms: all key words by family, all territories by country.
final class TermPages {

    private final Publication publication;

    TermPages(Publication publication) {
        this.publication = publication;
    }

    /// All key words, by family.
    TermsView keywords(PageScope page) {
        return view(
                "menu.mots-cles",
                byFamily(publication.keywords()).entrySet().stream()
                        .map(
                                family ->
                                        new TermsView.Family(
                                                family.getKey(),
                                                Optional.empty(),
                                                page.context().families().colour(family.getKey()),
                                                terms(family.getValue(), page)))
                        .toList(),
                page);
    }

    /// All territories, by country.
    TermsView territories(PageScope page) {
        return view(
                "menu.territoires",
                byFamily(publication.territories()).entrySet().stream()
                        .map(
                                country -> {
                                    Optional<String> name = country.getKey().map(page::country);
                                    return new TermsView.Family(
                                            name,
                                            name.map(Permalinks::country).map(page::to),
                                            0,
                                            terms(country.getValue(), page));
                                })
                        .toList(),
                page);
    }

    private static TermsView view(String key, List<TermsView.Family> families, PageScope page) {
        String title = page.strings().text(key);
        return new TermsView(
                page.strings(),
                page.site(),
                page.head(title, Optional.empty()),
                title,
                families.stream()
                        .sorted(
                                Comparator.comparing(
                                        family -> family.name().map(Slug::of).orElse("~")))
                        .toList());
    }

    private static List<TermsView.TermView> terms(List<Term> terms, PageScope page) {
        return terms.stream()
                .map(
                        term ->
                                new TermsView.TermView(
                                        page.to(term.address()),
                                        term.name(),
                                        page.strings().count("documents", term.documents().size()),
                                        page.context().families().colour(term.family())))
                .toList();
    }

    private static Map<Optional<String>, List<Term>> byFamily(List<Term> terms) {
        Map<Optional<String>, List<Term>> families = new LinkedHashMap<>();
        terms.forEach(
                term -> families.computeIfAbsent(term.family(), _ -> new ArrayList<>()).add(term));
        return families;
    }
}
