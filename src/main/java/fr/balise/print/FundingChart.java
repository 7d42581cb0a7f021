package fr.balise.print;

import fr.balise.config.PrintSettings.Paper;
import fr.balise.diagnostic.Language;
import fr.balise.document.Funding;
import fr.balise.publication.Amounts;
import fr.balise.theme.Strings;
import fr.balise.typography.Typography;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Who paid what, as bars: one below the other, the longest as wide as the chart, name above and figure beside each, so that
/// it is read in black and white.
///
/// Amounts where every funder gives one, else shares where every funder gives one; where neither is so there is no chart, since
/// a missing bar would be read as nothing paid.
/// Of many funders the chart shows the largest and the sum of the rest. Nothing is drawn for a single figure, or where a
/// figure is negative: a bar could only mislead.
final class FundingChart {

    private static final int MOST_BARS = 12;
    // CSS pixels on paper, 96 to the inch: a unit of the drawing is one of them, so that its
    // letters are as large as it says.
    private static final int WIDTH_ON_A4 = 640;
    private static final int WIDTH_ON_A5 = 450;
    private static final int ROOM_FOR_FIGURE = 110;
    private static final int ROW = 32;
    private static final int LABEL = 11;
    private static final int BAR_TOP = 15;
    private static final int BAR_HEIGHT = 11;
    private static final int FIGURE = BAR_TOP + 10;
    private static final double LETTER_WIDTH = 6.2;

    private final Funding funding;
    private final Strings strings;
    private final Language language;
    private final Typography typography;
    private final int width;

    FundingChart(Funding funding, Strings strings, Typography typography, Paper paper) {
        this.funding = funding;
        this.strings = strings;
        this.language = strings.language();
        this.typography = typography;
        this.width =
                switch (paper) {
                    case A4 -> WIDTH_ON_A4;
                    case A5 -> WIDTH_ON_A5;
                };
    }

    /// One bar.
    private record Bar(String name, BigDecimal value) {}

    /// The chart as an SVG element; empty where there is nothing to compare.
    Optional<String> svg(String title) {
        boolean amounts = funding.lines().stream().allMatch(line -> line.amount().isPresent());
        boolean shares = funding.lines().stream().allMatch(line -> line.share().isPresent());
        if (!amounts && !shares) {
            return Optional.empty();
        }
        List<Bar> bars = new ArrayList<>();
        for (Funding.Line line : funding.lines()) {
            (amounts ? line.amount() : line.share())
                    .ifPresent(value -> bars.add(new Bar(typography.apply(line.funder()), value)));
        }
        boolean drawable =
                bars.size() > 1
                        && bars.stream().allMatch(bar -> bar.value().signum() >= 0)
                        && bars.stream().anyMatch(bar -> bar.value().signum() > 0);
        return drawable ? Optional.of(draw(most(bars), amounts, title)) : Optional.empty();
    }

    private List<Bar> most(List<Bar> bars) {
        if (bars.size() <= MOST_BARS) {
            return bars;
        }
        List<Bar> sorted = new ArrayList<>(bars);
        sorted.sort(Comparator.comparing(Bar::value).reversed());
        List<Bar> shown = new ArrayList<>(sorted.subList(0, MOST_BARS - 1));
        List<Bar> rest = sorted.subList(MOST_BARS - 1, sorted.size());
        BigDecimal sum = rest.stream().map(Bar::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        shown.add(new Bar(strings.format("imprime.autres-financeurs", "n", rest.size()), sum));
        return shown;
    }

    private String draw(List<Bar> bars, boolean amounts, String title) {
        BigDecimal largest = bars.stream().map(Bar::value).reduce(BigDecimal::max).orElseThrow();
        int height = bars.size() * ROW;
        StringBuilder svg = new StringBuilder(512);
        svg.append("<svg class=\"graphique\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
        svg.append(width).append(' ').append(height).append("\" width=\"").append(width);
        svg.append("\" height=\"").append(height).append("\" role=\"img\"><title>");
        svg.append(Html.escape(alternative(bars, amounts, title))).append("</title>");
        int y = 0;
        for (Bar bar : bars) {
            double share = bar.value().doubleValue() / largest.doubleValue();
            long tenths = Math.round(share * (width - ROOM_FOR_FIGURE) * 10);
            text(svg, 0, y + LABEL, shortened(bar.name()), "#1b1b1f", false);
            svg.append("<rect x=\"0\" y=\"").append(y + BAR_TOP).append("\" width=\"");
            svg.append(decimal(tenths)).append("\" height=\"").append(BAR_HEIGHT);
            svg.append("\" fill=\"#0b4f79\"/>");
            text(svg, 6 + tenths / 10, y + FIGURE, figure(bar, amounts), "#1b1b1f", true);
            y += ROW;
        }
        return svg.append("</svg>").toString();
    }

    private static void text(
            StringBuilder svg, long x, int y, String text, String colour, boolean bold) {
        svg.append("<text x=\"").append(x).append("\" y=\"").append(y);
        svg.append("\" font-family=\"Atkinson, AtkinsonExt, DejaVuSans\" font-size=\"12\"");
        svg.append(bold ? " font-weight=\"700\"" : "").append(" fill=\"").append(colour);
        svg.append("\">").append(Html.escape(text)).append("</text>");
    }

    private String alternative(List<Bar> bars, boolean amounts, String title) {
        StringBuilder words = new StringBuilder(title);
        String between = language == Language.FR ? "\u00A0: " : ": ";
        for (Bar bar : bars) {
            words.append(words.length() == title.length() ? between : ", ");
            words.append(bar.name()).append(' ').append(figure(bar, amounts));
        }
        return words.toString();
    }

    private String figure(Bar bar, boolean amounts) {
        return amounts
                ? Amounts.money(bar.value(), funding.currency(), language)
                : Amounts.share(bar.value(), language);
    }

    private String shortened(String name) {
        int letters = (int) (width / LETTER_WIDTH);
        if (name.length() <= letters) {
            return name;
        }
        int word = name.lastIndexOf(' ', letters - 1);
        return name.substring(0, word > 0 ? word : letters - 1) + "…";
    }

    private static String decimal(long tenths) {
        return tenths / 10 + "." + tenths % 10;
    }
}
