package fr.balise.rename;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Addresses added to `alias:` and taken back leave the author's bytes.
class OldAddressesTest {

    private static final String SHORT = "/fiches/56.html";
    private static final String LONG = "/fiches/056-titre.html";

    private static String file(String keys) {
        return "---\nnumero: 56\n" + keys + "---\n\nTexte, alias: [" + SHORT + ", " + LONG + "]\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "relu-le: 2019\n",
                "# note\nrelu-le: 2019\n",
                "titre: |\n  un\n  # deux\nrelu-le: 2019\n",
                "alias: []\n",
                "alias: [ ]  # rien\n",
                "alias:\n",
                "alias:   # rien\ntitre: Un\n",
                "alias: /vieux.html\n",
                "alias: \"/vieux.html\"  # un\n",
                "alias: [/vieux.html]\n",
                "alias: [ /vieux.html ]\n",
                "alias: [/vieux.html,]\n",
                "alias: [\n  /a.html,   # un\n  '/b.html'   # deux\n]\ntitre: Un\n",
                "alias:\n- /a.html   # un\n- /b.html # deux\ntitre: Un\n",
                "aliases:\n  - /a.html\n\n# note\ndate: 2019\n",
                "alias: [/fiches/56.html]\n",
                "alias: [/fiches/056-titre.html, /fiches/56.html]\n",
                "alias: [/fiches/56.html, /fiches/056-titre.html]\n",
                "alias: /fiches/56.html\n",
                "alias:\n  - /fiches/56.html\n  - /fiches/056-titre.html\n",
            })
    void added_and_taken_back_is_the_same_text(String keys) {
        for (String text : new String[] {file(keys), file(keys).replace("\n", "\r\n")}) {
            String added = OldAddresses.with(text, SHORT, LONG).orElseThrow();

            assertThat(added).contains(SHORT).contains(LONG).isNotEqualTo(text);
            assertThat(OldAddresses.withoutAdded(added, SHORT, LONG)).contains(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "alias: [/fiches/56.html]\n",
                "alias: [/fiches/56.html, /fiches/056-titre.html, /vieux.html, /autre.html]\n",
                "alias: [/fiches/056-titre.html, /fiches/56.html]\n",
                "alias: [/fiches/56.html, '/fiches/056-titre.html']\n",
            })
    void what_was_not_added_is_not_taken_back(String keys) {
        assertThat(OldAddresses.withoutAdded(file(keys), SHORT, LONG)).isEmpty();
    }

    @Test
    void a_new_line_stands_in_the_order_of_keys() {
        assertThat(OldAddresses.with(file("titre: Un\n# bientôt\nrelu-le: 2019\n"), SHORT, LONG))
                .hasValueSatisfying(
                        text ->
                                assertThat(text)
                                        .startsWith(
                                                "---\n"
                                                        + "numero: 56\n"
                                                        + "titre: Un\n"
                                                        + "alias: [/fiches/56.html,"
                                                        + " /fiches/056-titre.html]\n"
                                                        + "# bientôt\n"
                                                        + "relu-le: 2019\n"
                                                        + "---\n"));
    }
}
