package fr.balise.build;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.html.LinkFact;
import fr.balise.html.PageFacts;
import fr.balise.html.PageReader;
import fr.balise.testing.Folders;
import fr.balise.testing.SiteFixture;
import fr.balise.testing.SiteServer;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The publication shipped with the project, built as its readers get it.
class RealSiteTest {

    private static final Pattern SVG = Pattern.compile("(?s)<svg.*?</svg>");
    private static final Pattern HEADING = Pattern.compile("<h([1-6])[ >]");

    // Shown as it is typed, or to nobody.
    private static final Pattern UNSEEN =
            Pattern.compile("(?s)<(head|script|style|pre|code|textarea)\\b.*?</\\1>|<[^>]*>");

    // Names the address of the page and loads nothing.
    private static final String NAMED_ONLY = "<link rel=\"canonical\"[^>]*>";

    @TempDir static Path temp;
    private static SiteFixture site = SiteFixture.in(Path.of(""));
    private static final Map<String, String> pages = new TreeMap<>();

    @BeforeAll
    static void build() {
        site = SiteFixture.copyOf(Path.of(""), temp).build();
        Folders.files(site.site()).stream()
                .filter(file -> file.endsWith(".html"))
                .forEach(file -> pages.put(file, site.text(file)));
    }

    @Test
    void it_has_neither_errors_nor_warnings() {
        assertThat(site.result().count(Severity.ERROR)).isZero();
        assertThat(site.result().count(Severity.WARNING)).as(site.told()).isZero();
    }

    @Test
    void a_careful_reader_has_nothing_to_remark() {
        assertThat(site.check().result().diagnostics())
                .filteredOn(one -> one.rule() != Rule.REVIEW_PASSED)
                .isEmpty();
    }

    @Test
    void every_link_anchor_and_asset_of_every_page_leads_somewhere() {
        assertThat(site.check().told()).isEmpty();
    }

    @Test
    void every_page_has_one_main_heading_and_skips_no_level() {
        pages.forEach(
                (file, html) -> {
                    List<Integer> levels = new ArrayList<>();
                    HEADING.matcher(html)
                            .results()
                            .forEach(found -> levels.add(Integer.valueOf(found.group(1))));
                    assertThat(levels).as(file).startsWith(1).containsOnlyOnce(1);
                    for (int i = 1; i < levels.size(); i++) {
                        assertThat(levels.get(i))
                                .as("%s: heading %d of %s", file, i + 1, levels)
                                .isLessThanOrEqualTo(levels.get(i - 1) + 1);
                    }
                });
    }

    @Test
    void every_word_that_readers_see_has_the_apostrophe_of_print() {
        pages.forEach(
                (file, html) ->
                        assertThat(UNSEEN.matcher(html).replaceAll(""))
                                .as(file)
                                .doesNotContainPattern("\\p{L}(?:'|&#39;)\\p{L}"));
    }

    @Test
    void every_page_says_its_language_and_has_a_title_of_its_own_and_no_id_twice() {
        Map<String, String> titles = new HashMap<>();
        pages.forEach(
                (file, html) -> {
                    PageFacts facts = PageReader.read(html);
                    assertThat(facts.lang()).as(file).contains("fr");
                    assertThat(facts.duplicates()).as(file).isEmpty();
                    String title = facts.title().orElse("");
                    assertThat(title).as(file).isNotBlank();
                    if (!html.contains("http-equiv=\"refresh\"")) {
                        assertThat(titles.put(title, file)).as("%s: %s", file, title).isNull();
                    }
                });
    }

    @Test
    void no_page_loads_anything_from_another_host() {
        pages.forEach(
                (file, html) ->
                        assertThat(PageReader.read(html.replaceAll(NAMED_ONLY, "")).links())
                                .as(file)
                                .filteredOn(link -> link.kind() == LinkFact.Kind.ASSET)
                                .extracting(LinkFact::url)
                                .noneMatch(url -> url.matches("(?i)([a-z]+:)?//.*")));
        Folders.files(site.site()).stream()
                .filter(file -> file.endsWith(".css") || file.endsWith(".js"))
                .forEach(
                        file ->
                                assertThat(site.text(file))
                                        .as(file)
                                        .doesNotContainPattern("(?i)url\\(\\s*[\"']?(https?:)?//")
                                        .doesNotContainPattern("(?i)@import"));
    }

    @Test
    void pictures_take_at_most_40_KB_of_a_page_and_90_of_the_map() {
        pages.forEach(
                (file, html) -> {
                    String drawn =
                            SVG.matcher(html)
                                    .results()
                                    .map(MatchResult::group)
                                    .collect(Collectors.joining());
                    assertThat(SiteServer.gzip(drawn.getBytes(StandardCharsets.UTF_8)))
                            .as(file)
                            .hasSizeLessThan(file.equals("fiches/carte.html") ? 90_000 : 40_000);
                });
        assertThat(pages.get("fiches/carte.html")).containsPattern(SVG);
    }

    @Test
    void it_has_twelve_fiches_with_their_numbers() {
        List<Integer> numbers =
                pages.keySet().stream()
                        .filter(file -> file.matches("fiches/\\d{3}-.*\\.html"))
                        .map(file -> Integer.valueOf(file.substring(7, 10)))
                        .toList();
        assertThat(numbers).containsExactly(44, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64);
    }

    @Test
    void the_shares_of_funding_are_those_of_the_sources() {
        assertThat(shares(54)).containsExactly("40", "40", "11", "5", "3", "1");
        assertThat(shares(56)).containsExactly("50", "47", "3");
    }

    private static List<String> shares(int number) {
        String page = fiche(number);
        int start = page.indexOf("<table", page.indexOf("<div class=\"financement\""));
        String section = page.substring(start, page.indexOf("</table>", start));
        return Pattern.compile(">(\\d+)[\u00A0\u202F ]%<")
                .matcher(section)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void the_glossary_explains_at_least_25_acronyms() {
        assertThat(site.text("glossaire.html").split("<dt>", -1)).hasSizeGreaterThan(25);
    }

    @Test
    void a_fiche_that_is_cited_says_by_which() {
        assertThat(fiche(56)).contains("href=\"" + name(44).substring("fiches/".length()) + "\"");
        String cited = fiche(44);
        int section = cited.indexOf("class=\"cite-par\"");
        assertThat(section).isPositive();
        assertThat(cited.substring(section))
                .contains("Cité par")
                .contains("href=\"" + name(56).substring("fiches/".length()) + "\"");
    }

    @Test
    void the_short_address_of_a_fiche_leads_to_it() {
        site.has("fiches/56.html", name(56).substring("fiches/".length()));
    }

    private static String fiche(int number) {
        return site.text(name(number));
    }

    private static String name(int number) {
        return named(number).findFirst().orElseThrow();
    }

    private static Stream<String> named(int number) {
        return pages.keySet().stream()
                .filter(file -> file.startsWith("fiches/%03d-".formatted(number)));
    }
}
