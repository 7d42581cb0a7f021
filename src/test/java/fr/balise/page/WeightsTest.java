package fr.balise.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1_Ko, 1_KB",
        "48210, 48_Ko, 48_KB",
        "48500, 49_Ko, 49_KB",
        "999999, 1000_Ko, 1000_KB",
        "1000000, '1,0_Mo', 1.0_MB",
        "1260000, '1,3_Mo', 1.3_MB",
        "25960000, '26,0_Mo', 26.0_MB"
    })
    void a_weight_is_rounded_as_people_say_it(long bytes, String french, String english) {
        assertThat(Weights.of(bytes, Language.FR)).isEqualTo(french.replace('_', '\u00A0'));
        assertThat(Weights.of(bytes, Language.EN)).isEqualTo(english.replace('_', '\u00A0'));
    }
}
