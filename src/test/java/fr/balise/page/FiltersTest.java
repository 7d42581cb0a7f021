package fr.balise.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.testing.Browsers;
import fr.balise.testing.Folders;
import fr.balise.testing.SearchedSite;
import fr.balise.testing.SiteServer;
import fr.balise.testing.WebDriverBrowser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import java.nio.file.Path;
import java.util.List;

/// The filters of lists as readers meet them: boxes to tick, words to write, an address that keeps both, and plain links
/// where no script runs.
class FiltersTest {

    private static final Path SITE = SearchedSite.shipped().folder();
    private static final String CARDS = "fiches/index.html";
    private static final String TABLE = "fiches/tableau.html";
    private static final String DIRECTORY = "repertoire.html";

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

    @AfterEach
    void widen() {
        resize(1200);
    }

    @Test
    void choices_of_one_group_add_up_and_those_of_two_groups_must_both_hold() {
        for (String site : List.of(server.address(), SITE.toUri().toString())) {
            for (String page : List.of(CARDS, TABLE)) {
                open(site + page);
                assertThat(status()).isEqualTo("12 fiches");
                tick("pays", "CA");
                assertThat(titles()).hasSize(2);
                assertThat(status()).isEqualTo("2 fiches sur 12");
                tick("pays", "ML");
                assertThat(status()).isEqualTo("4 fiches sur 12");
                tick("mot-cle", "cooperatives");
                assertThat(titles()).hasSizeBetween(1, 3);
                assertThat(address()).endsWith("?mot-cle=cooperatives&pays=CA&pays=ML");
            }
        }
    }

    @Test
    void each_option_says_how_many_it_would_show() {
        open(server.address() + CARDS);
        tick("pays", "CA");
        assertThat(count("pays", "ML")).as("another country adds its fiches").isEqualTo("(2)");
        assertThat(count("mot-cle", "gestion-des-dechets")).isEqualTo("(0)");
        for (String keyword : List.of("cooperatives", "jeunesse", "innovation-sociale")) {
            String count = count("mot-cle", keyword);
            open(server.address() + CARDS + "?pays=CA&mot-cle=" + keyword);
            assertThat("(" + titles().size() + ")").as(keyword).isEqualTo(count);
            open(server.address() + CARDS + "?pays=CA");
        }
    }

    @Test
    void words_find_numbers_titles_and_subtitles_without_accents_or_case() {
        for (String page : List.of(CARDS, TABLE)) {
            open(server.address() + page);
            write("BETHLEEM tourisme");
            assertThat(titles())
                    .singleElement()
                    .asString()
                    .startsWith("Développement de l’artisanat");
            assertThat(status()).isEqualTo("1 fiche sur 12");
            assertThat(address()).endsWith("?mots=BETHLEEM+tourisme");
            write("56");
            assertThat(titles()).singleElement().asString().startsWith("La découverte");
            write("56 bethleem");
            assertThat(titles()).isEmpty();
            write("");
            assertThat(status()).isEqualTo("12 fiches");
            assertThat(address()).endsWith(page);
        }
    }

    @Test
    void an_address_shows_what_its_sender_saw() {
        for (String site : List.of(server.address(), SITE.toUri().toString())) {
            open(site + CARDS + "?pays=CA&mots=rennes");
            assertThat(titles()).hasSize(1);
            assertThat(box("pays", "CA").isSelected()).isTrue();
            assertThat(field().getDomProperty("value")).isEqualTo("rennes");
        }
    }

    @Test
    void back_and_forward_go_through_the_choices() {
        for (String site : List.of(server.address(), SITE.toUri().toString())) {
            open(site + CARDS);
            tick("pays", "CA");
            tick("pays", "ML");
            browser.driver().navigate().back();
            browser.await("one country", () -> status().equals("2 fiches sur 12"));
            assertThat(box("pays", "ML").isSelected()).isFalse();
            browser.driver().navigate().back();
            browser.await("all fiches", () -> status().equals("12 fiches"));
            browser.driver().navigate().forward();
            browser.await("one country", () -> status().equals("2 fiches sur 12"));
            assertThat(box("pays", "CA").isSelected()).isTrue();
        }
    }

    @Test
    void what_an_address_asks_and_nobody_knows_is_passed_over() {
        open(server.address() + CARDS + "?pays=XX&pays=CA&mot-cle=constructor&vue=%E9&toString=1");
        assertThat(status()).isEqualTo("2 fiches sur 12");
        open(server.address() + CARDS + "?pays=XX");
        assertThat(status()).isEqualTo("12 fiches");
    }

