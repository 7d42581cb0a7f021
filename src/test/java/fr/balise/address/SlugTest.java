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
import java.util.Random;

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

    @Test
    void texts_that_need_no_normalising_have_the_slug_that_normalising_gives() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            for (String text : List.of("" + (char) c, "a" + (char) c + "b", "É" + (char) c + "2")) {
                assertThat(Slug.of(text)).as("U+%04X", c).isEqualTo(normalised(text));
                assertThat(Slug.distinct(text)).as("U+%04X", c).isEqualTo(distinct(text));
            }
        }
        Random random = new Random(7);
        String signs = "aZ9 -’«éÀçÿœŒæØßªµ²\u00ad\u202f\u2001\u0301\u0327łĳŉﬁ日\uD83D\uDE42";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(8), 0, signs.length())
                    .forEach(at -> text.append(signs.charAt(at)));
            assertThat(Slug.of(text.toString())).as("%s", text).isEqualTo(normalised(text));
            assertThat(Slug.distinct(text.toString())).as("%s", text).isEqualTo(distinct(text));
        }
    }

    /// The plain way, character after character of the decomposed text.
    private static String normalised(CharSequence text) {
        StringBuilder slug = new StringBuilder();
        boolean gap = false;
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray()) {
            String letters = c < 0x80 && Character.isLetterOrDigit(c) ? "" + c : special(c);
            int type = Character.getType(c);
            if (!letters.isEmpty()) {
                slug.append(gap && !slug.isEmpty() ? "-" : "")
                        .append(letters.toLowerCase(Locale.ROOT));
                gap = false;
            } else {
                gap |= type != Character.NON_SPACING_MARK && type != Character.FORMAT;
            }
        }
        return slug.toString();
    }

    private static String special(char c) {
        return switch (Character.toLowerCase(c)) {
            case 'œ' -> "oe";
            case 'æ' -> "ae";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ' -> "d";
            case 'ı' -> "i";
            case 'ß' -> "ss";
            default -> "";
        };
    }

    private static String distinct(CharSequence text) {
        String slug = normalised(text);
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        boolean lost =
                composed.codePoints()
                        .filter(Character::isLetterOrDigit)
                        .anyMatch(c -> normalised(Character.toString(c)).isEmpty());
        String sign = "x" + Integer.toHexString(composed.toLowerCase(Locale.ROOT).hashCode());
        return slug.isEmpty() ? sign : lost ? slug + "-" + sign : slug;
    }
}
