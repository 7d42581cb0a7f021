package fr.balise.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.balise.diagnostic.Language;

import org.junit.jupiter.api.Test;

import java.util.Map;

class StringsTest {

    private static final Map<String, String> FRENCH =
            Map.of(
                    "fiches.0", "aucune fiche",
                    "fiches.1", "{n} fiche",
                    "fiches.n", "{n} fiches",
                    "pages.1", "{n} page",
                    "pages.n", "{n} pages",
                    "cite", "cité {nombre} fois par {qui} ({0}, {1})",
                    "accolades", "{ a } {autre} {}{");

    @Test
    void placeholders_are_filled_by_name_and_by_order() {
        assertThat(french().format("cite", "nombre", 3, "qui", "RTES"))
                .isEqualTo("cité 3 fois par RTES (3, RTES)");
    }

    @Test
    void a_value_that_looks_like_a_placeholder_is_not_filled_again() {
        assertThat(french().format("cite", "nombre", "{qui}", "qui", "{nombre}"))
                .isEqualTo("cité {qui} fois par {nombre} ({qui}, {nombre})");
    }

    @Test
    void braces_that_are_no_placeholder_stay() {
        assertThat(french().format("accolades", "qui", "x")).isEqualTo("{ a } {autre} {}{");
    }

    @Test
    void zero_is_singular_in_french_and_plural_in_english() {
        assertThat(french().count("pages", 0)).isEqualTo("0 page");
        assertThat(french().count("pages", 1)).isEqualTo("1 page");
        assertThat(french().count("pages", 2)).isEqualTo("2 pages");
        Strings english =
                Strings.of(Language.EN, Map.of("pages.1", "{n} page", "pages.n", "{n} pages"));
        assertThat(english.count("pages", 0)).isEqualTo("0 pages");
        assertThat(english.count("pages", 1)).isEqualTo("1 page");
    }

    @Test
    void none_at_all_has_words_of_its_own_where_they_exist() {
        assertThat(french().count("fiches", 0)).isEqualTo("aucune fiche");
    }

    @Test
    void great_numbers_are_grouped_as_the_language_does() {
        assertThat(french().count("fiches", 9_999)).isEqualTo("9999 fiches");
        assertThat(french().count("fiches", 1_234_567)).isEqualTo("1\u202F234\u202F567 fiches");
        Strings english = Strings.of(Language.EN, Map.of("fiches.n", "{n} sheets"));
        assertThat(english.count("fiches", 10_000)).isEqualTo("10,000 sheets");
    }

    @Test
    void a_key_that_does_not_exist_is_refused_by_name() {
        assertThatThrownBy(() -> french().text("absent")).hasMessage("no text absent in fr");
    }

    private static Strings french() {
        return Strings.of(Language.FR, FRENCH);
    }
}
