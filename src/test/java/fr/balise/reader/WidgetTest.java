package fr.balise.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Whatever opens on a page opens by keyboard, is without fault once open, and closes with Escape, which gives the focus
/// back.
class WidgetTest {

    private static final Map<String, String> NIGHT =
            Map.of("prefers-color-scheme", "dark", "prefers-reduced-motion", "reduce");

    @Test
    void what_opens_by_keyboard_is_without_fault_and_closes_with_escape() {
        List<String> faults =
                ReaderBrowser.atEach(
                        ReaderSite.all(),
                        (browser, site) -> {
                            List<String> found = new ArrayList<>();
                            Set<String> seen = new HashSet<>();
                            for (String page : pagesWithWidgets(site)) {
                                browser.window(320, 640, 1);
                                browser.media(NIGHT);
                                open(browser, new Page(site, page), seen, found);
                            }
                            assertThat(seen).as("what opens something in " + site).isNotEmpty();
                            return found;
                        });
        assertThat(faults).isEmpty();
    }

    private static List<String> pagesWithWidgets(ReaderSite site) {
        return site.publication().equals(ReaderSite.SHIPPED)
                ? List.of("fiches/index.html", "recherche.html?q=coop", "index.html")
                : List.of(
                        site.fiches().getFirst(),
                        "fiches/005-html-written-by-hand.html",
                        "imprimer/index.html#selection=fiche-001");
    }

    private static void open(
            ReaderBrowser browser, Page page, Set<String> seen, List<String> faults) {
        browser.open("about:blank");
        browser.open(page.address());
        browser.settle();
        int count = Widgets.list(browser).size();
        for (int index = 0; index < count; index++) {
            browser.open("about:blank");
            browser.open(page.address());
            browser.settle();
            List<String> widgets = Widgets.list(browser);
            if (index >= widgets.size()
                    || !seen.add(widgets.get(index).replaceAll("[a-z]+=\"[^\"]*\"", ""))) {
                continue;
            }
            String name = widgets.get(index);
            String address = browser.url();
            List<String> before = Widgets.open(browser);
            Widgets.focus(browser, index);
            browser.press("Enter");
            browser.settle();
            browser.run("await new Promise(done => setTimeout(done, 200)); return null;");
            if (!browser.url().equals(address)) {
                continue;
            }
            faults.addAll(page.faults("after " + name, Axe.faults(browser)));
            List<String> after = Widgets.open(browser);
            if (after.size() > before.size() && !name.startsWith("<summary")) {
                browser.press("Escape");
                browser.settle();
                if (Widgets.open(browser).size() > before.size()) {
                    faults.add(page + ": Escape does not close what " + name + " opened");
                }
                if (!Widgets.hasFocus(browser, index)) {
                    faults.add(page + ": Escape does not give the focus back to " + name);
                }
            } else if (after.size() > before.size()) {
                browser.press("Enter");
                browser.settle();
                if (Widgets.open(browser).size() > before.size()) {
                    faults.add(page + ": " + name + " does not close again");
                }
            }
        }
    }

    @Test
    void suggestions_are_without_fault_and_escape_puts_them_away() {
        List<String> faults =
                ReaderBrowser.atEach(
                        Page.of(site -> List.of("index.html")),
                        (browser, page) -> {
                            List<String> found = new ArrayList<>();
                            browser.open(page.address());
                            browser.run(
                                    "document.querySelector('main input[type=search]').focus();"
                                            + " return null;");
                            browser.settle();
                            browser.await(
                                    "the interface",
                                    "document.activeElement.getAttribute('role') == 'combobox'");
                            browser.type(
                                    page.site().publication().equals(ReaderSite.SHIPPED)
                                            ? "coop"
                                            : "well");
                            browser.await(
                                    "suggestions",
                                    "document.querySelector('[role=option]')?.checkVisibility()");
                            browser.press("ArrowDown");
                            browser.settle();
                            found.addAll(page.faults("suggesting, by day", Axe.faults(browser)));
                            browser.media(NIGHT);
                            browser.window(320, 640, 1);
                            found.addAll(
                                    page.faults(
                                            "suggesting, narrow, by night", Axe.faults(browser)));
                            browser.press("Escape");
                            browser.settle();
                            if (browser.is(
                                    "document.querySelector('[role=option]')?.checkVisibility()")) {
                                found.add(page + ": Escape leaves the suggestions");
                            }
                            if (!browser.is(
                                    "document.activeElement.matches('input[type=search]')")) {
                                found.add(page + ": the field lost the focus");
                            }
                            return found;
                        });
        assertThat(faults).isEmpty();
    }

    @Test
    void the_dialogue_of_the_search_is_without_fault_when_it_answers() {
        List<String> faults =
                ReaderBrowser.atEach(
                        Page.of(site -> List.of("glossaire.html")),
                        (browser, page) -> {
                            browser.open(page.address());
                            browser.settle();
                            browser.press("/");
                            browser.await(
                                    "the dialogue", "document.querySelector('dialog[open] input')");
                            browser.type(word(page));
                            browser.await(
                                    "an answer",
                                    "document.querySelector('dialog [role=option], dialog"
                                            + " [role=status] *')");
                            List<String> found =
                                    new ArrayList<>(page.faults("searching", Axe.faults(browser)));
                            browser.media(NIGHT);
                            found.addAll(
                                    page.faults(
                                            "searching, by night", Axe.faultsOfColour(browser)));
                            return found;
                        });
        assertThat(faults).isEmpty();
    }

    private static String word(Page page) {
        return page.site().publication().equals(ReaderSite.SHIPPED) ? "coop" : "well";
    }
}
