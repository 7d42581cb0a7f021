package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.address.Slug;
import fr.balise.publication.CountryNames;
import fr.balise.publication.DocumentCard;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.publication.Term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The lists of documents: all fiches, and those of each key word and territory.
final class ListPages {

    // Beyond this a list says only number and title of each, so that it stays a page that can be
    // opened.
    private static final int FULL_ENTRIES = 500;

    private final Publication publication;
    private final DocumentPage documents;
    private final Map<SitePath, LinkedDocument> byAddress = new HashMap<>();

    ListPages(Publication publication, DocumentPage documents) {
        this.publication = publication;
        this.documents = documents;
        publication.documents().forEach(document -> byAddress.put(document.address(), document));
    }

    /// The list of all fiches, in reading order.
    ListView fiches(PageScope page) {
        List<DocumentCard> fiches =
                publication.documents().stream()
                        .map(LinkedDocument::card)
                        .filter(card -> card.number().isPresent())
                        .toList();
        String title = page.strings().text("fiches.titre");
        Optional<LinkedDocument> introduction =
                Optional.ofNullable(byAddress.get(Permalinks.FICHES));
        return new ListView(
                page.strings(),
                page.site(),
                page.head(title, Optional.empty()),
                title,
                Optional.empty(),
                introduction.map(document -> documents.body(document, page)),
                page.strings().count("fiches", fiches.size()),
                cards(fiches, page),
                Optional.empty());
    }

    /// The documents of one key word.
    ListView keyword(Term term, PageScope page) {
        return term(
                term,
                page,
                "mot-cle",
                page.link(Permalinks.KEYWORDS, page.strings().text("menu.mots-cles")));
    }

    /// The documents of one territory.
    ListView territory(Term term, PageScope page) {
        return term(
                term,
                page,
                "territoire",
                page.link(Permalinks.TERRITORIES, page.strings().text("menu.territoires")));
    }

    private ListView term(Term term, PageScope page, String kind, LinkView up) {
        String kicker = page.strings().text(kind);
        return new ListView(
                page.strings(),
                page.site(),
                page.head(
                        page.strings().format("terme.titre", "sorte", kicker, "nom", term.name()),
                        Optional.empty()),
                term.name(),
                Optional.of(kicker),
                Optional.empty(),
                page.strings().count("documents", term.documents().size()),
                cards(term.documents(), page),
                Optional.of(up));
    }

    private List<CardView> cards(List<DocumentCard> cards, PageScope page) {
        if (cards.size() > FULL_ENTRIES) {
            return cards.stream().map(card -> page.card(brief(card))).toList();
        }
        return cards.stream()
                .map(
                        card -> {
                            Optional<LinkedDocument> document =
                                    Optional.ofNullable(byAddress.get(card.address()));
                            return page.card(
                                    card,
                                    document.map(LinkedDocument::keywords).orElse(List.of()),
                                    document.map(LinkedDocument::territories).orElse(List.of()));
                        })
                .toList();
    }

    private static DocumentCard brief(DocumentCard card) {
        return new DocumentCard(
                card.address(),
                card.type(),
                card.number(),
                card.series(),
                card.language(),
                card.title(),
                Optional.empty(),
                Optional.empty(),
                card.date());
    }

    /// All key words, by family.
    TermsView keywords(PageScope page) {
        String title = page.strings().text("menu.mots-cles");
        return new TermsView(
                page.strings(),
                page.site(),
                page.head(title, Optional.empty()),
                title,
                families(publication.keywords(), page, family -> family));
    }

    /// All territories, by country.
    TermsView territories(PageScope page) {
        String title = page.strings().text("menu.territoires");
        return new TermsView(
                page.strings(),
                page.site(),
                page.head(title, Optional.empty()),
                title,
                families(
                        publication.territories(),
                        page,
                        code -> CountryNames.of(code, page.language())));
    }

    private static List<TermsView.Family> families(
            List<Term> terms, PageScope page, UnaryOperator<String> name) {
        Map<Optional<String>, List<TermsView.TermView>> byFamily = new LinkedHashMap<>();
        for (Term term : terms) {
            byFamily.computeIfAbsent(term.family(), _ -> new ArrayList<>())
                    .add(
                            new TermsView.TermView(
                                    page.to(term.address()),
                                    term.name(),
                                    page.strings().count("documents", term.documents().size())));
        }
        return byFamily.entrySet().stream()
                .map(family -> new TermsView.Family(family.getKey().map(name), family.getValue()))
                .sorted(Comparator.comparing(family -> family.name().map(Slug::of).orElse("~")))
                .toList();
    }
}
