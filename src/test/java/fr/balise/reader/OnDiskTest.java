package fr.balise.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// Pages opened from a folder, as on a memory stick, do what they do on a host.
class OnDiskTest {

    private static final String LOADED =
            """
            const broken = [...document.images].filter(image => image.complete && !image.naturalWidth).map(image => image.src);
            const sheets = [...document.querySelectorAll('link[rel=stylesheet]')].filter(link => !link.sheet).map(link => link.href);
            await document.fonts.ready;
            const fonts = [...document.fonts].filter(font => font.status == 'error').map(font => font.family + ' ' + font.weight);
            return [...broken, ...sheets, ...fonts].map(what => 'did not load: ' + what);
            """;

    @Test
    void every_kind_of_page_is_whole_and_no_console_complains() {
        List<String> faults =
                ReaderBrowser.atEach(
                        Page.ofHard(ReaderSite::kinds),
                        (browser, page) -> {
                            browser.complaints();
                            browser.open(page.site().onDisk(page.path()));
                            List<String> found =
                                    new ArrayList<>(
                                            page.faults("from a disk", browser.list(LOADED)));
                            found.addAll(page.faults("from a disk", browser.complaints()));
                            return found;
                        });
        assertThat(faults).isEmpty();
    }

    @Test
    void the_search_answers_from_a_disk() {
        for (ReaderSite site : ReaderSite.all()) {
            ReaderBrowser browser = ReaderBrowser.fresh();
            String word = site.publication().equals(ReaderSite.SHIPPED) ? "coop" : "well";
            browser.open(site.onDisk("recherche.html") + "?q=" + word);
            browser.await(
                    "results",
                    "[...document.querySelectorAll('main a[href]')].some(a => a.checkVisibility()"
                            + " && /surligne=/.test(a.search))");
            browser.open(site.onDisk("glossaire.html"));
            browser.settle();
            browser.press("/");
            browser.await("the dialogue", "document.querySelector('dialog[open] input')");
            browser.type(word);
            browser.await("suggestions", "document.querySelector('dialog [role=option]')");
        }
    }

    @Test
    void a_fiche_is_chosen_by_keyboard_and_is_the_only_one_to_print() {
        for (ReaderSite site : ReaderSite.all()) {
            if (!site.theme().equals(ReaderSite.DEFAULT_THEME)) {
                continue;
            }
            for (String list :
                    List.of(site.onDisk("fiches/index.html"), site.at("fiches/index.html"))) {
                ReaderBrowser browser = ReaderBrowser.fresh();
                browser.open(list);
                browser.clearStorage();
                browser.open(list);
                browser.settle();
                browser.run("document.querySelector('[data-balise-choix]').focus(); return null;");
                browser.press(" ");
                browser.settle();
                assertThat(browser.is("document.activeElement.checked")).as(list).isTrue();
                assertThat(
                                browser.list(
                                        "return"
                                            + " [...document.querySelectorAll('[role=status]')].map(part"
                                            + " => part.textContent);"))
                        .as("what is told of it")
                        .anyMatch(told -> told.contains("(1)"));
                browser.run(
                        "document.querySelector('[data-balise-selection]').focus(); return null;");
                browser.press("Enter");
                browser.await(
                        "the print page", "location.pathname.endsWith('/imprimer/index.html')");
                browser.await(
                        "one fiche",
                        "[...document.querySelectorAll('main > article')].filter(part =>"
                                + " part.checkVisibility()).length == 1");
                browser.clearStorage();
            }
        }
    }
}
