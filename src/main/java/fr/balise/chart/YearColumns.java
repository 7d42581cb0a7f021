package fr.balise.chart;

import fr.balise.svg.SvgWriter;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Counts by year as columns, one place for each year from the first to the last: a year without anything is a gap.
///
/// Of a longer time than 120 years only the end is drawn, so that columns stay wide enough to be seen. Few years bear
/// their count above the column; of many, years are named only where there is room at 320 pixels.
///
/// @param counts by year; every year of the table, at least one
public record YearColumns(NavigableMap<Integer, Integer> counts) {

    private static final int MOST_YEARS = 120;
    private static final int MOST_LABELS = 5;
    private static final int MOST_COUNTS = 12;
    private static final double HEIGHT = 9;
    private static final double TOP = 1.5;

    public YearColumns {
        counts = new TreeMap<>(counts);
    }

    /// The first year that is drawn.
    public int firstDrawn() {
        return Math.max(counts.firstEntry().getKey(), last() - MOST_YEARS + 1);
    }

    private int last() {
        return counts.lastEntry().getKey();
    }

    /// Times without anything between the first and the last year: «2003», «2005–2009».
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        int before = counts.firstEntry().getKey();
        for (int year : counts.keySet()) {
            if (year - before == 2) {
                gaps.add(Integer.toString(year - 1));
            } else if (year - before > 2) {
                gaps.add((before + 1) + "–" + (year - 1));
            }
            before = year;
        }
        return gaps;
    }

    /// The drawing; none for a single year, of which there is nothing to compare.
    ///
    /// @param id of its title
    /// @param title what it shows
    public Optional<String> svg(String id, String title) {
        if (counts.size() < 2) {
            return Optional.empty();
        }
        int first = firstDrawn();
        int years = last() - first + 1;
        int most =
                counts.tailMap(first).values().stream().mapToInt(Integer::intValue).max().orElse(1);
        SvgWriter svg = new SvgWriter();
        svg.open(
                "svg",
                "class",
                "colonnes",
                "role",
                "img",
                "aria-labelledby",
                id,
                "width",
                "100%",
                "height",
                em(TOP + HEIGHT + 1.6),
                "font-size",
                "0.875em",
                "fill",
                "currentColor");
        svg.words("title", title, "id", id);
        double slot = 100.0 / years;
        int step = (years + MOST_LABELS - 1) / MOST_LABELS;
        for (int year = first; year <= last(); year++) {
            double left = (year - first) * slot;
            int count = counts.getOrDefault(year, 0);
            if (count > 0) {
                column(svg, year, count, left, slot, HEIGHT * count / most);
                if (years <= MOST_COUNTS) {
                    words(
                            svg,
                            Integer.toString(count),
                            left + slot / 2,
                            TOP + HEIGHT * (most - count) / most - 0.35);
                }
            }
            if ((year - first) % step == 0) {
                words(svg, Integer.toString(year), left + slot / 2, TOP + HEIGHT + 1.2);
            }
        }
        String foot = em(TOP + HEIGHT);
        svg.empty(
                "line",
                "class",
                "zero",
                "x1",
                "0",
                "x2",
                "100%",
                "y1",
                foot,
                "y2",
                foot,
                "stroke",
                "currentColor");
        return Optional.of(svg.close().text());
    }

    private static void column(
            SvgWriter svg, int year, int count, double left, double slot, double height) {
        svg.open(
                        "rect",
                        "class",
                        "colonne",
                        "x",
                        SvgWriter.number(left + slot / 10) + "%",
                        "width",
                        SvgWriter.number(slot * 0.8) + "%",
                        "y",
                        em(TOP + HEIGHT - height),
                        "height",
                        em(height))
                .words("title", year + " : " + count)
                .close();
    }

    private static void words(SvgWriter svg, String words, double x, double y) {
        svg.words(
                "text",
                words,
                "x",
                SvgWriter.number(x) + "%",
                "y",
                em(y),
                "text-anchor",
                x < 6 ? "start" : x > 94 ? "end" : "middle");
    }

    private static String em(double length) {
        return SvgWriter.number(length) + "em";
    }
}
