package fr.balise.print;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Language;
import fr.balise.document.Funding;
import fr.balise.theme.Strings;
import fr.balise.typography.Typography;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class FundingChartTest {

    private static Optional<String> chart(Funding.Line... lines) {
        Strings strings =
                Strings.of(
                        Language.FR, Map.of("imprime.autres-financeurs", "{n} autres financeurs"));
        Funding funding = new Funding(Optional.empty(), "EUR", Optional.empty(), List.of(lines));
        return new FundingChart(
                        funding,
                        strings,
                        Typography.forLanguage("fr"),
                        fr.balise.config.PrintSettings.Paper.A4)
                .svg("Financement, 2016");
    }

    private static Funding.Line share(String funder, int share) {
        return new Funding.Line(funder, Optional.empty(), Optional.of(BigDecimal.valueOf(share)));
    }

    private static Funding.Line amount(String funder, String amount) {
        return new Funding.Line(funder, Optional.of(new BigDecimal(amount)), Optional.empty());
    }

    private static List<Double> widths(String svg) {
        List<Double> widths = new ArrayList<>();
        Matcher bar = Pattern.compile("<rect[^>]* width=\"([\\d.]+)\"").matcher(svg);
        while (bar.find()) {
            widths.add(Double.parseDouble(bar.group(1)));
        }
        return widths;
    }

    @Test
    void bars_are_as_long_as_the_shares() {
        String svg = chart(share("Fonds", 50), share("Villes", 25)).orElseThrow();
        assertThat(widths(svg)).hasSize(2);
        assertThat(widths(svg).get(0)).isEqualTo(2 * widths(svg).get(1));
    }

    @Test
    void the_alternative_says_every_figure() {
        String svg = chart(share("Fonds", 50), share("Villes", 47)).orElseThrow();
        assertThat(PrintedSite.plain(svg))
                .contains("<title>Financement, 2016 : Fonds 50 %, Villes 47 %</title>");
    }

    @Test
    void amounts_come_before_shares_only_where_all_are_known() {
        String known = chart(amount("A", "30000"), amount("B", "12000.50")).orElseThrow();
        assertThat(PrintedSite.plain(known)).contains("30 000 €", "12 000,5 €");
        assertThat(chart(amount("A", "30000"), share("B", 10))).isEmpty();
    }

    @Test
    void nothing_is_drawn_where_a_bar_would_mislead() {
        assertThat(chart(share("Seul", 100))).isEmpty();
        assertThat(chart(share("A", 0), share("B", 0))).isEmpty();
        assertThat(chart(amount("A", "100"), amount("B", "-20"))).isEmpty();
        assertThat(chart()).isEmpty();
    }

    @Test
    void of_thirty_funders_the_largest_are_drawn_and_the_others_added_up() {
        Funding.Line[] lines = new Funding.Line[30];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = amount("Financeur " + i, Integer.toString(100 + i));
        }
        String svg = chart(lines).orElseThrow();
        assertThat(widths(svg)).hasSize(12);
        assertThat(svg).contains("19 autres financeurs").contains("Financeur 29");
        assertThat(svg).doesNotContain("Financeur 3<");
    }

    @Test
    void names_are_text_and_never_markup() {
        assertThat(chart(share("<b>A & B</b>", 10), share("C", 20)).orElseThrow())
                .contains("&lt;b&gt;A &amp; B&lt;/b&gt;")
                .doesNotContain("<b>");
    }
}
