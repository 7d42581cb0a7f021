package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.catalog.Organisation;
import fr.balise.chart.FundingSummary;
import fr.balise.date.PartialDate;
import fr.balise.document.DocumentType;
import fr.balise.page.DossierView.FactView;
import fr.balise.page.DossierView.FigureView;
import fr.balise.page.DossierView.GroupView;
import fr.balise.page.DossierView.LogoView;
import fr.balise.picture.ShownPicture;
import fr.balise.publication.Country;
import fr.balise.publication.DocumentCard;
import fr.balise.publication.Funders;
import fr.balise.publication.Involvement;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.publication.Term;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// «Ce que dit la publication de…»: the page of each key word, territory, country and organisation, with its documents,
/// what these speak of besides, and who cites them.
final class DossierPages {

    private final Publication publication;
    private final Crossings crossings;
    private final Funders funders;

    DossierPages(Publication publication) {
        this.publication = publication;
        this.crossings = Crossings.of(publication);
        this.funders = Funders.of(publication.catalog());
    }

    /// Everything that has such a page.
    List<DossierSubject> subjects() {
        List<DossierSubject> subjects = new ArrayList<>();
        publication.keywords().forEach(term -> subjects.add(new DossierSubject.OfKeyword(term)));
        publication
                .territories()
                .forEach(term -> subjects.add(new DossierSubject.OfTerritory(term)));
        publication
                .countries()
                .forEach(country -> subjects.add(new DossierSubject.OfCountry(country)));
        publication
                .organisations()
                .forEach(one -> subjects.add(new DossierSubject.OfOrganisation(one)));
        return subjects;
    }

    DossierView view(DossierSubject subject, PageScope page) {
        List<LinkedDocument> documents =
                subject.documents().stream()
                        .flatMap(card -> page.context().document(card.address()).stream())
                        .toList();
        String name = name(subject, page);
        String kind = page.strings().text("dossier." + subject.kind());
        String count = page.strings().count("documents", documents.size());
        List<GroupView> groups = groups(subject, page);
        DossierTies tied = new DossierTies(subject, documents, crossings, page);
        List<DossierView.TieView> ties = tied.views();
        Optional<DossierView.GrantsView> grants = grants(subject, page);
        Optional<FundingSummaryView> funding = funding(subject, documents, page);
        DossierMap map = DossierMap.of(documents, page);
        DossierCitations cross = new DossierCitations(documents, crossings, page);
        List<DossierView.CitationsView> citations = cross.views();
        Optional<String> within = cross.within();
        List<FactView> facts = facts(subject, page);
        List<LinkView> contents = new ArrayList<>();
        groups.forEach(group -> contents.add(section(group.id(), group.title())));
        grants.ifPresent(one -> contents.add(section(one.id(), "dossier-finance", page)));
        if (funding.isPresent()) {
            contents.add(section("_financement", "financement", page));
        }
        if (map.svg().isPresent()) {
            contents.add(section("_carte", "dossier-carte", page));
        }
        if (!ties.isEmpty()) {
            contents.add(section("_liens", "dossier-liens", page));
        }
        if (!citations.isEmpty() || within.isPresent()) {
            contents.add(section("_renvois", "dossier-renvois", page));
        }
        return new DossierView(
                page.strings(),
                page.site(),
                page.head(
                        page.strings().format("dossier.titre", "nom", name, "sorte", kind),
                        Optional.of(
                                page.strings()
                                        .format(
                                                "dossier.description",
                                                "nom",
                                                name,
                                                "sorte",
                                                kind,
                                                "publication",
                                                publication.title(),
                                                "compte",
                                                count))),
                name,
                subject.kind(),
                page.context().families().colour(family(subject)),
                up(subject, page),
                subject.organisation()
                        .flatMap(Organisation::summary)
                        .map(page.context().typography()::apply),
                subject.organisation().flatMap(one -> logo(one, page)),
                !facts.isEmpty(),
                facts,
                count,
                figures(subject, documents, tied, page),
                contents.size() > 1,
                contents,
                groups,
                !ties.isEmpty(),
                ties,
                grants,
                funding,
                map.svg(),
                map.note(),
                !citations.isEmpty() || within.isPresent(),
                citations,
                within);
    }

