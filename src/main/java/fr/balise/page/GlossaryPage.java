package fr.balise.page;

import fr.balise.address.Slug;
import fr.balise.catalog.Acronym;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.typography.Typography;

import java.util.Comparator;
import java.util.Optional;

/// The glossary: every acronym of the catalogue, in alphabetical order.
final class GlossaryPage {

    private GlossaryPage() {}

    static GlossaryView view(Publication publication, PageScope page) {
        Typography typography = Typography.forLanguage(publication.config().language());
        String title = page.strings().text("menu.glossaire");
        return new GlossaryView(
                page.strings(),
                page.site(),
                page.head(title, Optional.empty()),
                title,
                publication.catalog().acronyms().stream()
                        .sorted(
                                Comparator.comparing(
                                                (Acronym acronym) -> Slug.of(acronym.acronym()))
                                        .thenComparing(Acronym::acronym))
                        .map(
                                acronym ->
                                        new GlossaryView.Entry(
                                                Permalinks.acronymAnchor(acronym.acronym()),
                                                acronym.acronym(),
                                                typography.apply(acronym.longForm()),
                                                acronym.definition().map(typography::apply)))
                        .toList());
    }
}
