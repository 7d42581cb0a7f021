package fr.balise.page;

import fr.balise.page.DossierView.TieLink;
import fr.balise.page.DossierView.TieView;
import fr.balise.publication.Country;
import fr.balise.publication.Involvement;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Term;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What else the documents of one page speak of: territories, countries, key words and organisations, each counted once
/// a document.
final class DossierTies {

    /// More than these is a list that nobody reads; the page says how many there are.
    static final int MOST = 12;

    private final DossierSubject subject;
    private final PageScope page;
    private final Tally<Term.Ref> inside = new Tally<>();
    private final Tally<Term.Ref> territories = new Tally<>();
    private final Tally<Country> countries = new Tally<>();
    private final Tally<Term.Ref> keywords = new Tally<>();
    private final Tally<Involvement> organisations = new Tally<>();

    DossierTies(
            DossierSubject subject,
            List<LinkedDocument> documents,
            Crossings crossings,
            PageScope page) {
        this.subject = subject;
        this.page = page;
        for (LinkedDocument document : documents) {
            Set<String> codes = new HashSet<>();
            for (Term.Ref territory : document.territories()) {
                Optional<Country> country = territory.family().flatMap(crossings::country);
                boolean here = country.filter(this::isSubject).isPresent();
                add(here ? inside : territories, territory);
                country.filter(one -> codes.add(one.code()) && !isSubject(one))
                        .ifPresent(one -> countries.add(one.address(), one));
            }
            document.keywords().forEach(word -> add(keywords, word));
            for (Involvement one : crossings.involvedIn(document.address())) {
                if (!one.address().equals(subject.address())) {
                    organisations.add(one.address(), one);
                }
            }
        }
    }

    private boolean isSubject(Country country) {
        return country.address().equals(subject.address());
    }

    private void add(Tally<Term.Ref> tally, Term.Ref term) {
        if (!term.address().equals(subject.address())) {
            tally.add(term.address(), term);
        }
    }

    /// How many territories there are beside the subject.
    int places() {
        return inside.size() + territories.size();
    }

    /// How many countries there are beside the subject.
    int countries() {
        return countries.size();
    }

    /// The lists, without the empty ones.
    List<TieView> views() {
        boolean place = subject instanceof DossierSubject.OfTerritory;
        boolean land = subject instanceof DossierSubject.OfCountry;
        List<TieView> views = new ArrayList<>();
        add(views, "territoires", "dossier.territoires-pays", inside, Term.Ref::name, _ -> 0);
        add(
                views,
                "autres-territoires",
                place || land ? "dossier.autres-territoires" : "dossier.territoires",
                territories,
                Term.Ref::name,
                _ -> 0);
        add(
                views,
                "pays",
                land ? "dossier.autres-pays" : "dossier.les-pays",
                countries,
                Country::name,
                _ -> 0);
        add(
                views,
                "mots-cles",
                subject instanceof DossierSubject.OfKeyword
                        ? "dossier.autres-mots-cles"
                        : "dossier.mots-cles",
                keywords,
                Term.Ref::name,
                word -> page.context().families().colour(word.family()));
        add(
                views,
                "organisations",
                subject instanceof DossierSubject.OfOrganisation
                        ? "dossier.autres-organisations"
                        : "dossier.organisations",
                organisations,
                one -> page.context().mentions().name(one.organisation().name()),
                _ -> 0);
        return views;
    }

    private <T> void add(
            List<TieView> views,
            String id,
            String title,
            Tally<T> tally,
            Function<T, String> name,
            Function<T, Integer> colour) {
        if (tally.size() == 0) {
            return;
        }
        views.add(
                new TieView(
                        "_" + id,
                        page.strings().text(title),
                        id.equals("mots-cles"),
                        tally.most(MOST).stream()
                                .map(
                                        one ->
                                                new TieLink(
                                                        page.to(one.address()),
                                                        name.apply(one.thing()),
                                                        page.strings()
                                                                .count("documents", one.times()),
                                                        colour.apply(one.thing())))
                                .toList(),
                        limit(tally.size(), MOST, page)));
    }

    /// «Les 12 plus fréquents sur 30», where some are left out.
    static Optional<String> limit(int all, int shown, PageScope page) {
        return all <= shown
                ? Optional.empty()
                : Optional.of(
                        page.strings()
                                .format(
                                        "dossier.limite",
                                        "n",
                                        shown,
                                        "total",
                                        page.strings().count("accueil.nombre", all)));
    }
}