    @Test
    void cards_and_table_pass_the_choices_on_to_each_other() {
        open(server.address() + CARDS);
        tick("pays", "CA");
        List<String> cards = titles();
        browser.driver().findElement(By.linkText("Tableau")).click();
        browser.await("the table", () -> address().endsWith(TABLE + "?pays=CA"));
        browser.await("its rows", () -> titles().size() == 2);
        assertThat(titles()).isEqualTo(cards);
        assertThat(box("pays", "CA").isSelected()).isTrue();
    }

    @Test
    void everything_comes_back_on_demand_and_the_focus_stays() {
        open(server.address() + CARDS + "?pays=CA&mots=rennes");
        WebElement reset = browser.driver().findElement(By.cssSelector("[data-balise-tout]"));
        reset.click();
        assertThat(status()).isEqualTo("12 fiches");
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(reset);
        assertThat(address()).endsWith(CARDS);
        browser.driver().navigate().back();
        browser.await("the choices", () -> status().equals("1 fiche sur 12"));
    }

    @Test
    void an_empty_list_says_so_and_offers_to_show_everything() {
        open(server.address() + CARDS);
        WebElement nothing = browser.driver().findElement(By.cssSelector("[data-balise-rien]"));
        assertThat(nothing.isDisplayed()).isFalse();
        write("xyz");
        assertThat(status()).isEqualTo("Aucune fiche sur 12");
        assertThat(nothing.getText()).startsWith("Aucune fiche ne correspond");
        nothing.findElement(By.tagName("button")).click();
        assertThat(titles()).hasSize(12);
        assertThat(nothing.isDisplayed()).isFalse();
        assertThat(focused("matches('[data-balise-tout]')")).isEqualTo("true");
    }

    @Test
    void a_long_group_shows_twelve_options_and_the_rest_on_demand() {
        open(server.address() + CARDS);
        unfold("territoire");
        assertThat(shown("[data-cle=territoire] input")).hasSize(12);
        WebElement more =
                browser.driver().findElement(By.cssSelector("[data-cle=territoire] button"));
        int all = browser.driver().findElements(By.cssSelector("[data-cle=territoire] li")).size();
        assertThat(more.getText()).isEqualTo("Afficher tout (" + all + ")");
        more.sendKeys(Keys.ENTER);
        assertThat(shown("[data-cle=territoire] input")).hasSize(all);
        assertThat(focused("matches('[data-suite] input')")).isEqualTo("true");
        assertThat(more.isDisplayed()).isFalse();
    }

    @Test
    void an_option_that_the_address_chooses_is_seen_wherever_it_stands() {
        open(server.address() + CARDS + "?territoire=sicoval");
        assertThat(box("territoire", "sicoval").isDisplayed()).isTrue();
        assertThat(status()).isEqualTo("1 fiche sur 12");
    }

    @Test
    void groups_are_closed_but_for_those_in_use_so_that_nothing_moves() {
        for (int width : List.of(320, 1200)) {
            resize(width);
            open(server.address() + CARDS + "?pays=CA");
            assertThat(shown("[data-cle=pays] input")).isNotEmpty();
            assertThat(shown("[data-cle=mot-cle] input")).isEmpty();
        }
    }

    @Test
    void the_keyboard_alone_opens_a_group_and_chooses() {
        resize(320);
        open(server.address() + CARDS);
        browser.driver().findElement(By.id("_filtre-pays")).sendKeys(Keys.ENTER);
        press(Keys.TAB);
        press(Keys.SPACE);
        assertThat(focused("checked")).isEqualTo("true");
        assertThat(status()).isEqualTo("2 fiches sur 12");
        press(Keys.SPACE);
        assertThat(status()).isEqualTo("12 fiches");
    }

    @Test
    void boxes_and_groups_have_names_that_a_screen_reader_says() {
        open(server.address() + CARDS);
        unfold("pays");
        assertThat(box("pays", "CA").getAccessibleName()).isEqualTo("Canada (2)");
        assertThat(
                        browser.driver()
                                .findElement(By.cssSelector("[data-cle=pays]"))
                                .getAccessibleName())
                .isEqualTo("Pays");
        assertThat(field().getAccessibleName()).isEqualTo("Numéro ou mots du titre");
    }

