package fr.balise.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

class SitePathTest {

    private static SitePath path(String value) {
        return new SitePath(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/a",
                "a/",
                "a//b",
                ".",
                "..",
                "./a",
                "a/..",
                "../a",
                "a/./b",
                "a\\b",
                "a\u0000b",
                "a\nb",
                "\u0085"
            })
    void what_is_no_file_inside_a_site_is_refused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> path(value))
                .withMessageContaining("not a path inside a site");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".nojekyll", "...", "a b/é.html", "a:b", "fiches/056-x.html"})
    void every_other_name_is_accepted(String value) {
        assertThat(path(value)).hasToString(value);
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, index.html, index.html",
        "index.html, fiches/a.html, fiches/a.html",
        "fiches/a.html, index.html, ../index.html",
        "fiches/a.html, fiches/b.html, b.html",
        "fiches/a.html, pdf/é.pdf, ../pdf/%C3%A9.pdf",
        "a/b/c.html, a/d/e.html, ../d/e.html",
        "a/b/c.html, a.html, ../../a.html",
        "a/b.html, a, ../a",
        "a, a/b.html, a/b.html",
        "x/a.html, 'x/b c+d&e.html', b%20c%2Bd%26e.html",
        "x/a.html, x/~a_b-c.html, ~a_b-c.html",
        "index.html, a:b.html, a%3Ab.html",
    })
    void a_link_is_relative_and_encoded(String from, String to, String link) {
        assertThat(path(from).linkTo(path(to))).isEqualTo(link);
    }

    @Test
    void every_link_leads_back_to_its_target_as_a_browser_reads_it() {
        List<String> paths =
                List.of(
                        "index.html",
                        "a/b.html",
                        "a/é (1).html",
                        "a/b/c d.html",
                        "b/a/b.html",
                        "100%.html",
                        "a#b?c.html",
                        "x:y/z.html");
        for (String from : paths) {
            for (String to : paths) {
                String link = path(from).linkTo(path(to));
                URI base = URI.create("https://exemple.org/sub/" + path(from).encoded());
                assertThat(base.resolve(link).getPath()).isEqualTo("/sub/" + to);
                assertThat(path(from).resolve(URI.create(link).getPath())).contains(path(to));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"index.html, ''", "fiches/a.html, ../", "a/b/c.html, ../../"})
    void the_way_to_the_top_is_one_step_per_folder(String from, String top) {
        assertThat(path(from).toTop()).isEqualTo(top);
    }

    @ParameterizedTest
    @CsvSource({
        "fiches/a.html, ../index.html, index.html",
        "fiches/a.html, b.html, fiches/b.html",
        "fiches/a.html, ./b.html, fiches/b.html",
        "fiches/a.html, '', fiches/a.html",
        "fiches/a.html, ../pdf//x.pdf, pdf/x.pdf",
        "index.html, a/../b.html, b.html",
    })
    void a_link_is_followed_from_the_folder_of_its_page(String from, String link, String target) {
        assertThat(path(from).resolve(link)).contains(path(target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../x", "..", "../", "/index.html", "//exemple.org", "..\\x", "a\u0000"})
    void a_link_that_leaves_the_site_or_names_no_file_leads_nowhere(String link) {
        assertThat(path("fiches/a.html").resolve(link)).isEmpty();
    }

    @Test
    void paths_are_sorted_by_character_codes() {
        assertThat(List.of(path("é"), path("a/b"), path("B"), path("a-b")).stream().sorted())
                .extracting(SitePath::value)
                .containsExactly("B", "a-b", "a/b", "é");
    }

    @Test
    void a_link_is_the_one_that_going_part_by_part_gives() {
        Random random = new Random(3);
        List<String> names = List.of("a", "ab", "b", "é", "a b", "...", "x.html");
        for (int i = 0; i < 5_000; i++) {
            SitePath from = path(random(names, random));
            SitePath to = path(random(names, random));
            assertThat(from.linkTo(to)).as("%s → %s", from, to).isEqualTo(byParts(from, to));
            assertThat(from.equals(to)).isEqualTo(from.value().equals(to.value()));
            assertThat(path(from.value())).isEqualTo(from).hasSameHashCodeAs(from);
        }
    }

    private static String random(List<String> names, Random random) {
        return random.ints(1 + random.nextInt(4), 0, names.size())
                .mapToObj(names::get)
                .collect(Collectors.joining("/"));
    }

    private static String byParts(SitePath from, SitePath to) {
        Deque<String> here = new ArrayDeque<>(List.of(from.value().split("/", -1)));
        Deque<String> there = new ArrayDeque<>(List.of(to.value().split("/", -1)));
        while (here.size() > 1 && there.size() > 1 && here.getFirst().equals(there.getFirst())) {
            here.removeFirst();
            there.removeFirst();
        }
        return "../".repeat(here.size() - 1)
                + String.join("/", there).replace(" ", "%20").replace("é", "%C3%A9");
    }
}
