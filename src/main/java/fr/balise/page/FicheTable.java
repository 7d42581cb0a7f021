package fr.balise.page;

import fr.balise.publication.DocumentCard;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Term;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The list of all fiches as a table, for readers who compare.
final class FicheTable {

    private FicheTable() {}

    /// A fiche as a row, by what a card says of it; its terms are words, for with a link for each a long table would be heavy.
    static RowView row(LinkedDocument fiche, DocumentCard card, PageScope page) {
        CardTexts texts = page.texts(card);
        return new RowView(
                page.to(card.address()),
                texts.badge(),
                texts.number(),
                page.context().families().colour(texts.family()),
                texts.titleHtml(),
                texts.subtitleHtml(),
                names(fiche.territories()),
                listed(
                        fiche.territories().stream()
                                .flatMap(territory -> territory.family().stream())
                                .distinct()
                                .map(page::country)),
                names(fiche.keywords()),
                card.date().map(date -> Integer.toString(date.year())),
                FicheFilters.data(fiche),
                page.choice(card));
    }

    private static String names(List<Term.Ref> terms) {
        return listed(terms.stream().map(Term.Ref::name));
    }

    private static String listed(Stream<String> names) {
        return names.collect(Collectors.joining(", "));
    }
}
