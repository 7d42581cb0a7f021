package fr.balise.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditLinkTest {

    @ParameterizedTest
    @CsvSource({
        "https://github.com/rtes/fiches,"
                + " https://github.com/rtes/fiches/edit/main/content/fiches/056%20caf%C3%A9.md",
        "https://gitlab.exemple.fr/rtes/fiches/,"
            + " https://gitlab.exemple.fr/rtes/fiches/-/edit/main/content/fiches/056%20caf%C3%A9.md",
        "https://exemple.org/depot, https://exemple.org/depot/content/fiches/056%20caf%C3%A9.md",
        "https://github.com/rtes/fiches/edit/dev/textes,"
                + " https://github.com/rtes/fiches/edit/dev/textes/fiches/056%20caf%C3%A9.md"
    })
    void a_page_leads_to_its_source_in_the_forge(String repository, String expected) {
        assertThat(EditLink.of(repository, "fiches/056 café.md")).isEqualTo(expected);
    }
}
