package fr.balise.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.function.UnaryOperator;

class EmbeddingTest {

    @Test
    void ids_and_the_attributes_that_name_them_get_the_prefix() {
        assertThat(
                        embed(
                                "<section id=\"a\" aria-labelledby=\"b c\"><td headers=\" b\">"
                                        + "<details name=\"d\"><p aria-details=\"\">"))
                .isEqualTo(
                        "<section id=\"p.a\" aria-labelledby=\"p.b p.c\"><td headers=\" p.b\">"
                                + "<details name=\"p.d\"><p aria-details=\"\">");
    }

    @Test
    void headings_go_down_and_never_below_the_sixth_level() {
        assertThat(embed("<h2 id=\"a\">A</h2><h6>B</h6><hr>"))
                .isEqualTo("<h3 id=\"p.a\">A</h3><h6>B</h6><hr>");
    }

    @Test
    void links_are_what_the_longer_page_says() {
        assertThat(
                        Embedding.embed(
                                "<a class=\"x\" href=\"b.html?a=1&amp;b=2\">b</a> <a"
                                        + " href=\"c\">c</a>",
                                "p.",
                                0,
                                href -> href.equals("b.html?a=1&b=2") ? "#b&\"" : href))
                .isEqualTo("<a class=\"x\" href=\"#b&amp;&quot;\">b</a> <a href=\"c\">c</a>");
    }

    @Test
    void text_that_looks_like_markup_stays_as_it_is() {
        String text = "<pre>&lt;h2 id=\"a\"&gt; 1 < 2 <!-- <h2 id=\"a\"> --></pre>";
        assertThat(embed(text)).isEqualTo(text);
    }

    @Test
    @Timeout(10)
    void long_and_broken_text_is_read_in_linear_time() {
        assertThat(embed("<h2 id=\"a\">".repeat(100_000))).hasSize(1_300_000);
        assertThat(embed("<".repeat(200_000))).hasSize(200_000);
        assertThat(embed("<a href=\"" + "x".repeat(200_000))).endsWith("x");
    }

    private static String embed(String html) {
        return Embedding.embed(html, "p.", 1, UnaryOperator.identity());
    }
}
