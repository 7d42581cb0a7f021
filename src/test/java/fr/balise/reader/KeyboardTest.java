package fr.balise.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Everything can be reached and left by keyboard, in order, and one always sees where one is.
class KeyboardTest {

    private static final Map<String, String> CALM = Map.of("prefers-reduced-motion", "reduce");
    private static final Map<String, String> NIGHT =
            Map.of("prefers-reduced-motion", "reduce", "prefers-color-scheme", "dark");
    private static final Map<String, String> FORCED =
            Map.of("prefers-reduced-motion", "reduce", "forced-colors", "active");

    private static List<String> walked(ReaderSite site) {
        return site.publication().equals(ReaderSite.SHIPPED)
                ? List.of("index.html", "recherche.html", "pages/guide-impression.html")
                : List.of(
                        "fiches/index.html",
                        site.fiches().getFirst(),
                        site.fiches().get(2),
                        "repertoire.html",
                        "404.html");
    }

    @Test
    void tab_leads_through_the_whole_page_and_every_stop_is_seen() {
        List<String> faults =
                ReaderBrowser.atEach(
                        Page.of(KeyboardTest::walked),
                        (browser, page) -> {
                            browser.media(CALM);
                            browser.open(page.address());
                            KeyboardWalk walk = new KeyboardWalk(browser);
                            List<String> found = page.faults("by day", walk.down());
                            assertThat(walk.stops()).as(page.toString()).isGreaterThan(5);
                            return found;
                        });
        assertThat(faults).isEmpty();
    }

    @Test
    void shift_and_tab_lead_back_the_same_way() {
        List<String> faults =
                ReaderBrowser.atEach(
                        Page.of(
                                site ->
                                        site.publication().equals(ReaderSite.ENGLISH)
                                                ? List.of(site.fiches().getFirst())
                                                : List.of("recherche.html")),
                        (browser, page) -> {
                            browser.media(CALM);
                            browser.open(page.address());
                            KeyboardWalk walk = new KeyboardWalk(browser);
                            walk.down();
                            return page.faults("backwards", walk.up());
                        });
        assertThat(faults).isEmpty();
    }

    @Test
    void the_focus_is_seen_by_night_on_a_telephone_and_in_the_colours_of_the_system() {
        List<Page> pages =
                Page.of(
                        site ->
                                site.publication().equals(ReaderSite.ENGLISH)
                                        ? List.of(site.fiches().getFirst(), "recherche.html")
                                        : List.of("fiches/index.html"));
        List<String> faults =
                ReaderBrowser.atEach(
                        pages,
                        (browser, page) -> {
                            browser.window(320, 640, 1);
                            browser.media(NIGHT);
                            browser.open(page.address());
                            List<String> found =
                                    new ArrayList<>(
                                            page.faults(
                                                    "by night", new KeyboardWalk(browser).down()));
                            browser.media(FORCED);
                            browser.open(page.address());
                            found.addAll(
                                    page.faults(
                                            "in forced colours", new KeyboardWalk(browser).down()));
                            return found;
                        });
        assertThat(faults).isEmpty();
    }

    @Test
    void the_first_stop_skips_to_the_content() {
        List<Page> pages =
                Page.of(
                        site ->
                                site.publication().equals(ReaderSite.SHIPPED)
                                        ? List.of("index.html", "fiches/index.html")
                                        : List.of("fiches/001-village-well-a-success.html"));
        for (Page page : pages) {
            ReaderBrowser browser = ReaderBrowser.fresh();
            browser.open(page.address());
            browser.press("Tab");
            assertThat(
                            browser.is(
                                    "document.activeElement.matches('a[href^=\"#\"]') &&"
                                        + " document.activeElement.getBoundingClientRect().top >= 0"
                                        + " && document.activeElement.getBoundingClientRect().left"
                                        + " >= 0"))
                    .as(page + ": the first stop is a link to a place of the page, and is seen")
                    .isTrue();
            browser.press("Enter");
            browser.await("the place", "document.activeElement.matches('main')");
            browser.press("Tab");
            assertThat(browser.is("document.activeElement.closest('main')"))
                    .as(page + ": the next stop is in the content")
                    .isTrue();
        }
    }

    @Test
    void what_nobody_sees_or_reaches_is_found_out() {
        ReaderBrowser browser = ReaderBrowser.fresh();
        browser.media(CALM);
        ReaderSite site = ReaderSite.of(ReaderSite.ENGLISH, ReaderSite.DEFAULT_THEME);
        browser.open(site.at("404.html"));
        browser.run(
                """
                const main = document.querySelector('main');
                main.innerHTML = `<p><a id=plain href="a">no mark</a> <a id=pale href="b">a pale one</a>
                    <a id=away href="c">away</a> <a id=under href="d">under</a></p>
                    <button id=trap>a trap</button> <a id=lost href="e">lost</a>`;
                plain.style.outline = 'none';
                pale.style.outline = '3px solid #eee';
                away.style.cssText = 'position: fixed; left: -500px';
                under.style.cssText = 'position: fixed; left: 0; top: 0';
                const lid = document.createElement('p');
                lid.style.cssText = 'position: fixed; left: 0; top: 0; width: 300px; height: 100px; background: #fff; margin: 0';
                main.append(lid);
                trap.onkeydown = event => event.preventDefault();
                return null;
                """);
        Set<String> marks = new HashSet<>();
        assertThat(new KeyboardWalk(browser, marks).down())
                .anyMatch(fault -> fault.matches(".*id=\"plain\".*hardly shows its focus.*"))
                .anyMatch(fault -> fault.matches(".*id=\"pale\".*hardly shows its focus.*"))
                .anyMatch(fault -> fault.matches(".*id=\"away\".*is not in the window.*"))
                .anyMatch(fault -> fault.matches(".*id=\"under\".*is covered by.*"))
                .anyMatch(fault -> fault.matches("is never reached: .*id=\"lost\".*"));
        assertThat(marks).isNotEmpty();
    }
}