    private static LinkView section(String id, String title) {
        return new LinkView("#" + id, title, false);
    }

    private static LinkView section(String id, String key, PageScope page) {
        return section(id, page.strings().text(key));
    }

    private static String name(DossierSubject subject, PageScope page) {
        return switch (subject) {
            case DossierSubject.OfKeyword(Term term) -> term.name();
            case DossierSubject.OfTerritory(Term term) -> term.name();
            case DossierSubject.OfCountry(Country country) -> country.name();
            case DossierSubject.OfOrganisation(Involvement one) ->
                    page.context().mentions().name(one.organisation().name());
        };
    }

    private static Optional<String> family(DossierSubject subject) {
        return subject instanceof DossierSubject.OfKeyword(Term term)
                ? term.family()
                : Optional.empty();
    }

    private static LinkView up(DossierSubject subject, PageScope page) {
        return switch (subject) {
            case DossierSubject.OfKeyword _ ->
                    page.link(Permalinks.KEYWORDS, page.strings().text("menu.mots-cles"));
            case DossierSubject.OfTerritory _, DossierSubject.OfCountry _ ->
                    page.link(Permalinks.TERRITORIES, page.strings().text("menu.territoires"));
            case DossierSubject.OfOrganisation(Involvement one) ->
                    new LinkView(
                            page.to(Permalinks.DIRECTORY)
                                    + "#"
                                    + Permalinks.organisationAnchor(one.organisation()),
                            page.strings().text("menu.repertoire"),
                            false);
        };
    }

    private List<FactView> facts(DossierSubject subject, PageScope page) {
        List<FactView> facts = new ArrayList<>();
        switch (subject) {
            case DossierSubject.OfKeyword(Term term) ->
                    term.family()
                            .ifPresent(
                                    family ->
                                            fact(
                                                    facts,
                                                    "dossier.famille",
                                                    page.context().typography().apply(family),
                                                    Optional.empty(),
                                                    page));
            case DossierSubject.OfTerritory(Term term) ->
                    term.family()
                            .flatMap(crossings::country)
                            .ifPresent(
                                    country ->
                                            fact(
                                                    facts,
                                                    "pays",
                                                    country.name(),
                                                    Optional.of(page.to(country.address())),
                                                    page));
            case DossierSubject.OfCountry _ -> {}
            case DossierSubject.OfOrganisation(Involvement one) ->
                    facts(one.organisation(), facts, page);
        }
        return facts;
    }

    private static void facts(Organisation organisation, List<FactView> facts, PageScope page) {
        organisation
                .acronym()
                .ifPresent(
                        acronym -> fact(facts, "dossier.sigle", acronym, Optional.empty(), page));
        organisation
                .family()
                .ifPresent(
                        family ->
                                fact(
                                        facts,
                                        "dossier.famille",
                                        page.context().typography().apply(family),
                                        Optional.empty(),
                                        page));
        organisation
                .address()
                .filter(address -> address.startsWith("http"))
                .ifPresent(
                        address ->
                                fact(
                                        facts,
                                        "dossier.site",
                                        shown(address),
                                        Optional.of(address),
                                        page));
    }

    private static void fact(
            List<FactView> facts,
            String label,
            String text,
            Optional<String> href,
            PageScope page) {
        facts.add(new FactView(page.strings().text(label), text, href));
    }

