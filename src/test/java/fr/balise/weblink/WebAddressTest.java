package fr.balise.weblink;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

class WebAddressTest {

    private static WebAddress address(String written) {
        return ((WebAddress.Reading.Right) WebAddress.read(written)).address();
    }

    @ParameterizedTest
    @CsvSource({
        "https://exemple.fr, https://exemple.fr/",
        "' HTTPS://Exemple.FR:443/A ', https://exemple.fr/A",
        "http://exemple.fr:8080?q=1, http://exemple.fr:8080/?q=1",
        "//exemple.fr/a, https://exemple.fr/a",
        "https://économie.exemple.fr/, https://xn--conomie-9xa.exemple.fr/",
        "https://exemple.fr/été 2019, https://exemple.fr/%C3%A9t%C3%A9%202019",
        "https://exemple.fr/%C3%A9t%c3%a9, https://exemple.fr/%C3%A9t%c3%a9",
        "https://exemple.fr/100%, https://exemple.fr/100%25",
        "https://exemple.fr/?a=[b]|c, https://exemple.fr/?a=%5Bb%5D%7Cc",
        "https://exemple.fr/a#b?c, https://exemple.fr/a",
        "https://exemple.fr/a@b, https://exemple.fr/a@b",
        "https://[::1]:81/a, https://[::1]:81/a"
    })
    void an_address_is_asked_as_the_standards_say(String written, String asked) {
        assertThat(address(written).text()).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "b, https://exemple.fr/x/b",
        "/b c, https://exemple.fr/b%20c",
        "?q=é, https://exemple.fr/x/?q=%C3%A9",
        "//www.exemple.fr, https://www.exemple.fr/",
        "http://exemple.fr/é, http://exemple.fr/%C3%A9",
        "../../.., https://exemple.fr/",
        "a:b, ''"
    })
    void a_redirect_leads_on_from_its_page(String location, String to) {
        assertThat(
                        address("https://exemple.fr/x/a")
                                .resolve(location)
                                .map(WebAddress::text)
                                .orElse(""))
                .isEqualTo(to);
    }

    @Test
    void a_header_in_utf_8_is_understood() {
        String header =
                new String("/été".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(address("https://exemple.fr/").resolve(header).map(WebAddress::text))
                .contains("https://exemple.fr/%C3%A9t%C3%A9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:a@exemple.fr", "tel:+33", "a.md", "/a", "#a", "fiche:4", ""})
    void what_leads_nowhere_in_the_web_is_left_alone(String written) {
        assertThat(WebAddress.isWeb(written)).isFalse();
    }

    @Test
    void a_host_with_an_underscore_is_unusual_and_not_malformed() {
        assertThat(WebAddress.read("http://mon_site.exemple.fr/"))
                .isEqualTo(new WebAddress.Reading.Unusual());
    }
}
