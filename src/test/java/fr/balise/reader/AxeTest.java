package fr.balise.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// axe finds nothing on any kind of page, wide or narrow, by day or by night, in any theme; and finds what is spoilt.
class AxeTest {

    private static final Map<String, String> NIGHT = Map.of("prefers-color-scheme", "dark");

    /// A page of more characters holds what the others hold, over and over.
    private static final int HEAVY = 100_000;

    private static final String SPOIL =
            """
            document.documentElement.removeAttribute('lang');
            document.title = '';
            const main = document.querySelector('main');
            main.insertAdjacentHTML('beforeend', `
                <img src="x.png">
                <input type="text">
                <button type="button"></button>
                <a href="index.html"></a>
                <h5>A level too deep</h5>
                <ul><p>Not an item</p></ul>
                <div role="checkbox" tabindex="0">No state</div>
                <main>A second one</main>`);
            const pale = document.createElement('p');
            pale.textContent = 'Hardly to be seen';
            pale.style.color = '#777';
            pale.style.backgroundColor = '#888';
            main.append(pale);
            for (const side of [1, 2]) {
                const tiny = document.createElement('button');
                tiny.textContent = 'x';
                tiny.style.cssText = 'width:10px;height:10px;min-height:0;padding:0;border:0;margin:0;display:inline-block';
                main.append(tiny);
            }
            document.body.insertAdjacentHTML('beforeend', '<p>Outside of every landmark</p>');
            document.querySelector('h1').outerHTML = '<p>No title</p>';
            return null;
            """;

    @Test
    void every_kind_of_page_is_without_fault_at_both_widths_in_both_schemes_and_in_every_theme() {
        assertThat(ReaderBrowser.atEach(Page.of(ReaderSite::kinds), AxeTest::faults)).isEmpty();
    }

    @Test
    void a_page_that_only_leads_to_another_is_without_fault() {
        List<Page> first =
                Page.of(
                        site ->
                                site.pages().stream()
                                        .filter(site::isRedirection)
                                        .limit(1)
                                        .toList());
        assertThat(first).isNotEmpty();
        List<String> faults =
                ReaderBrowser.atEach(
                        first,
                        (browser, page) -> {
                            // The page itself would be gone before it is judged.
                            String html =
                                    page.site()
                                            .text(page.path())
                                            .replaceFirst("<meta http-equiv[^>]*>", "");
                            browser.open(page.site().at("404.html"));
                            browser.run(
                                    "document.open(); document.write("
                                            + ReaderBrowser.js(html)
                                            + "); document.close(); return null;");
                            return page.faults("itself", Axe.faults(browser));
                        });
        assertThat(faults).isEmpty();
    }

    @Test
    void a_page_spoilt_on_purpose_is_found_out() {
        ReaderBrowser browser = ReaderBrowser.fresh();
        ReaderSite site = ReaderSite.of(ReaderSite.ENGLISH, ReaderSite.DEFAULT_THEME);
        browser.open(site.at(site.fiches().getFirst()));
        browser.run(SPOIL);
        assertThat(Axe.faults(browser))
                .extracting(fault -> fault.substring(0, fault.indexOf(' ')))
                .contains(
                        "aria-required-attr",
                        "button-name",
                        "color-contrast",
                        "document-title",
                        "heading-order",
                        "html-has-lang",
                        "image-alt",
                        "label",
                        "landmark-no-duplicate-main",
                        "link-name",
                        "list",
                        "page-has-heading-one",
                        "region",
                        "target-size");
        assertThat(Axe.faultsOfColour(browser))
                .anyMatch(fault -> fault.startsWith("color-contrast"));
    }

    private static List<String> faults(ReaderBrowser browser, Page page) {
        List<String> faults = new ArrayList<>();
        browser.open(page.address());
        faults.addAll(page.faults("wide, by day", Axe.faults(browser)));
        if (page.site().text(page.path()).length() > HEAVY) {
            return faults;
        }
        browser.media(NIGHT);
        faults.addAll(page.faults("wide, by night", Axe.faultsOfColour(browser)));
        browser.window(320, 640, 1);
        faults.addAll(page.faults("narrow, by night", Axe.faults(browser)));
        browser.media(Map.of());
        faults.addAll(page.faults("narrow, by day", Axe.faultsOfColour(browser)));
        return faults;
    }
}
