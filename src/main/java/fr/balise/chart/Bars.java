package fr.balise.chart;

import fr.balise.svg.SvgWriter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Bars one below the other, name and figure above each, so that they are read in black and white and at any width.
///
/// On the screen bars are percentages of the width and everything else is counted in `em`: nothing is scaled, so that
/// letters stay as large as the reader wants them. Bars below zero go to the left of a line and are paler; the longest on both
/// sides together fill the width. What is not zero is drawn, be it too short to see: its outline is a pixel wide.
///
/// @param rows at least one of them with a value other than zero
public record Bars(List<Bar> rows) {

    private static final double LINE = 1.3;
    private static final double BASELINE = 1;
    private static final double BAR = 0.7;
    private static final double GAP = 0.75;
    // In em: what a telephone of 320 pixels has room for.
    private static final double WIDEST = 17;
    private static final String SEPARATOR = ", ";
    private static final double SHORTEST = 0.01;

    public Bars {
        rows = List.copyOf(rows);
    }

    /// Bars that show something; none where all of them would be empty.
    public static Optional<Bars> of(List<Bar> rows) {
        return rows.stream().anyMatch(row -> row.length().signum() != 0)
                ? Optional.of(new Bars(rows))
                : Optional.empty();
    }

    /// The drawing for a page.
    ///
    /// @param id of its title, its description is `id-texte`; begins with `_` where authors write ids too
    /// @param title what it shows, for those who do not see it: every figure follows as its description
    /// @param between what stands between a name and its figure
    public String svg(String id, String title, String between) {
        List<List<String>> labels =
                rows.stream().map(row -> Wrapping.lines(said(row, between), WIDEST)).toList();
        double height = labels.stream().mapToDouble(Bars::height).sum() - GAP;
        double whole = whole();
        SvgWriter svg = new SvgWriter();
        svg.open(
                "svg",
                "class",
                "barres",
                "role",
                "img",
                "aria-labelledby",
                id,
                "aria-describedby",
                id + "-texte",
                "width",
                "100%",
                "height",
                em(height + 0.2),
                "font-size",
                "0.875em",
                "fill",
                "currentColor");
        svg.words("title", title, "id", id);
        svg.words("desc", description(between), "id", id + "-texte");
        double y = 0;
        double zero = share(below(), whole);
        for (int i = 0; i < rows.size(); i++) {
            row(svg, rows.get(i), labels.get(i), y, whole, zero);
            y += height(labels.get(i));
        }
        return svg.close().text();
    }

    /// The drawing for paper of a width in CSS pixels; its title says every figure.
    public String onPaper(int width, String title, String between) {
        return new PaperBars(this, width).svg(title, between);
    }

    /// Every name with its figure: «Fonds 50 %, Villes 47 %».
    public String description(String between) {
        StringBuilder words = new StringBuilder();
        for (Bar row : rows) {
            words.append(words.isEmpty() ? "" : SEPARATOR).append(said(row, between));
        }
        return words.toString();
    }

    private static String said(Bar row, String between) {
        return Direction.isolated(row.label()) + between + row.figure();
    }

    private static double height(List<String> label) {
        return label.size() * LINE + BAR + GAP;
    }

    private static void row(
            SvgWriter svg, Bar row, List<String> lines, double top, double whole, double zero) {
        svg.open("text", "class", "etiquette");
        double y = top;
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            line(svg, lines.get(i) + (last ? "" : " "), row.figure(), em(y + BASELINE));
            y += LINE;
        }
        svg.close();
        int sign = row.length().signum();
        if (sign != 0) {
            double width = Math.max(share(row.length().abs(), whole), SHORTEST);
            boolean unknown = row.look() == Bar.Look.UNKNOWN;
            svg.empty(
                    "rect",
                    "class",
                    "barre" + (unknown ? " inconnue" : "") + (sign < 0 ? " negative" : ""),
                    "x",
                    percent(sign < 0 ? Math.max(0, zero - width) : zero),
                    "y",
                    em(y + 0.1),
                    "width",
                    percent(width),
                    "height",
                    em(BAR),
                    "fill-opacity",
                    unknown ? "0" : sign < 0 ? "0.3" : "1",
                    "stroke",
                    "currentColor",
                    "stroke-dasharray",
                    unknown ? "4 3" : "none");
        }
        if (zero > 0 && row.value().isPresent()) {
            // Beside bars only: a line from top to bottom would cross the words.
            String x = percent(zero);
            svg.empty(
                    "line",
                    "class",
                    "zero",
                    "x1",
                    x,
                    "x2",
                    x,
                    "y1",
                    em(y - 0.1),
                    "y2",
                    em(y + BAR + 0.3),
                    "stroke",
                    "currentColor",
                    "stroke-width",
                    "2");
        }
    }

    /// A line of the label; the figure, where it stands at the end, is bold.
    private static void line(SvgWriter svg, String line, String figure, String y) {
        boolean ends = line.endsWith(figure) && !figure.isEmpty();
        String name = ends ? line.substring(0, line.length() - figure.length()) : line;
        svg.open("tspan", "x", "0", "y", y).say(name);
        if (ends) {
            svg.words("tspan", figure, "font-weight", "700");
        }
        svg.close();
    }

    private BigDecimal above() {
        return rows.stream().map(Bar::length).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private BigDecimal below() {
        return rows.stream().map(Bar::length).reduce(BigDecimal.ZERO, BigDecimal::min).negate();
    }

    /// A length in percent of the width.
    double share(BigDecimal length) {
        return share(length, whole());
    }

    private static double share(BigDecimal length, double whole) {
        return 100 * length.doubleValue() / whole;
    }

    /// What fills the width: the longest bars on both sides.
    private double whole() {
        return above().add(below()).doubleValue();
    }

    /// Where zero stands, in percent of the width.
    double zero() {
        return share(below());
    }

    private static String em(double length) {
        return SvgWriter.number(length) + "em";
    }

    private static String percent(double share) {
        return SvgWriter.number(share) + "%";
    }
}
