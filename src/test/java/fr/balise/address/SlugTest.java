package fr.balise.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "L’œuvre d’Été : n° 2, l-oeuvre-d-ete-n-2",
        "Découverte de pratiques inspirantes, decouverte-de-pratiques-inspirantes",
        "  --Porto-Novo --  (Bénin)!, porto-novo-benin",
        "ESS & coopération, ess-cooperation",
        "ÆØŁĐẞß ıİ, aeoldssss-ii",
        "Yên Bái, yen-bai",
        "50 000 €, 50-000",
        "coopé\u00ADra\u200Btion, cooperation",
        "a🙂b, a-b",
        "x_y.z/w, x-y-z-w",
    })
    void a_slug_is_lower_case_ascii_with_single_hyphens(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
        assertThat(Slug.of(Normalizer.normalize(title, Normalizer.Form.NFD))).isEqualTo(slug);
        assertThat(Slug.of(slug)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…", "日本", "-", "🙂", "\u0301"})
    void a_text_without_latin_letter_or_digit_has_an_empty_slug(String title) {
        assertThat(Slug.of(title)).isEmpty();
    }

    @Test
    void a_distinct_slug_keeps_other_scripts_apart_and_is_never_empty() {
        assertThat(Slug.distinct("Découverte n° 2")).isEqualTo("decouverte-n-2");
        assertThat(List.of("القدس", "日本", "日本 2020", "中国 2020", "…", ""))
                .extracting(Slug::distinct)
                .doesNotHaveDuplicates()
                .allMatch(slug -> slug.matches("[a-z0-9-]+"));
        assertThat(Slug.distinct("МОСКВА")).isEqualTo(Slug.distinct("москва"));
    }

    @Test
    void the_language_of_the_machine_does_not_matter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(Slug.of("TITRE INITIAL")).isEqualTo("titre-initial");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @Timeout(30)
    void a_very_long_title_is_no_trouble() {
        assertThat(Slug.of("Été ".repeat(500_000))).hasSize(4 * 500_000 - 1);
    }
}
