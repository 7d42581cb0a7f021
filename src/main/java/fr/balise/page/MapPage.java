package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.address.Slug;
import fr.balise.atlas.Cooperation;
import fr.balise.atlas.LinkedMap;
import fr.balise.atlas.Links;
import fr.balise.atlas.Place;
import fr.balise.atlas.SmallMap;
import fr.balise.publication.CountryNames;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.publication.Term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The list of all fiches as a map: where the cooperations are.
final class MapPage {

    private final Publication publication;
    private final ListPages lists;
    private final List<LinkedDocument> fiches;
    private final List<Cooperation> cooperations;

    MapPage(Publication publication, ListPages lists) {
        this.lists = lists;
        this.publication = publication;
        this.fiches =
                publication.documents().stream()
                        .filter(document -> document.card().number().isPresent())
                        .toList();
        this.cooperations = Cooperation.all(fiches);
    }

    /// Whether some fiche has a place that stands on a map.
    static boolean hasPlaces(Publication publication) {
        return publication.documents().stream()
                .filter(document -> document.card().number().isPresent())
                .flatMap(document -> document.territories().stream())
                .anyMatch(territory -> Place.of(territory).isPresent());
    }

    /// The small map of all cooperations on the home page, with a link to the large one.
    Optional<HomeView.MapView> small(PageScope page) {
        List<Place> places = cooperations.stream().flatMap(one -> one.places().stream()).toList();
        List<Cooperation.Arc> arcs =
                cooperations.stream().flatMap(one -> one.arcs().stream()).toList();
        return SmallMap.svg("_carte", places, arcs, page.strings())
                .map(
                        svg ->
                                new HomeView.MapView(
                                        svg,
                                        summary(places, page),
                                        page.link(
                                                Permalinks.MAP,
                                                page.strings().text("carte.voir"))));
    }

    /// «12 fiches, 30 lieux».
    private String summary(List<Place> places, PageScope page) {
        return page.strings()
                .format(
                        "carte.resume",
                        "fiches",
                        page.strings().count("fiches", cooperations.size()),
                        "lieux",
                        page.strings().count("carte.lieux", places.stream().distinct().count()));
    }

    MapView view(PageScope page) {
        String title = page.strings().text("carte.titre");
        Map<String, List<Term.Ref>> byCountry = byCountry();
        Links links = new PageLinks(page);
        LinkedMap world = LinkedMap.world("_monde", cooperations, links, page.strings());
        List<LinkedMap> france =
                LinkedMap.france(
                        "_france",
                        world.marks() + world.arcs(),
                        cooperations,
                        links,
                        page.strings());
        Map<LinkedDocument, Set<Integer>> parts = new LinkedHashMap<>();
        gather(world, parts);
        france.forEach(sheet -> gather(sheet, parts));
        List<MapView.UnplacedView> unplaced = unplaced(page);
        return new MapView(
                page.strings(),
                page.site(),
                page.head(title, Optional.empty()),
                title,
                lists.views(page),
                FicheFilters.of(publication, fiches, page),
                page.strings().count("fiches", fiches.size()),
                summary(cooperations.stream().flatMap(one -> one.places().stream()).toList(), page),
                world.svg(),
                limits(world, page),
                !france.isEmpty(),
                france.stream()
                        .map(
                                sheet ->
                                        new MapView.SheetView(
                                                sheet.sheet(),
                                                page.strings()
                                                        .text("carte.feuille." + sheet.sheet()),
                                                sheet.svg()))
                        .toList(),
                fiches.stream().map(fiche -> entry(fiche, parts, page)).toList(),
                byCountry.entrySet().stream()
                        .map(
                                country ->
                                        new MapView.CountryView(
                                                countryId(country.getValue().getFirst().family()),
                                                country.getValue()
                                                        .getFirst()
                                                        .family()
                                                        .map(page::country),
                                                country.getValue().stream()
                                                        .map(
                                                                one ->
                                                                        page.link(
                                                                                one.address(),
                                                                                one.name()))
                                                        .toList()))
                        .toList(),
                !unplaced.isEmpty(),
                unplaced);
    }

    private static void gather(LinkedMap map, Map<LinkedDocument, Set<Integer>> parts) {
        map.parts()
                .forEach(
                        (fiche, some) ->
                                parts.computeIfAbsent(fiche, _ -> new LinkedHashSet<>())
                                        .addAll(some));
    }

