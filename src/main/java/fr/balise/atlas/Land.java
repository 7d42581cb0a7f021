package fr.balise.atlas;

import fr.balise.svg.SvgWriter;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Draws the shapes of a sheet: pale land, which is ornament.
final class Land {

    // Every page with a small map shows one of these few lands.
    private static final Map<String, SvgWriter> SMALL = new ConcurrentHashMap<>();

    private Land() {}

    /// The shapes in full.
    static void of(Sheet sheet, SvgWriter svg) {
        scaled(sheet, "around", "terre autour", "0.08", svg);
        scaled(sheet, "land", "terre", "0.18", svg);
        if (!sheet.path("borders").isEmpty()) {
            svg.empty(
                    "path",
                    "class",
                    "frontieres",
                    "transform",
                    "scale(.5)",
                    "d",
                    sheet.path("borders"),
                    "fill",
                    "none",
                    "stroke",
                    "currentColor",
                    "stroke-opacity",
                    "0.3");
        }
    }

    /// The shapes as a small map shows them, without borders.
    static void small(Sheet sheet, SvgWriter svg) {
        svg.add(SMALL.computeIfAbsent(sheet.name(), _ -> small(sheet)));
    }

    private static SvgWriter small(Sheet sheet) {
        SvgWriter svg = new SvgWriter();
        if (sheet.path("small").isEmpty()) {
            of(sheet, svg);
        } else {
            path("small", "terre", "0.18", "1", sheet, svg);
        }
        return svg;
    }

    private static void scaled(
            Sheet sheet, String what, String name, String opacity, SvgWriter svg) {
        path(
                what,
                name,
                opacity,
                sheet.projection().kind() == Projection.Kind.MERCATOR ? "1" : ".5",
                sheet,
                svg);
    }

    private static void path(
            String what, String name, String opacity, String scale, Sheet sheet, SvgWriter svg) {
        String d = sheet.path(what);
        if (d.isEmpty()) {
            return;
        }
        if (scale.equals("1")) {
            svg.empty(
                    "path", "class", name, "d", d, "fill", "currentColor", "fill-opacity", opacity);
        } else {
            svg.empty(
                    "path",
                    "class",
                    name,
                    "transform",
                    "scale(" + scale + ")",
                    "d",
                    d,
                    "fill",
                    "currentColor",
                    "fill-opacity",
                    opacity);
        }
    }
}
