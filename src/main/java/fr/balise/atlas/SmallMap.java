package fr.balise.atlas;

import static fr.balise.svg.SvgWriter.number;

import fr.balise.svg.SvgWriter;
import fr.balise.theme.Strings;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A map without links, as an addition to a text that names the same places: at most 8 KB.
///
/// It shows one sheet of France where all places stand on it, else the world.
public final class SmallMap {

    // More would hide the shapes, and weigh more than they.
    private static final int MOST_MARKS = 60;
    private static final int MOST_ARCS = 40;
    private static final int MOST_NAMES = 6;

    private SmallMap() {}

    /// The map of these places and arcs, as an element `svg`; empty where there is no place. `id` begins the ids of the
    /// drawing: `_carte`. Near places share a mark, and of very many arcs those that come most often are drawn.
    public static Optional<String> svg(
            String id, List<Place> places, List<Cooperation.Arc> arcs, Strings t) {
        List<Place> all =
                Stream.concat(
                                places.stream(),
                                arcs.stream().flatMap(arc -> Stream.of(arc.from(), arc.to())))
                        .distinct()
                        .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Sheet sheet = sheet(all);
        double unit = sheet.width() / 100;
        SvgWriter svg =
                new SvgWriter()
                        .open(
                                "svg",
                                "class",
                                "planisphere petit",
                                "viewBox",
                                "0 0 " + number(sheet.width()) + " " + number(sheet.height()),
                                "width",
                                "100%",
                                "role",
                                "img",
                                "aria-labelledby",
                                id)
                        .words("title", title(all, t), "id", id);
        Land.small(sheet, svg);
        Map<Place, Integer> uses = new LinkedHashMap<>();
        places.forEach(place -> uses.merge(place, 1, Integer::sum));
        all.forEach(place -> uses.putIfAbsent(place, 1));
        Marks marks = Marks.of(sheet, uses, unit, MOST_MARKS);
        lines(arcs, marks, sheet, svg, unit);
        spots(marks, svg, unit);
        return Optional.of(svg.close().text());
    }

    private static Sheet sheet(List<Place> places) {
        return Sheet.france().stream()
                .filter(sheet -> places.stream().allMatch(sheet::holds))
                .findFirst()
                .orElseGet(Sheet::world);
    }

    private static String title(List<Place> places, Strings t) {
        List<String> names = places.stream().map(Place::name).distinct().toList();
        String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMES
                ? t.format("carte.petite.n", "lieux", first, "n", names.size() - MOST_NAMES)
                : t.format("carte.petite", "lieux", first);
    }

    private static void lines(
            List<Cooperation.Arc> arcs, Marks marks, Sheet sheet, SvgWriter svg, double unit) {
        Map<String, Integer> curves = new LinkedHashMap<>();
        for (Cooperation.Arc arc : arcs) {
            Place from = marks.at(arc.from()).place();
            Place to = marks.at(arc.to()).place();
            if (!from.isAt(to)) {
                curves.merge(Curve.between(from, to, sheet), 1, Integer::sum);
            }
        }
        if (!curves.isEmpty()) {
            svg.empty(
                    "path",
                    "class",
                    "arc",
                    "d",
                    curves.entrySet().stream()
                            .sorted(Comparator.comparingInt(entry -> -entry.getValue()))
                            .limit(MOST_ARCS)
                            .map(Map.Entry::getKey)
                            .collect(Collectors.joining()),
                    "fill",
                    "none",
                    "stroke",
                    "currentColor",
                    "stroke-width",
                    number(unit * 0.4));
        }
    }

    private static void spots(Marks marks, SvgWriter svg, double unit) {
        svg.open("g", "class", "reperes", "fill", "currentColor");
        for (Marks.Mark mark : marks.marks()) {
            svg.empty(
                    "circle",
                    "cx",
                    number(Math.rint(mark.spot().x())),
                    "cy",
                    number(Math.rint(mark.spot().y())),
                    "r",
                    number(unit));
        }
        svg.close();
    }
}
