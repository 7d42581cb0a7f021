package fr.balise.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Random tag soups: an author is told of everything that is removed and of nothing else.
class InspectionAgreesWithCleaningTest {

    private static final Set<String> NOWHERE = Set.of("style", "onclick", "data-x");

    @Test
    @Timeout(120)
    void without_a_finding_every_element_and_attribute_stays() {
        int silent = 0;
        for (long seed = 0; seed < 30_000; seed++) {
            String soup = new TagSoup(seed, seed % 3 == 0).make();
            if (HtmlInspector.inspect(soup).findings().isEmpty()) {
                silent++;
                Map<String, Integer> after = count(Jsoup.parse(clean(soup)).body());
                count(Jsoup.parse(soup, Parser.xmlParser()))
                        .forEach(
                                (what, times) ->
                                        assertThat(after.getOrDefault(what, 0))
                                                .as(what + " of seed soup " + soup)
                                                .isGreaterThanOrEqualTo(times));
            }
        }
        assertThat(silent).isGreaterThan(5_000);
    }

    @Test
    @Timeout(120)
    void each_finding_is_something_that_is_really_gone() {
        int loud = 0;
        for (long seed = 0; seed < 20_000; seed++) {
            String soup = new TagSoup(seed, true).make();
            for (Finding finding : HtmlInspector.inspect(soup).findings()) {
                loud++;
                String cleaned = clean(soup);
                switch (finding.what()) {
                    case Removal.Element(var name, var content) -> {
                        if (!name.equals("input")) {
                            assertThat(
                                            Jsoup.parse(cleaned).body().getAllElements().stream()
                                                    .skip(1)
                                                    .filter(e -> e.normalName().equals(name)))
                                    .as(soup)
                                    .isEmpty();
                        }
                    }
                    case Removal.Attribute(var name) -> {
                        if (NOWHERE.contains(name)) {
                            assertThat(Jsoup.parse(cleaned).getAllElements())
                                    .as(soup)
                                    .noneMatch(e -> e.hasAttr(name));
                        }
                    }
                    case Removal.Address(var scheme) ->
                            assertThat(
                                            Jsoup.parse(cleaned)
                                                    .select(
                                                            "[href^="
                                                                    + scheme
                                                                    + ":], [src^="
                                                                    + scheme
                                                                    + ":]"))
                                    .as(soup)
                                    .isEmpty();
                    case Removal.ForeignImage() ->
                            assertThat(Jsoup.parse(cleaned).select("img[src^=http], img[src^=//]"))
                                    .as(soup)
                                    .isEmpty();
                    case Removal.Declaration(var opening) ->
                            assertThat(cleaned).as(soup).doesNotContain(opening);
                    case Removal.Value(var name, var value) ->
                            assertThat(cleaned).as(soup).doesNotContain(name + "=\"" + value);
                    case Removal.TakenId(var id) ->
                            assertThat(cleaned.split("id=\"" + id + "\"", -1).length)
                                    .as(soup)
                                    .isLessThanOrEqualTo(soup.split(id, -1).length - 1);
                    case Removal.OrphanPart _,
                            Removal.TooDeep _,
                            Removal.NoSource _,
                            Removal.Repeated _,
                            Removal.OpenComment _,
                            Removal.OpenTag _ -> {
                        // HtmlInspectorTest names these one by one.
                    }
                }
            }
        }
        assertThat(loud).isGreaterThan(10_000);
    }

    @Test
    @Timeout(120)
    void no_soup_does_harm_or_breaks_out_or_changes_when_it_is_cleaned_again() {
        for (long seed = 0; seed < 30_000; seed++) {
            String soup = new TagSoup(seed, seed % 2 == 0).make();
            String cleaned = clean(soup);
            assertThat(Judge.harm(cleaned)).as(soup).isEmpty();
            assertThat(Judge.escape(cleaned)).as(soup + "\n→ " + cleaned).isEmpty();
            assertThat(clean(cleaned)).as(soup).isEqualTo(cleaned);
        }
    }

    private static String clean(String html) {
        return HtmlCleaner.clean(html, UrlRewriter.none());
    }

    /// How often each element, and each attribute with its value, is there.
    private static Map<String, Integer> count(Element root) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Element element : root.getAllElements()) {
            if (element instanceof Document || element.normalName().equals("body")) {
                continue;
            }
            counts.merge(element.normalName(), 1, Integer::sum);
            element.attributes()
                    .forEach(
                            a ->
                                    counts.merge(
                                            element.normalName() + " " + a.getKey(),
                                            1,
                                            Integer::sum));
        }
        return counts;
    }
}
