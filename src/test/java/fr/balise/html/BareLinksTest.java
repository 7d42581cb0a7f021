package fr.balise.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BareLinksTest {

    @Test
    void a_link_whose_words_are_its_address_is_marked() {
        assertThat(BareLinks.mark("<a href=\"https://exemple.org/\">exemple.org</a>"))
                .isEqualTo("<a href=\"https://exemple.org/\" class=\"url\">exemple.org</a>");
        assertThat(BareLinks.mark("<a href=\"http://www.exemple.org\">www.exemple.org</a>"))
                .contains("class=\"url\"");
        assertThat(
                        BareLinks.mark(
                                "<a href=\"https://exemple.org/%C3%A9t%C3%A9?a&amp;b\">"
                                        + "https://exemple.org/été?a&amp;b</a>"))
                .contains("class=\"url\"");
    }

    @Test
    void other_links_are_left_alone() {
        String html =
                "<a href=\"https://exemple.org\">ailleurs</a> <a href=\"a.html\">a.html</a>"
                        + " <a href=\"https://exemple.org\"><b>exemple.org</b></a>"
                        + " <a href=\"https://exemple.org\" class=\"x\">exemple.org</a>"
                        + " <a href=\"https://exemple.org/%\">exemple.org/x</a>"
                        + " <a href=\"https://exemple.org\"></a>";
        assertThat(BareLinks.mark(html)).isEqualTo(html);
    }

    @Test
    @Timeout(10)
    void many_links_and_one_that_never_ends_are_read_in_linear_time() {
        String link = "<a href=\"https://exemple.org\">exemple.org</a>";
        assertThat(BareLinks.mark(link.repeat(50_000)))
                .hasSize((link.length() + " class=\"url\"".length()) * 50_000);
        String open = "<a href=\"http";
        assertThat(BareLinks.mark(open.repeat(50_000))).isEqualTo(open.repeat(50_000));
    }
}
