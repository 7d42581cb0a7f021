package fr.balise.markdown;

import fr.balise.svg.SvgWriter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The entries of a timeline on a line, as far apart as they are in time.
///
/// Places are percentages of the width and letters keep their size; labels go to one of four rows above the line, and one that
/// would touch another at 320 pixels is left out: the list below has them all.
final class TimelinePicture {

    private static final int FEWEST = 3;
    private static final int MOST = 150;
    private static final int ROWS = 4;
    // In em: a telephone of 320 pixels.
    private static final double NARROWEST = 18;
    private static final double LETTER = 0.56;
    private static final double WIDEST = 10;
    private static final double SPACE = 0.6;
    private static final double ROW = 1.35;
    private static final double EDGE = 2;

    private TimelinePicture() {}

    /// A label that found room.
    private record Label(String text, double x, String anchor, int row) {}

    /// The drawing; none of fewer than three dates that can be placed, or where all of them are one.
    static Optional<String> svg(List<TimelineSpan> entries, String name) {
        double first = entries.stream().mapToDouble(TimelineSpan::from).min().orElse(0);
        double last = entries.stream().mapToDouble(TimelineSpan::to).max().orElse(0);
        if (entries.size() < FEWEST || entries.size() > MOST || last <= first) {
            return Optional.empty();
        }
        List<TimelineSpan> sorted =
                entries.stream().sorted(Comparator.comparingDouble(TimelineSpan::from)).toList();
        List<Label> labels = labels(sorted, first, last);
        int rows = labels.stream().mapToInt(Label::row).max().orElse(0) + 1;
        double line = rows * ROW + 0.9;
        SvgWriter svg = new SvgWriter();
        svg.open(
                "svg",
                "class",
                "ligne-temps",
                "role",
                "img",
                "aria-label",
                name + ", " + (int) first + "–" + (int) last,
                "width",
                "100%",
                "height",
                em(line + 0.6),
                "font-size",
                "0.875em",
                "fill",
                "currentColor");
        svg.empty(
                "line",
                "class",
                "zero",
                "x1",
                "0",
                "x2",
                "100%",
                "y1",
                em(line),
                "y2",
                em(line),
                "stroke",
                "currentColor");
        for (TimelineSpan entry : sorted) {
            mark(svg, place(entry.from(), first, last), place(entry.to(), first, last), line);
        }
        for (Label label : labels) {
            double base = (rows - label.row()) * ROW - 0.3;
            svg.empty(
                    "line",
                    "class",
                    "zero",
                    "x1",
                    percent(label.x()),
                    "x2",
                    percent(label.x()),
                    "y1",
                    em(base + 0.3),
                    "y2",
                    em(line),
                    "stroke",
                    "currentColor",
                    "stroke-opacity",
                    "0.4");
            svg.words(
                    "text",
                    label.text(),
                    "x",
                    percent(label.x()),
                    "y",
                    em(base),
                    "text-anchor",
                    label.anchor());
        }
        return Optional.of(svg.close().text());
    }

    private static void mark(SvgWriter svg, double from, double to, double line) {
        if (to > from) {
            svg.empty(
                    "rect",
                    "class",
                    "repere-temps",
                    "x",
                    percent(from),
                    "width",
                    percent(to - from),
                    "y",
                    em(line - 0.2),
                    "height",
                    "0.4em");
        } else {
            svg.empty(
                    "circle",
                    "class",
                    "repere-temps",
                    "cx",
                    percent(from),
                    "cy",
                    em(line),
                    "r",
                    "0.35em");
        }
    }

    /// Labels from left to right, each in the lowest row where it has room: of an upper row, the thin line down to the mark
    /// must not cross a label below, either.
    private static List<Label> labels(List<TimelineSpan> sorted, double first, double last) {
        double[] ends = new double[ROWS];
        Arrays.fill(ends, Double.NEGATIVE_INFINITY);
        List<Label> labels = new ArrayList<>();
        for (TimelineSpan entry : sorted) {
            double width = entry.label().length() * LETTER;
            double x = place(entry.from(), first, last);
            double at = x / 100 * NARROWEST;
            String anchor =
                    at < width / 2 ? "start" : at > NARROWEST - width / 2 ? "end" : "middle";
            double left =
                    switch (anchor) {
                        case "start" -> at;
                        case "end" -> at - width;
                        default -> at - width / 2;
                    };
            int row = 0;
            // A line down from the upper row passes the ends of those below it.
            while (row < ROWS && (left < ends[row] + SPACE || crosses(ends, row, at))) {
                row++;
            }
            if (row < ROWS && width <= WIDEST) {
                ends[row] = left + width;
                labels.add(new Label(entry.label(), x, anchor, row));
            }
        }
        return labels;
    }

    private static boolean crosses(double[] ends, int row, double at) {
        for (int below = 0; below < row; below++) {
            if (at < ends[below]) {
                return true;
            }
        }
        return false;
    }

    private static double place(double time, double first, double last) {
        return EDGE + (100 - 2 * EDGE) * (time - first) / (last - first);
    }

    private static String em(double length) {
        return SvgWriter.number(length) + "em";
    }

    private static String percent(double share) {
        return SvgWriter.number(share) + "%";
    }
}