    /// A web address as people say it: `https://www.rtes.fr/` → `www.rtes.fr`.
    private static String shown(String address) {
        String bare = address.substring(address.indexOf("//") + 2);
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static Optional<LogoView> logo(Organisation organisation, PageScope page) {
        Optional<SitePath> logo = page.context().logo(organisation);
        Optional<ShownPicture> shown = logo.flatMap(page.context().pictures()::of);
        return logo.map(
                file ->
                        new LogoView(
                                page.to(file),
                                shown.map(ShownPicture::width),
                                shown.map(ShownPicture::height)));
    }

    /// How many documents of each kind, from when to when, and how many places.
    private static List<FigureView> figures(
            DossierSubject subject,
            List<LinkedDocument> documents,
            DossierTies tied,
            PageScope page) {
        Map<DocumentType, Integer> types = new EnumMap<>(DocumentType.class);
        documents.forEach(one -> types.merge(one.card().type(), 1, Integer::sum));
        List<FigureView> figures = new ArrayList<>();
        types.forEach((type, times) -> figures.add(figure("dossier." + type.word(), times, page)));
        years(documents, page).ifPresent(figures::add);
        if (tied.places() > 0) {
            figures.add(figure("dossier." + subject.kind() + ".territoires", tied.places(), page));
        }
        if (tied.countries() > 0) {
            figures.add(figure("dossier." + subject.kind() + ".pays", tied.countries(), page));
        }
        return figures;
    }

    private static FigureView figure(String key, int count, PageScope page) {
        return new FigureView(
                page.strings().count("accueil.nombre", count), page.strings().count(key, count));
    }

    private static Optional<FigureView> years(List<LinkedDocument> documents, PageScope page) {
        IntSummaryStatistics years =
                documents.stream()
                        .flatMap(one -> one.card().date().stream())
                        .mapToInt(PartialDate::year)
                        .summaryStatistics();
        if (years.getCount() == 0) {
            return Optional.empty();
        }
        boolean one = years.getMin() == years.getMax();
        String first = Integer.toString(years.getMin());
        long undated = documents.size() - years.getCount();
        String text = page.strings().text(one ? "dossier.annee" : "dossier.annees");
        return Optional.of(
                new FigureView(
                        one ? first : first + "–" + years.getMax(),
                        undated == 0
                                ? text
                                : text + " " + page.strings().count("dossier.sans-date", undated)));
    }

    /// The documents; those of an organisation by what they name it for, each with its whole card once.
    private static List<GroupView> groups(DossierSubject subject, PageScope page) {
        if (!(subject instanceof DossierSubject.OfOrganisation(Involvement one))) {
            List<CardView> cards = ListPages.cards(subject.documents(), page);
            String count = page.strings().count("documents", cards.size());
            return List.of(
                    new GroupView(
                            "_documents", count, Optional.empty(), true, cards, false, List.of()));
        }
        List<GroupView> groups = new ArrayList<>();
        Set<DocumentCard> shown = new HashSet<>();
        for (Involvement.Role role : Involvement.Role.values()) {
            List<DocumentCard> all = one.in(role);
            List<DocumentCard> first = all.stream().filter(card -> !shown.contains(card)).toList();
            List<DocumentCard> again = all.stream().filter(shown::contains).toList();
            shown.addAll(first);
            if (!all.isEmpty()) {
                String name = role.name().toLowerCase(Locale.ROOT);
                groups.add(
                        new GroupView(
                                "_" + name,
                                page.strings().text("dossier.groupe." + name),
                                Optional.of(page.strings().count("documents", all.size())),
                                !first.isEmpty(),
                                ListPages.cards(first, page),
                                !again.isEmpty(),
                                again.stream().map(page::card).toList()));
            }
        }
        return groups;
    }

    /// Who pays for these documents; of an organisation, what it pays itself is told.
    private Optional<FundingSummaryView> funding(
            DossierSubject subject, List<LinkedDocument> documents, PageScope page) {
        if (subject instanceof DossierSubject.OfOrganisation || !FundingSummary.any(documents)) {
            return Optional.empty();
        }
        return Optional.of(FundingSummaries.brief(FundingSummary.of(funders, documents), page));
    }

    private Optional<DossierView.GrantsView> grants(DossierSubject subject, PageScope page) {
        return subject instanceof DossierSubject.OfOrganisation(Involvement one)
                ? DossierGrants.of(one, funders, page)
                : Optional.empty();
    }
}
