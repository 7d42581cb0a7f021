package fr.balise.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a link leads to is shown beside it while it has the focus or the pointer (WCAG 1.4.13): it can be put away, never
/// covers its link, and is without fault while it is open.
class PreviewTest {

    private static final String OPEN =
            "document.querySelector('.apercu')?.matches(':popover-open')";

    private static final String LINKS =
            """
            const known = [...document.querySelector('[data-balise-apercus]').content.children].map(
                part => new URL(part.dataset.page, location).href);
            window.links = [...document.querySelectorAll('main a')].filter(a => known.includes(a.href.split('#')[0]));
            return window.links.length;
            """;

    private static final String COVERED =
            """
            const a = document.activeElement.getBoundingClientRect();
            const b = document.querySelector('.apercu').getBoundingClientRect();
            return b.top < a.bottom - 1 && b.bottom > a.top + 1
                || b.left < 0 || b.right > innerWidth || b.top < -1 || b.bottom > innerHeight + 1;
            """;

    @Test
    void a_focused_link_shows_what_it_leads_to_beside_it_and_escape_puts_it_away() {
        List<String> faults =
                ReaderBrowser.atEach(
                        Page.of(PreviewTest::fiches),
                        (browser, page) -> {
                            List<String> found = new ArrayList<>();
                            for (int width : List.of(320, 1280)) {
                                browser.window(width, 640, 1);
                                browser.media(Map.of("prefers-color-scheme", "dark"));
                                browser.open("about:blank");
                                browser.open(page.address());
                                browser.settle();
                                int count = browser.run(LINKS).getAsInt();
                                for (int at : List.of(0, count - 1)) {
                                    look(browser, page, at, found);
                                }
                            }
                            return found;
                        });
        assertThat(faults).isEmpty();
    }

    private static List<String> fiches(ReaderSite site) {
        // A theme without the script has the texts in its pages, and shows none of them.
        return site.theme().equals(ReaderSite.DEFAULT_THEME)
                ? List.of(site.fiches().getFirst())
                : List.of();
    }

    private static void look(ReaderBrowser browser, Page page, int at, List<String> found) {
        browser.press("Tab");
        browser.run("window.links[" + at + "].focus(); return null;");
        browser.await("the preview", OPEN);
        if (browser.run(COVERED).getAsBoolean()) {
            found.add(page + ": the preview covers its link or leaves the window");
        }
        found.addAll(page.faults("with a preview", Axe.faults(browser)));
        browser.press("Escape");
        if (browser.is(OPEN)) {
            found.add(page + ": Escape leaves the preview");
        }
        if (!browser.is("document.activeElement == window.links[" + at + "]")) {
            found.add(page + ": the link lost the focus");
        }
    }
}
