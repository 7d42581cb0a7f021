package fr.balise.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

class AmountsTest {

    // In the tables ~ stands for the no-break space and _ for the narrow one.
    private static String written(String expected) {
        return expected.replace('~', '\u00A0').replace('_', '\u202F');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50000|EUR|50_000~€|€50,000",
                "999|EUR|999~€|€999",
                "1000|EUR|1_000~€|€1,000",
                "1234567.5|EUR|1_234_567,5~€|€1,234,567.5",
                "0|EUR|0~€|€0",
                "-12000|EUR|-12_000~€|€-12,000",
                "70000.00|USD|70_000~$~US|US$70,000",
                "15|CAD|15~$~CA|CA$15",
                "25000|XOF|25_000~XOF|XOF~25,000"
            })
    void an_amount_reads_as_people_write_it(String amount, String currency, String fr, String en) {
        assertThat(Amounts.money(new BigDecimal(amount), currency, Language.FR))
                .isEqualTo(written(fr));
        assertThat(Amounts.money(new BigDecimal(amount), currency, Language.EN))
                .isEqualTo(written(en));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"50|50_%|50%", "33.30|33,3_%|33.3%", "100|100_%|100%"})
    void a_share_reads_as_people_write_it(String share, String fr, String en) {
        assertThat(Amounts.share(new BigDecimal(share), Language.FR)).isEqualTo(written(fr));
        assertThat(Amounts.share(new BigDecimal(share), Language.EN)).isEqualTo(en);
    }
}
