package fr.balise.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;

import fr.balise.testing.Browsers;
import fr.balise.testing.Folders;
import fr.balise.testing.SearchedSite;
import fr.balise.testing.SiteServer;
import fr.balise.testing.WebDriverBrowser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// What readers meet on the search page and in the dialogue: nothing jumps, every key and every choice does what it says.
class SearchInterfaceTest {

    /// The engine, answering with words to try that are known.
    private static final String TRIES =
            """
            const find = balise.find;
            balise.find = async (query, options) => ({
                ...await find(query, options),
                query,
                corrections: %s,
                completions: %s,
            });
            """;

    @TempDir static Path temp;
    private static Path folder = temp;
    private static SiteServer server = SiteServer.of(Path.of(""));
    private static WebDriverBrowser browser;

    @BeforeAll
    static void start() {
        browser = Browsers.chromium();
        folder = temp.resolve("site");
        Folders.copy(SearchedSite.shipped().folder(), folder);
        server.close();
        server = SiteServer.of(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void nothing_jumps_while_a_search_page_with_a_query_is_read() {
        for (String query : List.of("coopération", "zzzzzzzz")) {
            page("?q=" + query);
            double shift =
                    browser.evaluate(
                                    """
                                    return await new Promise(done => {
                                        let sum = 0;
                                        new PerformanceObserver(list =>
                                            list.getEntries().forEach(entry => sum += entry.value)
                                        ).observe({type: "layout-shift", buffered: true});
                                        setTimeout(() => done(sum), 300);
                                    });
                                    """)
                            .getAsDouble();
            assertThat(shift).as("cumulative layout shift for " + query).isLessThan(0.1);
        }
    }

    @Test
    void the_dialogue_never_scrolls_sideways() {
        for (int width : List.of(500, 1280)) {
            browser.driver().manage().window().setSize(new Dimension(width, 900));
            browser.open(server.address() + "index.html");
            openWith(Keys.chord(Keys.CONTROL, "k"));
            type("coopération");
            // Headless windows are 500 pixels wide at least.
            String sideways =
                    "const box = document.querySelector('dialog'); box.style.inlineSize = '304px';"
                            + " box.querySelector('[role=status]').textContent ="
                            + " 'une phrase bien longue '.repeat(20);"
                            + " return box.scrollWidth - box.clientWidth;";
            assertThat(browser.evaluate(sideways).getAsInt()).as("at " + width).isZero();
        }
        browser.driver().manage().window().setSize(new Dimension(1200, 900));
    }

    @Test
    void without_a_whole_interface_the_search_page_has_its_lists() {
        Path script = folder.resolve("recherche/ui.js");
        String whole = Folders.text(script);
        for (String broken :
                List.of(
                        "",
                        whole.substring(0, whole.length() / 2),
                        "<!doctype html><title>Accueil</title>")) {
            Folders.write(script, broken);
            browser.open(server.address() + "index.html");
            browser.driver().findElement(By.cssSelector("[data-balise-ouvrir]")).click();
            browser.await(
                    "the search page",
                    () -> browser.driver().getCurrentUrl().endsWith("/recherche.html"));
            browser.open(server.address() + "recherche.html?q=coop");
            browser.await("the lists", () -> elements("#_liste").get(0).isDisplayed());
        }
        Folders.write(script, whole);
    }

    @Test
    void words_are_corrected_in_their_place_and_all_at_once_first() {
        page("");
        browser.evaluate(
                TRIES.formatted(
                        "[{start: 2, end: 3, others: ['x', 'y']}, {start: 6, end: 7, others:"
                                + " ['z']}]",
                        "[]"));
        elements("main [name=q]").get(0).click();
        type("a b a c");
        assertThat(tries()).containsExactly("a x a z", "a x a c", "a y a c", "a b a z");
        elements("[data-query]").get(0).click();
        assertThat(value()).isEqualTo("a x a z");
    }

    @Test
    void words_are_completed_in_their_place() {
        page("");
        browser.evaluate(
                TRIES.formatted("[]", "[{start: 6, end: 10, others: ['coop', 'coopérer']}]"));
        elements("main [name=q]").get(0).click();
        type("titre:coop*");
        assertThat(tries()).containsExactly("titre:coopérer* ");
    }

    @Test
    void another_place_of_the_page_is_no_other_question() {
        page("?q=coopération");
        browser.evaluate(
                "document.querySelector('.resultats').append('encore'); location.hash = '_contenu';"
                        + " await new Promise(done => setTimeout(done, 300)); return null;");
        assertThat(elements(".resultats").get(0).getText()).contains("encore");
    }

    @Test
    void boxes_are_ticked_however_the_filter_is_spelled_and_can_be_unticked() {
        for (String filter : List.of("pays:france", "PAYS:«Francé»", "pays:\"France\"")) {
            page("?q=" + encoded("coopération " + filter));
            List<WebElement> ticked = elements(".affiner input:checked");
            assertThat(ticked).as(filter).hasSize(1);
            browser.evaluate(
                    "document.querySelector('.affiner input:checked').click(); return null;");
            browser.await("the query alone", () -> value().equals("coopération"));
        }
        page("?q=" + encoded("coopération -pays:france"));
        assertThat(elements(".affiner input:checked")).isEmpty();
    }

    @Test
    void a_box_and_a_button_leave_their_keys_to_the_search() {
        browser.open(server.address() + "index.html");
        for (String own :
                List.of("<input type=checkbox>", "<input type=radio>", "<button>b</button>")) {
            focus(own);
            openWith("/");
            browser.driver().findElement(By.cssSelector("dialog .fermer")).click();
        }
        focus("<p tabindex=0></p>");
        browser.evaluate(
                "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'K',"
                        + " ctrlKey: true, bubbles: true})); return null;");
        assertThat(elements("dialog[open]")).hasSize(1);
        browser.driver().findElement(By.cssSelector("dialog .fermer")).click();
        for (String field : List.of("<input>", "<textarea></textarea>", "<p contenteditable>")) {
            focus(field);
            browser.driver().switchTo().activeElement().sendKeys("/");
            assertThat(elements("dialog[open]")).as(field).isEmpty();
        }
    }

    private static void page(String query) {
        browser.open(server.address() + "recherche.html" + query);
        browser.await(
                "the interface",
                () ->
                        query.isEmpty()
                                ? !elements(".panneau").isEmpty()
                                : !elements(".resultats li, .reponse .note p").isEmpty());
    }

    private static void openWith(CharSequence keys) {
        browser.driver().switchTo().activeElement().sendKeys(keys);
        browser.await("the dialogue", () -> !elements("dialog[open]").isEmpty());
    }

    private static void type(String query) {
        browser.driver().switchTo().activeElement().sendKeys(query);
        browser.await("an answer", () -> !elements("[role=option], .note p").isEmpty());
    }

    private static void focus(String html) {
        browser.evaluate(
                "document.querySelector('main').innerHTML = "
                        + new Gson().toJson(html)
                        + "; document.querySelector('main').firstChild.focus(); return null;");
    }

    private static List<String> tries() {
        return elements("[data-query]").stream()
                .map(choice -> String.valueOf(choice.getDomAttribute("data-query")))
                .toList();
    }

    private static String value() {
        return String.valueOf(elements("main [name=q]").get(0).getDomProperty("value"));
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private static List<WebElement> elements(String selector) {
        return browser.driver().findElements(By.cssSelector(selector));
    }
}
