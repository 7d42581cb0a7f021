package fr.balise.page;

import fr.balise.address.Slug;
import fr.balise.publication.DocumentCard;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Publication;
import fr.balise.publication.Term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The search page: a form, every document from A to Z, and the key words.
final class SearchPage {

    private SearchPage() {}

    static SearchView view(Publication publication, PageScope page) {
        String title = page.strings().text("recherche.titre");
        return new SearchView(
                page.strings(),
                page.site(),
                page.head(title, Optional.empty()),
                title,
                letters(publication, page),
                !publication.keywords().isEmpty(),
                publication.keywords().stream().map(term -> term(term, page)).toList());
    }

    private static TermsView.TermView term(Term term, PageScope page) {
        return new TermsView.TermView(
                page.to(term.address()),
                term.name(),
                Integer.toString(term.documents().size()),
                page.context().families().colour(term.family()));
    }

    /// A title with the key it is sorted by, which costs too much to be made at each comparison.
    private record Sorted(String key, DocumentCard card) {

        static final Comparator<Sorted> ORDER =
                Comparator.comparing(Sorted::key)
                        .thenComparing(one -> one.card().title())
                        .thenComparing(one -> one.card().address().value());
    }

    private static List<SearchView.Letter> letters(Publication publication, PageScope page) {
        SequencedMap<Initial, List<CardView>> byInitial = new TreeMap<>();
        publication.documents().stream()
                .map(LinkedDocument::card)
                .map(card -> new Sorted(Slug.of(card.title()), card))
                .sorted(Sorted.ORDER)
                .forEach(
                        one ->
                                byInitial
                                        .computeIfAbsent(
                                                Initial.of(one.key()), _ -> new ArrayList<>())
                                        .add(page.card(one.card())));
        return byInitial.entrySet().stream()
                .map(
                        letter ->
                                new SearchView.Letter(
                                        letter.getKey().id(),
                                        letter.getKey().name(page),
                                        letter.getValue()))
                .toList();
    }
}