    @Test
    void the_directory_is_narrowed_by_family_and_by_name() {
        open(server.address() + DIRECTORY);
        String all = status();
        assertThat(all).isEqualTo(shown(".structure").size() + " organisations");
        List<WebElement> families = browser.driver().findElements(By.cssSelector("li input"));
        String family = String.valueOf(families.getFirst().getDomProperty("value"));
        tick("famille", family);
        assertThat(shown("[data-balise-groupe]")).hasSize(1);
        assertThat(status()).startsWith(shown(".structure").size() + " organisations sur ");
        assertThat(address()).endsWith("?famille=" + family);
        write("rtes");
        assertThat(shown(".structure").size()).isLessThanOrEqualTo(2);
        open(server.address() + DIRECTORY + "?famille=" + family + "#structure-rtes");
        assertThat(shown("[data-balise-groupe]")).hasSize(1);
    }

    @Test
    void without_javascript_every_option_is_a_link_and_no_tool_is_seen() {
        try (SiteServer plain = SiteServer.of(SITE, "/", "default-src 'self'; script-src 'none'")) {
            open(plain.address() + CARDS);
            assertThat(shown("[data-balise-script], .rien, .filtres input, .filtres button"))
                    .isEmpty();
            List<WebElement> options = browser.driver().findElements(By.cssSelector("li a"));
            assertThat(options).isNotEmpty();
            browser.driver().findElement(By.id("_filtre-mot-cle")).click();
            assertThat(shown("[data-cle=mot-cle] li")).hasSizeGreaterThan(12);
            browser.driver().findElement(By.cssSelector("[data-valeur=jeunesse] a")).click();
            browser.await("its page", () -> address().endsWith("mots-cles/jeunesse.html"));
        }
    }

    @Test
    void the_list_does_not_jump_when_the_boxes_come() {
        resize(320);
        open(server.address() + CARDS);
        double shift =
                browser.evaluate(
                                """
                                return await new Promise(done => new PerformanceObserver(list =>
                                  done(list.getEntries().reduce((sum, one) => sum + one.value, 0)))
                                  .observe({type: "layout-shift", buffered: true})
                                  || setTimeout(() => done(0), 300));\
                                """)
                        .getAsDouble();
        assertThat(shift).isLessThan(0.1);
    }

    @Test
    void the_script_is_at_most_2_KB() {
        String script =
                Folders.files(SITE.resolve("assets")).stream()
                        .filter(file -> file.matches("filtres-.*\\.js"))
                        .findFirst()
                        .orElseThrow();
        assertThat(SiteServer.gzip(Folders.bytes(SITE.resolve("assets").resolve(script))))
                .hasSizeLessThanOrEqualTo(2048);
    }

    private static void unfold(String group) {
        browser.driver().findElement(By.id("_filtre-" + group)).click();
    }

    private static void open(String url) {
        browser.open("about:blank");
        browser.open(url);
    }

    private static void resize(int width) {
        browser.driver().manage().window().setSize(new Dimension(width, 900));
    }

    private static WebElement box(String key, String value) {
        return browser.driver()
                .findElement(By.cssSelector("[data-cle=" + key + "] input[value=" + value + "]"));
    }

    /// Ticks as a reader would who has opened every group.
    private static void tick(String key, String value) {
        browser.evaluate(
                "for (const box of document.querySelectorAll('details')) box.open = true;"
                        + " for (const more of document.querySelectorAll('details button'))"
                        + " more.click(); return null;");
        box(key, value).sendKeys(Keys.SPACE);
    }

    private static String count(String key, String value) {
        return String.valueOf(
                browser.driver()
                        .findElement(
                                By.cssSelector(
                                        "[data-cle="
                                                + key
                                                + "] [data-valeur="
                                                + value
                                                + "] .compte"))
                        .getDomProperty("textContent"));
    }

    private static WebElement field() {
        return browser.driver().findElement(By.id("_filtre-mots"));
    }

    private static void write(String words) {
        field().sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE);
        field().sendKeys(words);
    }

    private static void press(Keys key) {
        browser.driver().switchTo().activeElement().sendKeys(key);
    }

    private static String focused(String question) {
        return browser.evaluate("return String(document.activeElement." + question + ");")
                .getAsString();
    }

    private static String status() {
        return browser.driver().findElement(By.cssSelector("[data-balise-compte]")).getText();
    }

    private static String address() {
        return String.valueOf(browser.driver().getCurrentUrl());
    }

    /// The titles of the fiches that are shown.
    private static List<String> titles() {
        return shown(".carte .titre, tbody th a").stream().map(WebElement::getText).toList();
    }

    private static List<WebElement> shown(String selector) {
        return browser.driver().findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .toList();
    }
}
