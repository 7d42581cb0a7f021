package fr.balise.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.concurrent.TimeUnit;

@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileTextTest {

    @Test
    void a_hundred_thousand_brackets_are_text() {
        assertThat(Sample.html("[".repeat(100_000))).hasSize(100_008);
        assertThat(Sample.html("[^".repeat(50_000))).hasSize(100_008);
        assertThat(Sample.html("![".repeat(50_000))).hasSize(100_008);
        assertThat(Sample.html("^[".repeat(50_000))).hasSize(100_008);
    }

    @Test
    void blocks_ten_thousand_deep_are_one_report() {
        String deep = "::: encadre\n".repeat(10_000) + "x\n" + ":::\n".repeat(10_000);
        assertThat(Sample.problems(deep)).containsOnlyOnce("27:1+11 BAL307");
        assertThat(Sample.html(deep)).contains("x");
    }

    @Test
    void blocks_ever_longer_inside_each_other_are_reported_too() {
        StringBuilder deep = new StringBuilder();
        for (int i = 300; i > 2; i--) {
            deep.append(":".repeat(i)).append(" encadre\n");
        }
        assertThat(Sample.problems(deep.toString())).contains("27:1+292 BAL307");
    }

    @Test
    void quotations_and_lists_ten_thousand_deep_do_not_exhaust_the_stack() {
        assertThat(Sample.html(">".repeat(10_000) + " x")).contains("x");
        assertThat(Sample.html("- ".repeat(10_000) + "x")).contains("x");
        assertThat(Sample.html("*".repeat(10_000) + "x" + "*".repeat(10_000))).contains("x");
        assertThat(Sample.html("*a **b ".repeat(10_000))).contains("b");
    }

    @Test
    void ten_thousand_references_are_all_found() {
        assertThat(Sample.numbers("Cf fiche n°44, ".repeat(10_000))).hasSize(10_000);
        assertThat(Sample.numbers("fiches n°1" + ", 44".repeat(9_999))).hasSize(10_000);
        assertThat(Sample.numbers("&amp; fiche n°44\n".repeat(10_000))).hasSize(10_000);
        assertThat(Sample.html("Cf fiche n°44 ".repeat(10_000))).contains("44.html");
    }

    @Test
    void thousands_of_links_and_references_are_told_apart() {
        assertThat(Sample.text("[a](b.md) fiche 44 *c* ".repeat(3_000)).mentions()).hasSize(6_000);
    }

    @Test
    void a_line_of_a_megabyte_is_read() {
        assertThat(Sample.html("l'ESS ".repeat(170_000))).hasSizeGreaterThan(1_000_000);
        assertThat(Sample.html("x".repeat(1_000_000))).hasSize(1_000_008);
    }

    @Test
    void a_decomposed_megabyte_with_references_is_read() {
        assertThat(Sample.numbers("e\u0301te\u0301 fiche n°44 ".repeat(50_000))).hasSize(50_000);
    }

    @Test
    void words_that_begin_a_reference_and_never_end_it_cost_little() {
        assertThat(Sample.numbers("fiche ".repeat(100_000))).isEmpty();
        assertThat(Sample.numbers("fiche « ".repeat(100_000))).isEmpty();
        assertThat(Sample.numbers("fiche Action ".repeat(100_000))).isEmpty();
        assertThat(Sample.numbers("fiches n° ".repeat(100_000))).isEmpty();
        assertThat(Sample.numbers("fiche" + " ".repeat(1_000_000) + "44")).containsExactly(44);
        assertThat(Sample.numbers("fiche\u00a0".repeat(100_000))).isEmpty();
    }

    @Test
    void thousands_of_notes_are_numbered() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append("a[^").append(i).append("]\n\n[^").append(i).append("]: n\n\n");
        }
        assertThat(Sample.html(text.toString())).contains("id=\"fn-5000\"");
        assertThat(Sample.html("a[^1] ".repeat(10_000) + "\n\n[^1]: n")).contains("fnref-1-10000");
        assertThat(Sample.html("a^[n] ".repeat(2_000))).contains("id=\"fn-2000\"");
        assertThat(Sample.html("^[".repeat(2_000) + "n" + "]".repeat(2_000))).contains("fn-1");
    }

    @Test
    void thousands_of_equal_headings_have_their_own_ids() {
        assertThat(Sample.text("## A\n\n".repeat(20_000)).ids()).doesNotHaveDuplicates();
    }

    @Test
    void odd_characters_are_no_obstacle() {
        assertThat(Sample.html("\u0000 \ufffc fiche \ufffc44 \ud83d fiche 44 \udc00"))
                .contains("44.html");
        assertThat(Sample.html("")).isEmpty();
        assertThat(Sample.html("\n\n\n")).isEmpty();
        assertThat(Sample.html("::: \n:::{}\n:::{id}\n::: encadre {=}\n")).isNotNull();
    }
}
