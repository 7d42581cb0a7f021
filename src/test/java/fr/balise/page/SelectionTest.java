package fr.balise.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.testing.Browsers;
import fr.balise.testing.Folders;
import fr.balise.testing.SearchedSite;
import fr.balise.testing.SiteServer;
import fr.balise.testing.WebDriverBrowser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.print.PrintOptions;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/// «Ma sélection» as readers meet it: ticked on any page, shown on the print page, kept by the browser or the address.
class SelectionTest {

    private static final Path SITE = SearchedSite.shipped().folder();
    private static final String PRINT_PAGE = "imprimer/index.html";

    private static SiteServer server = SiteServer.of(Path.of(""));
    private static WebDriverBrowser browser;

    @BeforeAll
    static void start() {
        browser = Browsers.chromium();
        server.close();
        server = SiteServer.of(SITE, "/livret/");
    }

    @AfterAll
    static void stop() {
        server.close();
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void forget() {
        open(server.address() + "404.html");
        browser.evaluate("localStorage.clear(); return null;");
    }

    @Test
    void fiches_ticked_on_a_list_and_on_a_page_are_the_only_ones_on_the_print_page() {
        for (String site : List.of(server.address(), SITE.toUri().toString())) {
            open(site + "fiches/index.html");
            tick("fiche-056");
            tick("fiche-054");
            assertThat(link()).isEqualTo("Ma sélection (2)");
            assertThat(status()).startsWith("Ajouté à ma sélection (2)\u00A0: n°\u00A054 ");
            open(site + fiche("061"));
            tick("fiche-061");
            follow();
            assertThat(articles()).containsExactly("fiche-054", "fiche-056", "fiche-061");
            assertThat(text("h1")).isEqualTo("Ma sélection");
            assertThat(text(".compte")).isEqualTo("3 documents");
            assertThat(browser.driver().getTitle()).startsWith("Ma sélection – ");
            assertThat(shown(".sommaire a")).hasSize(3);
            assertThat(shown("#_repertoire, #_glossaire, .sommaire h3")).isEmpty();
            assertThat(shown(".colophon")).hasSize(1);
            browser.evaluate("localStorage.clear(); return null;");
        }
    }

    @Test
    void home_key_word_and_territory_pages_offer_the_same_boxes() {
        for (String page : List.of("index.html", aPage("mots-cles"), aPage("territoires"))) {
            open(server.address() + page);
            List<WebElement> boxes = shown("[data-balise-choix]");
            assertThat(boxes).as(page).isNotEmpty();
            assertThat(boxes)
                    .as(page)
                    .allSatisfy(
                            box ->
                                    assertThat(box.getAccessibleName())
                                            .startsWith("Ajouter à ma sélection ")
                                            .hasSizeGreaterThan(30));
        }
    }

    @Test
    void the_printed_paper_holds_the_selection_and_no_tool() {
        openPrint("#selection=fiche-056");
        int selected = printedPages();
        openPrint("");
        assertThat(selected).isBetween(3, 8).isLessThan(printedPages());
        browser.evaluate(
                "for (const sheet of document.styleSheets) for (const rule of sheet.cssRules)"
                        + " if (rule.media?.mediaText == 'print') rule.media.mediaText = 'all';"
                        + " return null;");
        assertThat(shown(".outils, .entete, button, .choisir, .retour")).isEmpty();
    }

    @Test
    void a_document_is_taken_off_and_put_back_by_keyboard_without_losing_the_focus() {
        choose("fiche-054", "fiche-056");
        openPrint("#selection=fiche-054,fiche-056");
        browser.evaluate("document.querySelector('.choisis input').focus(); return null;");
        press(Keys.SPACE);
        browser.await("one fiche", () -> articles().equals(List.of("fiche-056")));
        assertThat(browser.driver().getCurrentUrl()).endsWith("#selection=fiche-056");
        assertThat(link()).isEqualTo("Ma sélection (1)");
        assertThat(status()).startsWith("Retiré de ma sélection (1)\u00A0: n°\u00A054 ");
        press(Keys.SPACE);
        browser.await("both", () -> articles().equals(List.of("fiche-054", "fiche-056")));
        assertThat(stored()).contains("fiche-054", "fiche-056");
    }

    @Test
    void everything_is_shown_again_on_demand_and_the_selection_stays() {
        choose("fiche-054");
        openPrint("#selection=fiche-054");
        String title = text(".sorte");
        click("tout");
        browser.await("the publication", () -> articles().size() > 12);
        assertThat(text("h1")).isEqualTo(title);
        assertThat(focused()).isEqualTo("imprimer");
        assertThat(link()).isEqualTo("Ma sélection (1)");
        browser.driver().navigate().back();
        browser.await("the selection", () -> articles().size() == 1);
    }

    @Test
    void an_emptied_selection_says_so() {
        choose("fiche-054");
        openPrint("#selection=fiche-054");
        click("vider");
        browser.await("a sentence", () -> text(".avis").startsWith("Votre sélection est vide"));
        assertThat(link()).isEqualTo("Ma sélection (0)");
        assertThat(stored()).isEqualTo("[]");
        assertThat(focused()).isEqualTo("imprimer");
    }

    @Test
    void a_link_from_somebody_else_leaves_the_own_selection_alone() {
        choose("fiche-054");
        openPrint("#selection=fiche-056,fiche-061");
        browser.driver().findElement(By.cssSelector(".choisis input")).click();
        browser.await("one fiche", () -> articles().equals(List.of("fiche-061")));
        assertThat(stored()).isEqualTo("[\"fiche-054\"]");
        assertThat(link()).isEqualTo("Ma sélection (1)");
    }

    @Test
    void unknown_names_in_a_link_are_passed_over_with_a_sentence() {
        openPrint("#selection=fiche-056,fiche-999,%3Cb%3E,%E0%A4%A");
        assertThat(articles()).containsExactly("fiche-056");
        assertThat(text(".avis")).startsWith("3 documents de ce lien n’existent pas");
        openPrint("#selection=fiche-999");
        assertThat(articles().size()).isGreaterThan(12);
        assertThat(text(".avis")).startsWith("1 document de ce lien n’existe pas");
    }

    @Test
    void commas_that_a_mail_program_encoded_still_separate() {
        openPrint("#selection=fiche-054%2Cfiche-056");
        assertThat(articles()).containsExactly("fiche-054", "fiche-056");
    }

    @Test
    void links_to_sections_keep_the_selection_and_what_is_not_shown_opens_its_own_page() {
        openPrint("#selection=fiche-044,fiche-056");
        browser.driver().findElement(By.cssSelector(".sommaire li:not([hidden]) a")).click();
        assertThat(articles()).containsExactly("fiche-056", "fiche-044");
        openPrint("#selection=fiche-056");
        browser.evaluate(
                "document.querySelector('#fiche-056 a[href=\"#fiche-044\"]').click(); return"
                        + " null;");
        browser.await(
                "the page of the fiche",
                () -> browser.driver().getCurrentUrl().contains("/fiches/044-"));
    }

    @Test
    void another_tab_shows_the_change() {
        open(server.address() + "fiches/index.html");
        String first = browser.driver().getWindowHandle();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        open(server.address() + "index.html");
        tick("fiche-057");
        browser.driver().close();
        browser.driver().switchTo().window(first);
        browser.await("the change", () -> link().equals("Ma sélection (1)"));
        assertThat(box("fiche-057").isSelected()).isTrue();
    }

    @Test
    void two_publications_on_one_host_do_not_mix() {
        choose("fiche-054");
        assertThat(
                        browser.evaluate(
                                        "return Object.keys(localStorage).filter(key =>"
                                                + " !key.startsWith('balise.selection /livret/'));")
                                .getAsJsonArray())
                .isEmpty();
    }

    @Test
    void damaged_storage_is_an_empty_selection() {
        choose("fiche-054");
        for (String damage : List.of("{", "5", "null", "[{}, null]", "\"fiche\"", "")) {
            browser.evaluate(
                    "localStorage.setItem(Object.keys(localStorage)[0], '%s'); return null;"
                            .formatted(damage));
            open(server.address() + "fiches/index.html");
            tick("fiche-056");
            assertThat(box("fiche-056").isSelected()).as(damage).isTrue();
            browser.evaluate(
                    "document.querySelector('[data-balise-selection]').click(); return null;");
            browser.await("the fiche", () -> articles().contains("fiche-056"));
        }
    }

    @Test
    void full_storage_leaves_the_selection_to_the_page_and_to_the_address() {
        open(server.address() + "fiches/index.html");
        browser.evaluate(
                "Storage.prototype.setItem = () => { throw new DOMException('full'); };"
                        + " return null;");
        tick("fiche-054");
        tick("fiche-056");
        assertThat(link()).isEqualTo("Ma sélection (2)");
        follow();
        assertThat(articles()).containsExactly("fiche-054", "fiche-056");
    }

    @Test
    void refused_storage_leaves_the_selection_to_the_page_and_to_the_address() {
        String sandbox = "default-src 'self'; sandbox allow-scripts allow-modals";
        try (SiteServer strict = SiteServer.of(SITE, "/", sandbox)) {
            open(strict.address() + "fiches/index.html");
            assertThat(
                            browser.evaluate(
                                            "try { return !localStorage; }"
                                                    + " catch { return true; }")
                                    .getAsBoolean())
                    .isTrue();
            tick("fiche-054");
            tick("fiche-056");
            follow();
            assertThat(articles()).containsExactly("fiche-054", "fiche-056");
        }
    }

    @Test
    void without_javascript_nothing_of_it_is_seen() {
        String none = "default-src 'self'; script-src 'none'";
        try (SiteServer plain = SiteServer.of(SITE, "/", none)) {
            for (String page :
                    List.of("index.html", "fiches/index.html", fiche("056"), PRINT_PAGE)) {
                open(plain.address() + page);
                assertThat(shown("[data-balise-script], .choisir, .outils")).as(page).isEmpty();
            }
            assertThat(articles().size()).isGreaterThan(12);
        }
    }

    @Test
    void the_script_of_every_page_is_at_most_4_500_bytes() {
        String script =
                Folders.files(SITE.resolve("assets")).stream()
                        .filter(file -> file.matches("repere-.*\\.js"))
                        .findFirst()
                        .orElseThrow();
        assertThat(SiteServer.gzip(Folders.bytes(SITE.resolve("assets").resolve(script))))
                .hasSizeLessThanOrEqualTo(4500);
    }

    private static void open(String url) {
        browser.open(url);
    }

    /// The print page as somebody who follows a link sees it, and not one that was open already.
    private static void openPrint(String hash) {
        open("about:blank");
        open(server.address() + PRINT_PAGE + hash);
    }

    private static void choose(String... names) {
        open(server.address() + "fiches/index.html");
        for (String name : names) {
            tick(name);
        }
    }

    private static WebElement box(String name) {
        return browser.driver()
                .findElement(By.cssSelector("[data-balise-choix][value=" + name + "]"));
    }

    private static void tick(String name) {
        WebElement box = box(name);
        browser.evaluate(
                "document.querySelector('[value="
                        + name
                        + "]').scrollIntoView({block: 'center'});"
                        + " return null;");
        box.click();
    }

    private static void follow() {
        browser.evaluate("document.querySelector('[data-balise-selection]').click(); return null;");
        browser.await("the print page", () -> !shown(".outils").isEmpty());
    }

    private static void click(String gesture) {
        browser.driver().findElement(By.cssSelector("[data-geste=" + gesture + "]")).click();
    }

    private static void press(Keys key) {
        browser.driver().switchTo().activeElement().sendKeys(key);
    }

    private static String focused() {
        return String.valueOf(
                browser.driver().switchTo().activeElement().getDomAttribute("data-geste"));
    }

    private static String link() {
        return text("[data-balise-selection]");
    }

    private static String status() {
        return String.valueOf(
                browser.driver()
                        .findElement(By.cssSelector("[data-balise-etat]"))
                        .getDomProperty("textContent"));
    }

    private static String stored() {
        return browser.evaluate("return Object.values(localStorage).join();").getAsString();
    }

    private static String text(String selector) {
        return browser.driver().findElement(By.cssSelector(selector)).getText();
    }

    private static List<WebElement> shown(String selector) {
        return browser.driver().findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .toList();
    }

    private static List<String> articles() {
        return shown("main > article").stream()
                .map(article -> String.valueOf(article.getDomAttribute("id")))
                .toList();
    }

    private static int printedPages() {
        byte[] pdf =
                Base64.getDecoder().decode(browser.driver().print(new PrintOptions()).getContent());
        return (int)
                Pattern.compile("/Type\\s*/Page\\b")
                        .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                        .results()
                        .count();
    }

    private static String fiche(String number) {
        return page("fiches/" + number + "-.*");
    }

    private static String aPage(String folder) {
        return page(folder + "/(?!index).*");
    }

    private static String page(String pattern) {
        return Folders.files(SITE).stream()
                .filter(file -> file.matches(pattern + "\\.html"))
                .findFirst()
                .orElseThrow();
    }
}
