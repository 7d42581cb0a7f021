package fr.balise.print.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.balise.site.Bytes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;

class FontSetTest {

    private static final FontSet THEME = TestFonts.theme();

    private static final FontSet TEXT =
            THEME.only(List.of("Atkinson", "AtkinsonExt", "DejaVuSans"));

    @Test
    void the_characters_of_french_print_in_one_family_down_to_the_narrow_no_break_space() {
        String letters = "àâäæçéèêëîïôöœùûüÿ ÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜ";
        String signs = "«»‹›“”‘’…–—-·•°ºª§©®™€£%×÷±¹²³½¼¾\u00A0\u202F\u2009\u2010\u2011\u00AD";
        assertThat(THEME.only(List.of("Atkinson")).uncovered(letters + signs)).isEmpty();
    }

    @Test
    void the_theme_prints_names_of_the_world_and_what_reports_use() {
        assertThat(TEXT.uncovered("Ÿ Đặng Thị Ngọc Thịnh, Nguyễn ₫; Αθήνα; Київ; Łódź; Şişli"))
                .isEmpty();
        assertThat(TEXT.uncovered("القاهرة تونس ירושלים")).isEmpty();
        assertThat(TEXT.uncovered("→ ← ⇒ CO₂ m² 10⁻³ ≤ ≥ ≠ ≈ ★ ☎ ✓ ■ № ‰ ⅓ ⁄ ﬁ")).isEmpty();
    }

    @Test
    void arabic_prints_in_the_joined_forms_too() {
        StringBuilder forms = new StringBuilder();
        for (char form = 0xFE70; form <= 0xFEFC; form++) {
            if (Character.isDefined(form)) {
                forms.append(form);
            }
        }
        assertThat(TEXT.uncovered(forms)).isEmpty();
    }

    @Test
    void what_no_font_prints_is_named_once_in_the_order_of_the_text() {
        assertThat(TEXT.uncovered("Vélo 🚲, 日本, vélo 🚲 日"))
                .containsExactly(0x1F6B2, 0x65E5, 0x672C);
        assertThat(TEXT.covers(0x1F6B2)).isFalse();
        assertThat(TEXT.uncovered("a\uD83D")).containsExactly(0xD83D);
    }

    @Test
    void signs_that_direct_the_setting_need_no_glyph() {
        String signs = "a\u200Bb\u2060c\u00ADd\u200De\uFE0Ff\u200Fg\u2067h\u2069\n\t\r\u2028\uFEFF";
        assertThat(THEME.only(List.of("AtkinsonExt")).uncovered(signs.replaceAll("[a-h]", "")))
                .isEmpty();
        assertThat(families(TEXT.needed(signs))).containsOnly("Atkinson");
    }

    @Test
    void a_font_of_last_resort_is_needed_only_when_a_character_asks_for_it() {
        assertThat(families(TEXT.needed("L’ESS en 2019 : 50\u202F000 €"))).containsOnly("Atkinson");
        assertThat(families(TEXT.needed("L’Haÿ, Šibenik"))).containsOnly("Atkinson", "AtkinsonExt");
        assertThat(families(TEXT.needed("Šibenik → Łódź")))
                .containsOnly("Atkinson", "AtkinsonExt", "DejaVuSans");
        assertThat(families(TEXT.needed("a → b"))).containsOnly("Atkinson", "DejaVuSans");
        assertThat(families(TEXT.needed("🚲"))).containsOnly("Atkinson");
        assertThat(families(TEXT.needed(""))).containsOnly("Atkinson");
    }

    @Test
    void all_faces_of_a_needed_family_come_along() {
        assertThat(TEXT.needed("Vélo"))
                .hasSize(4)
                .allMatch(face -> face.family().equals("Atkinson"));
    }

    @Test
    void families_keep_the_order_that_is_asked_for() {
        FontSet code = THEME.only(List.of("AtkinsonMono", "None", "DejaVuSans", "Atkinson"));
        assertThat(families(code.faces()))
                .containsExactly("AtkinsonMono", "DejaVuSans", "Atkinson");
        assertThat(families(code.needed("if (a → b)")))
                .containsExactly("AtkinsonMono", "DejaVuSans");
    }

    @Test
    void a_family_prints_what_all_its_faces_have() throws UnusableFontException {
        Bytes poor = Bytes.of(TestFonts.without("Atkinson-700.ttf", (int) 'é'));
        FontSet set =
                FontSet.of(
                        List.of(
                                TestFonts.face("Atkinson-400.ttf"),
                                TestFonts.face("Atkinson-700.ttf", poor)));
        assertThat(set.uncovered("été")).containsExactly((int) 'é');
    }

    @Test
    void a_set_without_families_prints_nothing() {
        FontSet none = FontSet.of(List.of());
        assertThat(none.uncovered("a")).containsExactly((int) 'a');
        assertThat(none.needed("a")).isEmpty();
    }

    @Test
    void bytes_that_are_no_font_are_the_callers_fault() {
        FontFace face = new FontFace("A", 400, false, Bytes.of(new byte[3]));
        assertThatIllegalArgumentException().isThrownBy(() -> FontSet.of(List.of(face)));
    }

    @Test
    @Timeout(30)
    void a_text_of_millions_of_characters_takes_no_time() {
        String text = "Coopération & solidarité : « l’ESS » → 日本\n".repeat(200_000);
        assertThat(TEXT.uncovered(text)).containsExactly(0x65E5, 0x672C);
        assertThat(families(TEXT.needed(text))).containsOnly("Atkinson", "DejaVuSans");
    }

    private static List<String> families(List<FontFace> faces) {
        return faces.stream().map(FontFace::family).distinct().toList();
    }
}
