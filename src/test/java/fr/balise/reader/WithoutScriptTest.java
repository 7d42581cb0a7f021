package fr.balise.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Without JavaScript everything is read, listed, filtered by key word and downloaded, and nothing is shown that does
/// not work.
class WithoutScriptTest {

    /// Controls that no form, no name of a form and no element of HTML makes work by itself.
    private static final String IDLE =
            """
            return [...document.querySelectorAll(`button, input, select, textarea, a:not([href]), [href='#'], [role=button],
                    [role=switch], [role=tab], [role=combobox], [tabindex='0']`)].filter(
                part => part.checkVisibility({visibilityProperty: true}) && !part.closest('form[action]')
                    && !part.matches('[popovertarget], [commandfor], [type=checkbox][disabled]')
                    && !(part.tabIndex == 0 && part.scrollWidth > part.clientWidth)
                    && !(part.matches('pre, [role=region], [tabindex="0"]:not([role=button])')))
                .map(part => 'does nothing: ' + part.outerHTML.slice(0, 120).replaceAll('\\n', ' '));
            """;

    /// How many words are seen, without those of controls.
    private static final String WORDS =
            """
            document.querySelectorAll('details').forEach(part => part.open = true);
            const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
            let words = 0;
            while (walk.nextNode()) {
                const part = walk.currentNode.parentElement;
                if (part.checkVisibility({visibilityProperty: true})
                    && !part.closest('label, button, select, dialog, noscript, legend, [role=status], [data-balise-script]')) {
                    words += walk.currentNode.data.match(/\\p{L}+/gu)?.length ?? 0;
                }
            }
            return words;
            """;

    /// Where links lead that a reader sees, at once or after opening what HTML itself opens.
    private static final String LINKS =
            """
            document.querySelectorAll('details').forEach(part => part.open = true);
            return [...document.querySelectorAll('a[href]')].filter(a => a.checkVisibility({visibilityProperty: true})
                && a.origin == location.origin).map(a => decodeURIComponent(a.pathname));
            """;

    @Test
    void every_page_is_read_and_shows_nothing_that_needs_a_script() {
        List<String> faults =
                ReaderBrowser.atEach(
                        Page.ofHard(ReaderSite::kinds),
                        (browser, page) -> {
                            List<String> found = new ArrayList<>();
                            browser.open(page.address());
                            int words = browser.run(WORDS).getAsInt();
                            browser.scripts(false);
                            browser.open(page.address());
                            found.addAll(page.faults("without scripts", browser.list(IDLE)));
                            int plain = browser.run(WORDS).getAsInt();
                            if (plain < words - 12) {
                                found.add(
                                        page
                                                + " has "
                                                + plain
                                                + " words without scripts, not "
                                                + words);
                            }
                            browser.scripts(true);
                            return found;
                        });
        assertThat(faults).isEmpty();
    }

    @Test
    void every_page_is_reached_by_links_from_the_home_page() {
        for (ReaderSite site : ReaderSite.all()) {
            if (!site.isTelling()) {
                continue;
            }
            ReaderBrowser browser = ReaderBrowser.fresh();
            browser.scripts(false);
            Set<String> reached = new HashSet<>();
            List<String> left = new ArrayList<>(List.of("index.html"));
            while (!left.isEmpty()) {
                String page = left.removeLast();
                if (reached.add(page) && page.endsWith(".html")) {
                    browser.open(site.at(page));
                    links(browser, site).stream()
                            .filter(to -> !reached.contains(to))
                            .forEach(left::add);
                }
            }
            browser.scripts(true);
            List<String> pages = new ArrayList<>(site.readable());
            pages.remove("404.html");
            assertThat(reached).as(site.toString()).containsAll(pages);
            if (site.folder().resolve("pdf").toFile().isDirectory()) {
                assertThat(reached)
                        .as("downloads")
                        .contains("pdf/publication.pdf", "publication.epub");
            }
        }
    }

    @Test
    void the_list_of_fiches_lists_them_and_leads_to_each_of_their_key_words() {
        for (ReaderSite site : ReaderSite.all()) {
            ReaderBrowser browser = ReaderBrowser.fresh();
            browser.scripts(false);
            Set<String> words = new HashSet<>();
            for (String fiche : site.fiches()) {
                browser.open(site.at(fiche));
                links(browser, site).stream()
                        .filter(to -> to.matches("mots-cles/(?!index).*"))
                        .forEach(words::add);
            }
            browser.open(site.at("fiches/index.html"));
            List<String> links = links(browser, site);
            browser.scripts(true);
            assertThat(links).as(site.toString()).containsAll(site.fiches()).containsAll(words);
            assertThat(words).isNotEmpty();
        }
    }

    @Test
    void a_fiche_is_downloaded_with_its_kind_and_its_weight_in_the_words_of_the_link() {
        ReaderSite site = ReaderSite.of(ReaderSite.SHIPPED, ReaderSite.DEFAULT_THEME);
        ReaderBrowser browser = ReaderBrowser.fresh();
        browser.scripts(false);
        for (String fiche : site.fiches()) {
            browser.open(site.at(fiche));
            List<String> texts =
                    browser.list(
                            "return [...document.querySelectorAll('a[href$=\".pdf\"]')].filter(a =>"
                                    + " a.checkVisibility()).map(a => a.innerText);");
            List<String> links = links(browser, site);
            assertThat(texts).as(fiche).anyMatch(text -> text.matches("(?s).*PDF.*\\d.*[KM]o.*"));
            assertThat(links.stream().filter(to -> to.endsWith(".pdf")))
                    .as(fiche)
                    .isNotEmpty()
                    .allSatisfy(to -> assertThat(site.folder().resolve(to)).exists());
        }
        browser.scripts(true);
    }

    private static List<String> links(ReaderBrowser browser, ReaderSite site) {
        String root = site.server().address().replaceFirst("^http://[^/]*", "");
        return browser.list(LINKS).stream()
                .filter(path -> path.startsWith(root))
                .map(path -> path.substring(root.length()))
                .distinct()
                .toList();
    }
}
