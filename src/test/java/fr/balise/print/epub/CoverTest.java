package fr.balise.print.epub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;
import java.util.Optional;

class CoverTest {

    @Test
    void a_short_title_is_large_and_stands_on_one_line() {
        assertThat(CoverText.fit("Repères", 1000, 700, 130, 80))
                .isEqualTo(new CoverText(130, List.of("Repères")));
    }

    @Test
    void a_long_title_wraps_between_words() {
        CoverText text =
                CoverText.fit("Coopération et solidarité internationales", 1000, 700, 130, 80);
        assertThat(text.size()).isEqualTo(130);
        assertThat(text.lines()).containsExactly("Coopération et", "solidarité", "internationales");
    }

    @Test
    void a_word_that_is_too_wide_makes_the_letters_smaller() {
        assertThat(CoverText.fit("Anticonstitutionnellement", 1000, 700, 130, 60).size())
                .isEqualTo(60);
    }

    @Test
    void a_word_that_fits_no_size_is_broken() {
        CoverText text = CoverText.fit("a".repeat(60), 1000, 700, 130, 60);
        assertThat(text.lines()).hasSizeGreaterThan(1);
        assertThat(String.join("", text.lines())).isEqualTo("a".repeat(60));
    }

    @Test
    void no_break_spaces_hold() {
        assertThat(CoverText.fit("Fiche n°\u00A044", 400, 700, 100).lines())
                .containsExactly("Fiche", "n°\u00A044");
    }

    @Test
    @Timeout(10)
    void a_title_without_end_is_cut_off() {
        CoverText text = CoverText.fit("Lorem ipsum ".repeat(20_000), 1000, 700, 130, 60);
        assertThat(text.height()).isLessThanOrEqualTo(700);
        assertThat(text.lines().getLast()).endsWith("…");
    }

    @Test
    void a_cover_shows_title_subtitle_edition_and_publisher() {
        assertThat(CoverImage.of(SampleBook.everything().metadata(), Optional.empty()))
                .contains(">&lt;&amp;&quot;&gt;' ]]&gt;<", ">{{x}} %s<")
                .contains(">Sous-titre", ">version provisoire de juillet 2019<")
                .contains(">Éditions &lt;du&gt; Pré<")
                .doesNotContain("<image");
    }

    @Test
    void an_illustrated_cover_holds_its_picture() {
        assertThat(
                        CoverImage.of(
                                SampleBook.metadata("Un livre"),
                                Optional.of(SampleBook.svg("couverture.svg"))))
                .contains("xlink:href=\"data:image/svg+xml;base64,PHN2ZyB4bWxucz0");
    }

    @Test
    void languages_that_begin_at_the_right_are_known() {
        assertThat(BookPage.isRightToLeft("ar-MA")).isTrue();
        assertThat(BookPage.isRightToLeft("az-Arab")).isTrue();
        assertThat(BookPage.isRightToLeft("ar-Latn")).isFalse();
        assertThat(BookPage.isRightToLeft("fr")).isFalse();
    }
}
