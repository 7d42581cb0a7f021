package fr.balise.atlas;

import static fr.balise.svg.SvgWriter.number;

import fr.balise.publication.LinkedDocument;
import fr.balise.svg.SvgWriter;
import fr.balise.theme.Strings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A map whose marks and arcs are links: arcs in the order of the fiches, then marks by country and name.
///
/// However many fiches there are, a sheet has at most [#MOST] marks and as many arcs.
///
/// @param sheet its name: `world`, `metropole`, `reunion`
/// @param svg the element `svg`
/// @param marks how many marks it has
/// @param places how many places these stand for
/// @param arcs how many arcs it has
/// @param allArcs how many it would have without limit
/// @param parts the marks and arcs of each fiche, by their number
public record LinkedMap(
        String sheet,
        String svg,
        int marks,
        int places,
        int arcs,
        int allArcs,
        Map<LinkedDocument, Set<Integer>> parts) {

    /// The largest number of marks on a sheet, and of arcs.
    public static final int MOST = 150;

    private static final int MOST_NAMES = 6;
    private static final double TARGET = 14;

    public LinkedMap {
        parts = Map.copyOf(parts);
    }

    /// The world.
    ///
    /// @param id of the title of the drawing
    public static LinkedMap world(String id, List<Cooperation> all, Links links, Strings t) {
        return new Drawing(Sheet.world(), id, 0, links, t).draw(all);
    }

    /// France: the mainland, then each overseas territory, where a place of the fiches stands.
    ///
    /// @param id begins the ids of the titles
    /// @param from the first number for marks and arcs
    public static List<LinkedMap> france(
            String id, int from, List<Cooperation> all, Links links, Strings t) {
        List<LinkedMap> maps = new ArrayList<>();
        int next = from;
        for (Sheet sheet : Sheet.france()) {
            List<Cooperation> here =
                    all.stream()
                            .map(one -> one.within(sheet::holdsFrench))
                            .filter(one -> !one.places().isEmpty())
                            .toList();
            if (!here.isEmpty()) {
                LinkedMap map =
                        new Drawing(sheet, id + "-" + sheet.name(), next, links, t).draw(here);
                maps.add(map);
                next += map.marks() + map.arcs();
            }
        }
        return maps;
    }

    /// Two marks, whichever comes first.
    private record Pair(Marks.Mark from, Marks.Mark to) {}

    /// One sheet in the making.
    private static final class Drawing {

        private final Sheet sheet;
        private final String id;
        private final Links links;
        private final Strings t;
        private final SvgWriter svg = new SvgWriter();
        private final Map<LinkedDocument, Set<Integer>> parts = new LinkedHashMap<>();
        private int next;

        private Drawing(Sheet sheet, String id, int next, Links links, Strings t) {
            this.sheet = sheet;
            this.id = id;
            this.next = next;
            this.links = links;
            this.t = t;
        }

        private LinkedMap draw(List<Cooperation> all) {
            Map<Place, Integer> uses = new LinkedHashMap<>();
            all.forEach(one -> one.places().forEach(place -> uses.merge(place, 1, Integer::sum)));
            Marks marks = Marks.of(sheet, uses, 2 * TARGET, MOST);
            Map<Marks.Mark, Set<LinkedDocument>> fiches = new LinkedHashMap<>();
            marks.marks().forEach(mark -> fiches.put(mark, new LinkedHashSet<>()));
            Map<Pair, Set<LinkedDocument>> pairs = new LinkedHashMap<>();
            for (Cooperation one : all) {
                for (Place place : one.places()) {
                    fiches.computeIfAbsent(marks.at(place), _ -> new LinkedHashSet<>())
                            .add(one.fiche());
                }
                for (Cooperation.Arc arc : one.arcs()) {
                    add(marks.at(arc.from()), marks.at(arc.to()), one.fiche(), pairs);
                }
            }
            svg.open(
                            "svg",
                            "class",
                            "planisphere",
                            "viewBox",
                            "0 0 " + number(sheet.width()) + " " + number(sheet.height()),
                            "width",
                            "100%",
                            "role",
                            "group",
                            "aria-labelledby",
                            id)
                    .words("title", t.text("carte.feuille." + sheet.name()), "id", id);
            Land.of(sheet, svg);
            List<Map.Entry<Pair, Set<LinkedDocument>>> shown = shown(pairs);
            svg.open("g", "class", "arcs");
            shown.forEach(entry -> arc(entry.getKey(), List.copyOf(entry.getValue())));
            svg.close().open("g", "class", "reperes", "fill", "currentColor");
            fiches.forEach((mark, some) -> mark(mark, List.copyOf(some)));
            svg.close();
            return new LinkedMap(
                    sheet.name(),
                    svg.close().text(),
                    fiches.size(),
                    uses.size(),
                    shown.size(),
                    pairs.size(),
                    parts);
        }

        private static void add(
                Marks.Mark from,
                Marks.Mark to,
                LinkedDocument fiche,
                Map<Pair, Set<LinkedDocument>> pairs) {
            if (from.equals(to)) {
                return;
            }
            Pair back = new Pair(to, from);
            Pair pair = pairs.containsKey(back) ? back : new Pair(from, to);
            pairs.computeIfAbsent(pair, _ -> new LinkedHashSet<>()).add(fiche);
        }

        /// The arcs to draw, those of most fiches where there are too many, in the order of the fiches.
        private static List<Map.Entry<Pair, Set<LinkedDocument>>> shown(
                Map<Pair, Set<LinkedDocument>> pairs) {
            if (pairs.size() <= MOST) {
                return List.copyOf(pairs.entrySet());
            }
            Set<Pair> kept =
                    pairs.entrySet().stream()
                            .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                            .limit(MOST)
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toSet());
            return pairs.entrySet().stream()
                    .filter(entry -> kept.contains(entry.getKey()))
                    .toList();
        }

        private void arc(Pair pair, List<LinkedDocument> fiches) {
            String ends =
                    t.format(
                            "carte.arc",
                            "de",
                            pair.from().place().name(),
                            "a",
                            pair.to().place().name());
            boolean one = fiches.size() == 1;
            String name =
                    t.format(
                            "carte.dit",
                            "nom",
                            one ? links.named(fiches.getFirst()) : ends,
                            "texte",
                            one ? ends : t.count("fiches", fiches.size()));
            String curve = Curve.between(pair.from().place(), pair.to().place(), sheet);
            link(one ? links.fiche(fiches.getFirst()) : links.fiches(fiches), name, fiches);
            svg.empty(
                    "path",
                    "class",
                    "arc",
                    "d",
                    curve,
                    "fill",
                    "none",
                    "stroke",
                    "currentColor",
                    "stroke-width",
                    number(width(fiches.size())));
            svg.empty(
                    "path",
                    "class",
                    "prise",
                    "d",
                    curve,
                    "fill",
                    "none",
                    "stroke",
                    "currentColor",
                    "stroke-opacity",
                    "0",
                    "stroke-width",
                    "12");
            svg.close();
        }

        /// Four steps: 1, 2 to 4, 5 to 19, more.
        private static double width(int fiches) {
            return fiches == 1 ? 1.6 : fiches < 5 ? 2.6 : fiches < 20 ? 3.8 : 5;
        }

        private void mark(Marks.Mark mark, List<LinkedDocument> fiches) {
            boolean one = mark.places().size() == 1;
            String count = t.count("fiches", fiches.size());
            String name = one ? mark.place().name() : group(mark);
            link(
                    one ? links.place(mark.place()) : links.places(mark.places()),
                    t.format("carte.dit", "nom", name, "texte", count),
                    fiches);
            circle("prise", mark.spot(), TARGET, "fill-opacity", "0");
            if (!one) {
                circle("groupe", mark.spot(), 7.5, "fill-opacity", "0.35");
            }
            circle("lieu", mark.spot(), 4, "fill-opacity", "1");
            svg.close();
        }

        private String group(Marks.Mark mark) {
            int rest = mark.places().size() - MOST_NAMES;
            String names =
                    mark.places().stream()
                            .limit(MOST_NAMES)
                            .map(Place::name)
                            .collect(Collectors.joining(", "));
            return t.format(
                    "carte.groupe",
                    "n",
                    mark.places().size(),
                    "lieu",
                    mark.place().name(),
                    "noms",
                    rest > 0 ? names + "…" : names);
        }

        private void circle(String name, Spot spot, double radius, String key, String value) {
            svg.empty(
                    "circle",
                    "class",
                    name,
                    "cx",
                    number(spot.x()),
                    "cy",
                    number(spot.y()),
                    "r",
                    number(radius),
                    key,
                    value);
        }

        private void link(String href, String name, List<LinkedDocument> fiches) {
            int part = next++;
            fiches.forEach(
                    fiche -> parts.computeIfAbsent(fiche, _ -> new LinkedHashSet<>()).add(part));
            svg.open("a", "href", href, "data-balise-part", Integer.toString(part))
                    .words("title", name);
        }
    }
}
