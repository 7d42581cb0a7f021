package fr.balise.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A map without anything on it: shapes as path data, and how places are laid out on them.
///
/// The sheets come from `shapes.txt`, which `src/bench/atlas` makes from Natural Earth (public domain).
///
/// @param name what it shows: `world`, `metropole`, `reunion`
/// @param projection how places are laid out
/// @param width of the drawing
/// @param height of the drawing
/// @param paths path data by what they show: `land`, `borders`
record Sheet(
        String name,
        Projection projection,
        double width,
        double height,
        Map<String, String> paths) {

    private static final Set<String> FRENCH =
            Set.of("FR", "GP", "MQ", "GF", "RE", "YT", "PM", "BL", "MF", "PF", "NC", "WF", "TF");
    private static final Map<String, Sheet> ALL = read();

    Sheet {
        paths = Map.copyOf(paths);
    }

    /// The world.
    static Sheet world() {
        return named("world");
    }

    static Sheet named(String name) {
        Sheet sheet = ALL.get(name);
        if (sheet == null) {
            throw new IllegalArgumentException("no sheet " + name);
        }
        return sheet;
    }

    /// The sheets of France: the mainland first, then overseas.
    static List<Sheet> france() {
        return ALL.values().stream().filter(sheet -> !sheet.name.equals("world")).toList();
    }

    String path(String what) {
        return paths.getOrDefault(what, "");
    }

    /// Whether a point stands on the sheet.
    boolean holds(Place place) {
        Spot spot = projection.at(place.latitude(), place.longitude());
        return spot.x() >= 0 && spot.x() <= width && spot.y() >= 0 && spot.y() <= height;
    }

    /// Whether a place of France stands on the sheet; of one without country its point decides.
    boolean holdsFrench(Place place) {
        return place.country().map(FRENCH::contains).orElse(true) && holds(place);
    }

    /// Where a place stands; what lies south of the sheet stands at its edge.
    Spot spot(Place place) {
        Spot spot = projection.at(place.latitude(), place.longitude());
        return new Spot(Math.clamp(spot.x(), 0, width), Math.clamp(spot.y(), 0, height));
    }

    private static Map<String, Sheet> read() {
        try (InputStream in = Sheet.class.getResourceAsStream("shapes.txt")) {
            if (in == null) {
                throw new IllegalStateException("shapes.txt is missing");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, Sheet> sheets = new LinkedHashMap<>();
            List<String> block = new ArrayList<>();
            for (String line : text.lines().toList()) {
                if (line.isEmpty()) {
                    add(block, sheets);
                    block.clear();
                } else {
                    block.add(line);
                }
            }
            add(block, sheets);
            return sheets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A head line (name, projection, angles, scale, middle, width, height), then a line for each path.
    private static void add(List<String> block, Map<String, Sheet> sheets) {
        if (block.isEmpty()) {
            return;
        }
        List<String> head = List.of(block.getFirst().split(" "));
        List<Double> numbers = head.stream().skip(2).map(Double::valueOf).toList();
        int angles = numbers.size() - 5;
        Projection projection =
                new Projection(
                        Projection.Kind.valueOf(
                                head.get(1).toUpperCase(Locale.ROOT).replace('-', '_')),
                        numbers.subList(0, angles),
                        numbers.get(angles),
                        numbers.get(angles + 1),
                        numbers.get(angles + 2));
        Map<String, String> paths = new LinkedHashMap<>();
        for (String line : block.subList(1, block.size())) {
            int space = line.indexOf(' ');
            paths.put(line.substring(0, space), line.substring(space + 1));
        }
        sheets.put(
                head.getFirst(),
                new Sheet(
                        head.getFirst(),
                        projection,
                        numbers.get(angles + 3),
                        numbers.get(angles + 4),
                        paths));
    }
}