    /// What a large publication does not show on the map of the world.
    private static List<String> limits(LinkedMap world, PageScope page) {
        List<String> limits = new ArrayList<>();
        if (world.marks() < world.places()) {
            limits.add(
                    page.strings()
                            .format(
                                    "carte.groupes",
                                    "lieux",
                                    page.strings().count("carte.lieux", world.places()),
                                    "reperes",
                                    page.strings().count("carte.reperes", world.marks())));
        }
        if (world.arcs() < world.allArcs()) {
            limits.add(
                    page.strings()
                            .format("carte.arcs", "n", world.arcs(), "total", world.allArcs()));
        }
        return limits;
    }

    private static MapView.EntryView entry(
            LinkedDocument fiche, Map<LinkedDocument, Set<Integer>> parts, PageScope page) {
        return new MapView.EntryView(
                entryId(fiche),
                page.to(fiche.address()),
                page.number(fiche.card()),
                page.texts(fiche.card()).titleHtml(),
                fiche.territories().isEmpty() ? Optional.empty() : Optional.of(sides(fiche, page)),
                FicheFilters.data(fiche),
                parts.getOrDefault(fiche, Set.of()).stream()
                        .sorted()
                        .map(part -> Integer.toString(part))
                        .collect(Collectors.joining(" ")));
    }

    /// The places of a fiche by country, in the author's order: «Rennes (France) ↔ Longueuil, Montréal (Canada)»; a country
    /// that is itself the place is named once.
    private static String sides(LinkedDocument fiche, PageScope page) {
        Map<Optional<String>, List<String>> sides = new LinkedHashMap<>();
        for (Term.Ref territory : fiche.territories()) {
            sides.computeIfAbsent(territory.family(), _ -> new ArrayList<>()).add(territory.name());
        }
        return sides.entrySet().stream()
                .map(
                        side -> {
                            String names = String.join(", ", side.getValue());
                            return side.getKey()
                                    .map(page::country)
                                    .filter(country -> !country.equals(names))
                                    .map(
                                            country ->
                                                    page.strings()
                                                            .format(
                                                                    "carte.cote",
                                                                    "lieux",
                                                                    names,
                                                                    "pays",
                                                                    country))
                                    .orElse(names);
                        })
                .collect(Collectors.joining(" ↔ "));
    }

    private static String entryId(LinkedDocument fiche) {
        return "_" + Slug.of(fiche.address().value().replace('/', '-').replace(".html", ""));
    }

    private static String countryId(Optional<String> country) {
        return "_lieux-" + country.map(Slug::distinct).orElse("autres");
    }

    /// The territories on the map by country, in alphabetical order.
    private Map<String, List<Term.Ref>> byCountry() {
        Map<SitePath, Term.Ref> placed = new TreeMap<>();
        territories()
                .filter(one -> Place.of(one).isPresent())
                .forEach(one -> placed.putIfAbsent(one.address(), one));
        Map<String, List<Term.Ref>> countries = new TreeMap<>();
        for (Term.Ref one : placed.values()) {
            String name =
                    one.family()
                            .map(code -> Slug.of(CountryNames.of(code, publication.language())))
                            .orElse("~");
            countries.computeIfAbsent(name, _ -> new ArrayList<>()).add(one);
        }
        return countries;
    }

    private List<MapView.UnplacedView> unplaced(PageScope page) {
        Map<SitePath, Term.Ref> unplaced = new TreeMap<>();
        territories()
                .filter(one -> Place.of(one).isEmpty())
                .forEach(one -> unplaced.putIfAbsent(one.address(), one));
        return unplaced.values().stream()
                .map(
                        one ->
                                new MapView.UnplacedView(
                                        page.link(one.address(), one.name()),
                                        page.strings()
                                                .text(
                                                        one.territory().isPresent()
                                                                ? "carte.sans-point"
                                                                : "carte.inconnu")))
                .toList();
    }

    private Stream<Term.Ref> territories() {
        return fiches.stream().flatMap(fiche -> fiche.territories().stream());
    }

    /// Names and addresses for the map.
    private record PageLinks(PageScope page) implements Links {

        @Override
        public String place(Place place) {
            return page.to(place.address());
        }

        @Override
        public String places(List<Place> places) {
            return "#" + countryId(places.getFirst().country());
        }

        @Override
        public String fiche(LinkedDocument fiche) {
            return page.to(fiche.address());
        }

        @Override
        public String fiches(List<LinkedDocument> fiches) {
            return "#" + entryId(fiches.getFirst());
        }

        @Override
        public String named(LinkedDocument fiche) {
            return page.plainLink(fiche.card()).text();
        }
    }
}
