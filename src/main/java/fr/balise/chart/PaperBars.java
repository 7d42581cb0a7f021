package fr.balise.chart;

import fr.balise.svg.SvgWriter;

/// The same bars for paper, where the width is known: a unit of the drawing is a CSS pixel, 96 to the inch, so that letters
/// are as large as they say.
final class PaperBars {

    private static final int ROOM_FOR_FIGURE = 110;
    private static final int ROW = 32;
    private static final int LABEL = 11;
    private static final int BAR_TOP = 15;
    private static final int BAR_HEIGHT = 11;
    private static final int FIGURE = BAR_TOP + 10;
    private static final double LETTER_WIDTH = 6.2;
    private static final String INK = "#1b1b1f";
    private static final String BAR = "#0b4f79";

    private final Bars bars;
    private final int width;

    PaperBars(Bars bars, int width) {
        this.bars = bars;
        this.width = width;
    }

    String svg(String title, String between) {
        int height = bars.rows().size() * ROW;
        SvgWriter svg = new SvgWriter();
        svg.open(
                "svg",
                "class",
                "graphique",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                Integer.toString(width),
                "height",
                Integer.toString(height),
                "role",
                "img");
        svg.words("title", title + between + bars.description(" "));
        double room = width - ROOM_FOR_FIGURE;
        double zero = bars.zero() / 100 * room;
        int y = 0;
        for (Bar row : bars.rows()) {
            text(svg, 0, y + LABEL, shortened(Direction.isolated(row.label())), false);
            double length = bars.share(row.length().abs()) / 100 * room;
            int sign = row.length().signum();
            if (sign != 0) {
                double left = sign < 0 ? zero - length : zero;
                svg.empty(
                        "rect",
                        "x",
                        SvgWriter.number(left),
                        "y",
                        Integer.toString(y + BAR_TOP),
                        "width",
                        SvgWriter.number(Math.max(length, 0.5)),
                        "height",
                        Integer.toString(BAR_HEIGHT),
                        "fill",
                        row.look() == Bar.Look.UNKNOWN || sign < 0 ? "none" : BAR,
                        "stroke",
                        BAR,
                        "stroke-dasharray",
                        row.look() == Bar.Look.UNKNOWN ? "4 3" : "none");
            }
            boolean bare = row.value().isEmpty();
            text(
                    svg,
                    bare ? 0 : 6 + zero + (sign < 0 ? 0 : length),
                    y + FIGURE,
                    row.figure(),
                    true);
            y += ROW;
        }
        if (zero > 0) {
            String x = SvgWriter.number(zero);
            svg.empty(
                    "line",
                    "x1",
                    x,
                    "x2",
                    x,
                    "y1",
                    Integer.toString(LABEL + 2),
                    "y2",
                    Integer.toString(height),
                    "stroke",
                    INK);
        }
        return svg.close().text();
    }

    private static void text(SvgWriter svg, double x, int y, String text, boolean bold) {
        svg.words(
                "text",
                text,
                "x",
                SvgWriter.number(x),
                "y",
                Integer.toString(y),
                "font-family",
                "Atkinson, AtkinsonExt, DejaVuSans",
                "font-size",
                "12",
                "font-weight",
                bold ? "700" : "400",
                "fill",
                INK);
    }

    private String shortened(String name) {
        int letters = (int) (width / LETTER_WIDTH);
        if (name.length() <= letters) {
            return name;
        }
        int word = name.lastIndexOf(' ', letters - 1);
        return name.substring(0, word > 0 ? word : letters - 1) + "…";
    }
}
