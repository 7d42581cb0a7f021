package fr.balise.typography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

/// Features tested: what a caller builds on: edits at the text's own offsets, protected ranges, objects, line breaks,
/// raised letters, languages.
class TypographyTest {

    private final Typography french = Typography.french();

    @Test
    void a_missing_space_is_inserted_without_replacing_anything() {
        assertThat(french.edits("oui!")).containsExactly(new Edit(3, 3, "\u202F", false));
    }

    @Test
    void a_quotation_mark_and_the_space_inside_it_are_two_edits() {
        assertThat(french.edits("a \"b\""))
                .containsExactly(
                        new Edit(2, 3, "«", false),
                        new Edit(3, 3, "\u202F", false),
                        new Edit(4, 4, "\u202F", false),
                        new Edit(4, 5, "»", false));
    }

    @Test
    void a_ligature_replaces_two_letters_and_a_superfluous_space_disappears_alone() {
        assertThat(french.edits("le  coeur"))
                .containsExactly(new Edit(3, 4, "", false), new Edit(5, 7, "œ", false));
    }

    @Test
    void a_right_text_has_no_edits() {
        String text =
                "« L’été\u00A0: œuvre\u202F! »".replace("« ", "«\u202F").replace(" »", "\u202F»");
        assertThat(french.edits(text)).isEmpty();
        assertThat(french.apply(text)).isSameAs(text);
    }

    @Test
    void raised_letters_are_an_edit_even_when_the_letters_stay() {
        assertThat(french.edits("le 1er")).containsExactly(new Edit(4, 6, "er", true));
        assertThat(french.apply("la 1ère")).isEqualTo("la 1re");
        assertThat(french.runs("la 1ère fois"))
                .containsExactly(
                        new Run("la 1", false), new Run("re", true), new Run(" fois", false));
        assertThat(french.runs("")).isEmpty();
    }

    @Test
    void what_is_not_text_counts_as_a_word() {
        assertThat(french.apply("voir \uFFFC: \"\uFFFC\" ou l'\uFFFC?"))
                .isEqualTo("voir \uFFFC\u00A0: «\u202F\uFFFC\u202F» ou l’\uFFFC\u202F?");
    }

    @Test
    void a_line_break_stays_unless_no_break_belongs_there() {
        assertThat(french.edits("n°\n44")).containsExactly(new Edit(2, 3, "\u00A0", false));
        assertThat(french.apply("des mots\nd'ici \n et là")).isEqualTo("des mots\nd’ici \n et là");
        assertThat(french.apply("vraiment\n?")).isEqualTo("vraiment\u202F?");
        assertThat(french.apply("Oui.\n– Non.")).isEqualTo("Oui.\n–\u00A0Non.");
    }

    @Test
    void no_rule_reaches_across_a_blank_line() {
        assertThat(french.apply("un \"mot\n\n: et un\" autre"))
                .isEqualTo("un \"mot\n\n: et un\" autre");
    }

    @Test
    void spaces_at_both_ends_are_the_callers() {
        assertThat(french.apply("  (suite)  ")).isEqualTo("  (suite)  ");
    }

    @Test
    void a_protected_range_is_not_touched_and_counts_as_a_word() {
        String text = "voir l'oeuvre : \"x\" ; fin";
        assertThat(french.edits(text, List.of(new Span(5, 19))))
                .containsExactly(new Edit(19, 20, "\u202F", false));
        assertThat(french.edits("a'b c'd", List.of(new Span(4, 7), new Span(0, 3), new Span(1, 2))))
                .isEmpty();
        assertThat(french.edits("oui!", List.of(new Span(2, 2), new Span(3, 99)))).isEmpty();
    }

    @Test
    void a_protected_range_may_cross_a_blank_line() {
        assertThat(french.edits("a : b'c\n\nd'e ; f", List.of(new Span(4, 12))))
                .containsExactly(
                        new Edit(1, 2, "\u00A0", false), new Edit(12, 13, "\u202F", false));
    }

    @Test
    void a_range_that_ends_before_it_starts_is_refused() {
        assertThatThrownBy(() -> new Span(3, 2)).hasMessageContaining("3..2");
    }

    @Test
    void quebec_has_no_space_before_high_punctuation_but_keeps_the_others() {
        assertThat(Typography.canadianFrench().apply("Quoi ? «Non !» dit-il : 5 % ; l'été"))
                .isEqualTo("Quoi? «\u202FNon!\u202F» dit-il\u00A0: 5\u202F%; l’été");
        assertThat(Typography.canadianFrench().apply("voir http://a.fr ; oui"))
                .isEqualTo("voir http://a.fr ; oui");
    }

    @Test
    void a_language_chooses_its_rules() {
        assertThat(Typography.forLanguage("fr")).isSameAs(Typography.french());
        assertThat(Typography.forLanguage("fr-BE")).isSameAs(Typography.french());
        assertThat(Typography.forLanguage("FR-ca")).isSameAs(Typography.canadianFrench());
        assertThat(Typography.forLanguage("fr-Latn-CA")).isSameAs(Typography.canadianFrench());
        assertThat(Typography.forLanguage("en")).isSameAs(Typography.none());
        assertThat(Typography.forLanguage("frp")).isSameAs(Typography.none());
        assertThat(Typography.forLanguage("")).isSameAs(Typography.none());
    }

    @Test
    void without_rules_every_text_stays() {
        assertThat(Typography.none().apply("a  'b' \"c\" !")).isEqualTo("a  'b' \"c\" !");
    }

    @Test
    void the_locale_of_the_machine_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(french.apply("IIIe, OEIL et 5 JUIN")).isEqualTo("IIIe, ŒIL et 5\u00A0JUIN");
        } finally {
            Locale.setDefault(before);
        }
    }
}
