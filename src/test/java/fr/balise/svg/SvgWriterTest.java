package fr.balise.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;

class SvgWriterTest {

    @Test
    void texts_and_attributes_are_escaped_and_elements_closed() {
        assertThat(
                        new SvgWriter()
                                .open("g", "class", "a\"b<c>&'")
                                .empty("path", "d", "M0 0")
                                .words("text", "<1 & 2>é\"")
                                .close()
                                .text())
                .isEqualTo(
                        "<g class=\"a&quot;b&lt;c&gt;&amp;'\"><path d=\"M0 0\"/>"
                                + "<text>&lt;1 &amp; 2&gt;é&quot;</text></g>");
    }

    @Test
    void numbers_have_two_decimals_at_most_and_no_useless_zero() {
        double[] special = {
            0, -0.0, 1, -1, 12.5, 0.004, -0.004, 0.005, 1e9, -3e9, 1e15, 100, 99.995
        };
        for (double value : special) {
            assertThat(SvgWriter.number(value)).isEqualTo(plain(value));
        }
        Random random = new Random(9);
        for (int i = 0; i < 10_000; i++) {
            double value = random.nextGaussian() * Math.pow(10, random.nextInt(8));
            assertThat(SvgWriter.number(value)).isEqualTo(plain(value));
            assertThat(SvgWriter.number(Math.rint(value))).isEqualTo(plain(Math.rint(value)));
        }
        assertThatThrownBy(() -> SvgWriter.number(Double.NaN))
                .isInstanceOf(NumberFormatException.class);
    }

    private static String plain(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
