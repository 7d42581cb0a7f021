package fr.balise.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

class HtmlCleanerTest {

    @TestFactory
    Stream<DynamicTest> no_known_attack_survives() throws IOException {
        List<String> vectors = vectors();
        assertThat(vectors).hasSizeGreaterThan(150);
        return vectors.stream()
                .map(
                        vector ->
                                DynamicTest.dynamicTest(
                                        vector,
                                        () -> {
                                            String cleaned = clean(vector);
                                            assertThat(Judge.harm(cleaned)).isEmpty();
                                            assertThat(Judge.escape(cleaned)).isEmpty();
                                            assertThat(clean(cleaned)).isEqualTo(cleaned);
                                        }));
    }

    @Test
    void the_judge_sees_the_harm_of_nearly_every_attack_that_is_not_cleaned() throws IOException {
        long seen =
                vectors().stream()
                        .filter(v -> !Judge.harm(v).isEmpty() || !Judge.escape(v).isEmpty())
                        .count();
        assertThat(seen).isGreaterThan(140);
    }

    @TestFactory
    Stream<DynamicTest> what_balise_writes_itself_survives_to_the_letter() throws IOException {
        return lines("/html/ours.txt").stream()
                .map(
                        html ->
                                DynamicTest.dynamicTest(
                                        html, () -> assertThat(clean(html)).isEqualTo(html)));
    }

    @Test
    void unbalanced_tags_stay_inside_the_body() {
        for (String html :
                List.of(
                        "</div></article></section></main>x",
                        "<ul><li><div><li>x</li></div></li></ul>",
                        "<h1><section><h2><h3>x</h3></h2></section></h1>",
                        "<table><div>x<tr><td></table></td></div>",
                        "<p><table><td><p></table></p>",
                        "<a><div><a></div></a></div>",
                        "<b><p></b></p></div><i>",
                        "<dl><dd><div><dd></div></div></dl></article>")) {
            assertThat(Judge.escape(clean(html))).as(html).isEmpty();
        }
    }

    @Test
    void a_script_that_never_closes_does_not_take_the_rest_of_the_page() {
        assertThat(clean("<p>a <script> b</p><p>c</p>")).isEqualTo("<p>a  b</p><p>c</p>");
    }

    @Test
    void the_content_of_a_script_goes_with_it() {
        assertThat(clean("<p>a<script>b</script>c</p>")).isEqualTo("<p>ac</p>");
        assertThat(clean("<svg><svg></svg><title>b</title></svg>c")).isEqualTo("c");
    }

    @Test
    void the_text_inside_other_refused_tags_stays() {
        assertThat(clean("<font color=red>a <blink>b</blink></font>")).isEqualTo("a b");
    }

    @Test
    void comments_are_notes_to_oneself() {
        assertThat(clean("a<!-- x > <b> -->b<!-->c")).isEqualTo("abc");
    }

    @Test
    void of_an_id_given_twice_the_first_stays_and_those_of_the_page_are_not_taken() {
        assertThat(
                        HtmlCleaner.clean(
                                "<p id=\"a\"></p><p id=a></p><p id=contenu></p>",
                                UrlRewriter.none(),
                                Set.of("contenu")))
                .isEqualTo("<p id=\"a\"></p><p></p><p></p>");
    }

    @Test
    void old_anchors_become_ids() {
        assertThat(clean("<a name=\"x\"/>y")).isEqualTo("<a id=\"x\"></a>y");
    }

    @Test
    void the_rewriter_resolves_the_addresses_it_knows_and_no_other() {
        UrlRewriter rewriter =
                (url, image) ->
                        switch (url) {
                            case "fiche:44" -> Optional.of("../fiches/044.html?a=1&b=\"2\"");
                            case "vue.jpg" -> Optional.of(image ? "../medias/vue.jpg" : "wrong");
                            default -> Optional.empty();
                        };
        assertThat(
                        HtmlCleaner.clean(
                                "<a href=' fiche:44 '>a</a><img src=vue.jpg alt=''><a"
                                        + " href=\"b.html\">c</a>",
                                rewriter))
                .isEqualTo(
                        "<a href=\"../fiches/044.html?a=1&amp;b=&quot;2&quot;\">a</a><img"
                                + " src=\"../medias/vue.jpg\" alt=\"\"><a href=\"b.html\">c</a>");
    }

    @Test
    void a_rewriter_cannot_smuggle_in_a_script() {
        assertThat(
                        HtmlCleaner.clean(
                                "<a href=x>a</a>", (url, image) -> Optional.of("javascript:x")))
                .isEqualTo("<a>a</a>");
    }

    @Test
    void a_reference_that_nobody_resolved_is_no_link() {
        assertThat(clean("<a href=\"fiche:44\">a</a>")).isEqualTo("<a>a</a>");
    }

    @Test
    void line_ends_at_the_start_of_preformatted_text_are_kept() {
        String html = "<pre>\n\n\na</pre>";
        assertThat(Jsoup.parse(clean(html)).expectFirst("pre").wholeText()).isEqualTo("\n\na");
        assertThat(clean(clean(html))).isEqualTo(clean(html));
    }

    @Test
    @Timeout(20)
    void hostile_bodies_are_cleaned_in_time() {
        int n = 100_000;
        for (String hostile :
                List.of(
                        "<script>".repeat(n),
                        "<svg>".repeat(n) + "</svg>",
                        "<div>".repeat(n),
                        "<b class=a><p>".repeat(n),
                        "<table><tr><td>".repeat(n),
                        "<ul><li>".repeat(n),
                        "<p>".repeat(n) + "</p>".repeat(n),
                        "<!--".repeat(n),
                        "<?".repeat(n),
                        "<![CDATA[".repeat(n),
                        "<".repeat(n),
                        "</".repeat(n),
                        "<a ".repeat(n),
                        "<a b='".repeat(n),
                        "<b " + "x=1 ".repeat(n) + ">",
                        "<b " + "/".repeat(n) + ">",
                        "<a href='" + "&".repeat(n) + "'>",
                        "<a href='" + " ".repeat(n) + "javascript:'>",
                        "<table>" + "x<a>".repeat(n),
                        "<li>".repeat(n),
                        "<h1><h2>".repeat(n),
                        "x".repeat(n * 10))) {
            String cleaned = clean(hostile);
            assertThat(cleaned.length()).isLessThan(n * 400);
        }
    }

    private static String clean(String html) {
        return HtmlCleaner.clean(html, UrlRewriter.none());
    }

    private static List<String> vectors() throws IOException {
        return lines("/html/xss.txt");
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = HtmlCleanerTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(
                            line ->
                                    line.replace("\\n", "\n")
                                            .replace("\\t", "\t")
                                            .replace("\\r", "\r")
                                            .replace("\\f", "\f")
                                            .replace("\\0", "\0")
                                            .replace("\\x01", "\u0001")
                                            .replace("\\xA0", "\u00A0"))
                    .toList();
        }
    }
}
