package fr.balise.chart;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.publication.Funders;
import fr.balise.publication.Publication;
import fr.balise.testing.SiteFixture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

/// Sums over a publication that holds every odd funding.
class FundingSummaryTest {

    @TempDir private Path folder;

    private FundingSummary summary;

    @BeforeEach
    void add() {
        Publication publication =
                SiteFixture.copyOf(Path.of("src/test/resources/charts"), folder).publication();
        summary = FundingSummary.of(Funders.of(publication.catalog()), publication.documents());
    }

    private static BigDecimal sum(List<Sum> sums) {
        return sums.stream().map(Sum::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void each_currency_is_a_sum_of_its_own_and_makes_its_total() {
        assertThat(summary.currencies())
                .extracting(CurrencySums::currency)
                .containsExactly("EUR", "<USD>", "CAD");
        for (CurrencySums sums : summary.currencies()) {
            assertThat(sum(sums.kinds())).isEqualByComparingTo(sums.total());
            assertThat(sum(sums.funders())).isEqualByComparingTo(sums.total());
            assertThat(sum(sums.years())).isEqualByComparingTo(sums.total());
        }
        assertThat(summary.currencies().get(2).total()).isEqualByComparingTo("90000");
    }

    @Test
    void what_cannot_be_added_is_counted() {
        assertThat(summary.documents()).isEqualTo(18);
        assertThat(summary.funded()).isEqualTo(17);
        // Shares without a total (three) and nothing but a year.
        assertThat(summary.withoutAmount()).isEqualTo(4);
        assertThat(summary.uneven()).isEqualTo(3);
        assertThat(summary.negative()).isOne();
        assertThat(summary.manyPlaces()).isOne();
        assertThat(summary.unclassified()).contains("Sans famille", "Gouvernement du Québec");
    }

    @Test
    void shares_of_a_known_total_are_exact_amounts_and_families_are_kinds() {
        CurrencySums euros = summary.currencies().getFirst();
        assertThat(euros.kinds())
                .filteredOn(sum -> sum.sort() == Sum.Sort.SEVERAL)
                .singleElement()
                .satisfies(sum -> assertThat(sum.amount()).isEqualByComparingTo("333"));
        assertThat(euros.kinds())
                .filteredOn(sum -> sum.sort() == Sum.Sort.EXCESS)
                .singleElement()
                .satisfies(sum -> assertThat(sum.amount()).isEqualByComparingTo("-5040"));
        assertThat(euros.kinds()).extracting(Sum::name).contains("État", "Collectivités");
    }
}
