package fr.balise.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import fr.balise.testing.Browsers;
import fr.balise.testing.Folders;
import fr.balise.testing.SearchedSite;
import fr.balise.testing.SiteFixture;
import fr.balise.testing.SiteServer;
import fr.balise.testing.WebDriverBrowser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Whatever is wrong with the files, the content or the query, the reader gets an answer or a sentence: never a wrong
/// result, never a fault of the script.
class SearchRobustnessTest {

    /// A query that needs a file of each kind.
    private enum Kind {
        BOOT("boot\\.js", "coopération"),
        ENGINE("balise\\.js", "coopération"),
        TERMS("s\\d+-.*", "coopération"),
        POSITIONS("p\\d+-.*", "\"économie sociale\""),
        FORMS("f\\d+-.*", "coopérat"),
        FACETS("x-.*", "pays:France"),
        TEXTS("t/.*", "coopération");

        private final String files;
        private final String query;

        Kind(String files, String query) {
            this.files = files;
            this.query = query;
        }
    }

    private static final Set<String> CODES = Set.of("missing", "foreign", "damaged", "version");

    private static final String WATCH =
            """
            window.faults = [];
            addEventListener("error", event => {
                if (event.message) {
                    faults.push(event.message + " " + event.filename);
                }
            });
            addEventListener("unhandledrejection", event => faults.push("unhandled: " + event.reason));
            return null;
            """;

    @TempDir static Path temp;
    private static Path good = temp;
    private static Path folder = temp;
    private static SiteServer server = SiteServer.of(Path.of(""));
    private static WebDriverBrowser browser;

    @BeforeAll
    static void start() {
        browser = Browsers.chromium();
        good = SearchedSite.shipped().folder();
        folder = temp.resolve("site");
        Folders.copy(good, folder);
        server.close();
        server = SiteServer.of(folder, "/une/publication/");
    }

    @AfterAll
    static void stop() {
        server.close();
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void a_missing_file_is_told() {
        for (Kind kind : Kind.values()) {
            files(kind).forEach(file -> Folders.delete(folder.resolve(file)));
            told(kind, "missing");
        }
    }

    @Test
    void a_file_that_was_cut_off_is_told() {
        for (Kind kind : Kind.values()) {
            damage(kind, text -> text.substring(0, text.length() / 2));
            told(kind, "damaged");
        }
    }

    @Test
    void an_empty_file_is_told() {
        for (Kind kind : List.of(Kind.BOOT, Kind.TERMS, Kind.TEXTS)) {
            damage(kind, text -> "");
            told(kind, "damaged");
        }
    }

    @Test
    void a_page_in_place_of_a_file_is_told() {
        for (Kind kind : List.of(Kind.ENGINE, Kind.FORMS)) {
            damage(kind, text -> "<!doctype html><title>Accueil</title>");
            told(kind, "damaged");
        }
    }

    /// As when a server sends what it kept of the publication before.
    @Test
    void a_file_of_another_build_is_told() {
        for (Kind kind : List.of(Kind.TERMS, Kind.POSITIONS, Kind.FORMS, Kind.FACETS, Kind.TEXTS)) {
            damage(kind, text -> text.replaceFirst("-[0-9a-f]{5}\"", "-00000\""));
            told(kind, "foreign");
        }
    }

    @Test
    void a_payload_that_was_cut_off_is_told() {
        for (Kind kind : List.of(Kind.BOOT, Kind.TERMS, Kind.POSITIONS, Kind.FACETS)) {
            damage(kind, text -> text.replaceFirst("[^\"]{6}\"(]*\\))$", "\"$1"));
            told(kind, "damaged");
        }
    }

    @Test
    void a_changed_byte_of_a_payload_is_told() {
        for (Kind kind : List.of(Kind.TERMS, Kind.POSITIONS, Kind.FACETS)) {
            damage(kind, SearchRobustnessTest::changed);
            told(kind, "damaged");
        }
    }

    @Test
    void a_newer_format_is_told() {
        damage(Kind.BOOT, text -> text.replace("\"boot\",[1,", "\"boot\",[2,"));
        browser.open(server.address() + "index.html");
        assertThat(code("coopération")).isEqualTo("version");
        told(Kind.BOOT, "version");
    }

    @Test
    void a_publication_that_was_renewed_meanwhile_is_found_again() {
        restore();
        browser.open(server.address() + "index.html");
        browser.evaluate(WATCH);
        assertThat(search("coopération")).isNotEmpty();
        Path renewed = temp.resolve("renewed");
        SiteFixture site = SiteFixture.copyOf(Path.of(""), renewed);
        site.write(
                "content/pages/neuve.md",
                "---\ntitre: Une page neuve\n---\nUne phrase de zanzibar et tombouctou.\n");
        site.build();
        Folders.delete(folder);
        Folders.copy(site.site(), folder);
        assertThat(search("tombouctou")).isNotEmpty();
        assertThat(search("\"zanzibar et tombouctou\"")).containsExactly("pages/neuve.html");
        assertThat(faults()).isEmpty();
    }

    @Test
    void a_file_that_comes_back_is_read() {
        restore();
        files(Kind.TERMS).forEach(file -> Folders.delete(folder.resolve(file)));
        browser.open(server.address() + "index.html");
        assertThat(code("coopération")).isEqualTo("missing");
        restore();
        assertThat(search("coopération")).isNotEmpty();
    }

    @Test
    void hostile_titles_and_texts_are_shown_as_text() {
        String hostile =
                "<script>window.hacked=1</script><img src=x onerror=window.hacked=1> \\\" </script>"
                    + " \u2028 {{titre}} ${1+1} &lt;b&gt; ]]> --> javascript:alert(1) crocodile";
        SiteFixture site =
                SiteFixture.in(temp.resolve("hostile"))
                        .write("content/publication.yaml", "titre: Essai\n")
                        .write(
                                "content/fiches/1.md",
                                "---\nnumero: 1\ntitre: \""
                                        + hostile
                                        + "\"\nmots-cles: [\""
                                        + hostile
                                        + "\"]\nresume: \""
                                        + hostile
                                        + "\"\n---\n\n## A `"
                                        + hostile
                                        + "` b\n\n```\n"
                                        + hostile
                                        + "\n```\n");
        site.tryBuild();
        try (SiteServer other = SiteServer.of(site.site())) {
            browser.open(other.address() + "index.html");
            browser.evaluate(WATCH);
            JsonObject hit =
                    browser.evaluate(
                                    "return (await window.balise.search('crocodile', {limit:"
                                            + " 10}))[0];")
                            .getAsJsonObject();
            assertThat(hit.get("title").getAsString())
                    .contains("<script>window.hacked=1</script>", "{{titre}}", "${1+1}");
            WebElement list = dialogue("crocodile");
            assertThat(list.getText()).contains("<script>window.hacked=1</script>", "{{titre}}");
            assertThat(list.findElements(By.cssSelector("script, img"))).isEmpty();
            assertThat(browser.evaluate("return window.hacked ?? 0;").getAsInt()).isZero();
            assertThat(faults()).isEmpty();
        }
    }

    @Test
    void odd_queries_are_answered_within_a_second() {
        restore();
        browser.open(server.address() + "index.html");
        browser.evaluate(WATCH);
        search("coopération");
        for (String query :
                List.of(
                        "a".repeat(10_000),
                        "é ".repeat(5_000),
                        "\"".repeat(10_000),
                        "-".repeat(10_000),
                        "titre:".repeat(1_500),
                        "coopération ".repeat(900),
                        "l'".repeat(5_000),
                        "e\u0301".repeat(5_000),
                        "🌍🏳️‍🌈👩‍👩‍👧‍👦".repeat(500),
                        "שלום مرحبا \u202E\u200F coopération",
                        "\u0000\u0001\u0007\u001B\u007F\uFFFE\uFFFF coopération",
                        "\uD83D coopération \uDE00")) {
            JsonArray answer =
                    browser.evaluate(
                                    "const start = performance.now(); const hits = await"
                                            + " window.balise.search("
                                            + ascii(query)
                                            + "); return [performance.now() - start, hits.length];")
                            .getAsJsonArray();
            assertThat(answer.get(0).getAsDouble())
                    .as("milliseconds for " + query.substring(0, 10))
                    .isLessThan(1000);
        }
        assertThat(faults()).isEmpty();
    }

    @Test
    void nothing_is_asked_of_another_host_or_place() {
        restore();
        server.forget();
        browser.open(server.address() + "fiches/index.html");
        dialogue("énergie");
        search("\"économie sociale\" pays:France coop");
        String places = "return performance.getEntriesByType('resource').map(one => one.name);";
        assertThat(browser.evaluate(places).getAsJsonArray())
                .extracting(JsonElement::getAsString)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name).startsWith(server.address()));
        assertThat(server.requests())
                .filteredOn(request -> !request.path().equals("/favicon.ico"))
                .isNotEmpty()
                .allSatisfy(
                        request -> assertThat(request.status()).as(request.path()).isEqualTo(200));
    }

    /// Expects a promise that is rejected with a code, its sentence in the dialogue, and no other fault.
    private static void told(Kind kind, String code) {
        browser.open(server.address() + "index.html");
        browser.evaluate(WATCH);
        String given = code(kind.query);
        assertThat(given).as("code for %s", kind).isIn(CODES);
        if (kind != Kind.BOOT) {
            assertThat(given).as("code for %s", kind).isEqualTo(code);
        }
        dialogue(kind.query);
        String sentence =
                browser.evaluate("return window.baliseTexts['erreur." + given + "'];")
                        .getAsString();
        WebElement note = elements("dialog .note").get(0);
        browser.await("the sentence for " + kind, () -> note.getText().contains(sentence));
        assertThat(elements("dialog a[role=option]")).as("results for %s", kind).isEmpty();
        // A browser tells of a script that it cannot read, whoever asked for it.
        assertThat(faults())
                .as("faults for %s", kind)
                .filteredOn(fault -> files(kind).noneMatch(fault::endsWith))
                .isEmpty();
        restore();
    }

    private static String code(String query) {
        return browser.evaluate(
                        "try { return JSON.stringify(await window.balise.search("
                                + ascii(query)
                                + ")); } catch (error) { return error.code || String(error.stack);"
                                + " }")
                .getAsString();
    }

    private static List<String> search(String query) {
        List<String> urls = new ArrayList<>();
        browser.evaluate(
                        "return (await window.balise.search("
                                + ascii(query)
                                + ")).map(hit => hit.url);")
                .getAsJsonArray()
                .forEach(url -> urls.add(url.getAsString()));
        return urls;
    }

    private static List<String> faults() {
        List<String> faults = new ArrayList<>();
        browser.evaluate("return window.faults;")
                .getAsJsonArray()
                .forEach(fault -> faults.add(fault.getAsString()));
        return faults;
    }

    /// Opens the dialogue and types; the result is its list of choices.
    private static WebElement dialogue(String query) {
        browser.driver().findElement(By.tagName("body")).sendKeys(Keys.chord(Keys.CONTROL, "k"));
        browser.await("the dialogue", () -> !elements("dialog[open] input").isEmpty());
        elements("dialog[open] input").get(0).sendKeys(query);
        browser.await(
                "an answer in the dialogue",
                () -> !elements("dialog [role=option], dialog .note p").isEmpty());
        return elements("dialog [role=listbox]").get(0);
    }

    private static List<WebElement> elements(String selector) {
        return browser.driver().findElements(By.cssSelector(selector));
    }

    private static Stream<String> files(Kind kind) {
        return Folders.files(good.resolve("recherche")).stream()
                .filter(file -> file.matches(kind.files))
                .map(file -> "recherche/" + file);
    }

    private static void damage(Kind kind, UnaryOperator<String> change) {
        files(kind)
                .forEach(
                        file -> {
                            String text = Folders.text(good.resolve(file));
                            String changed = change.apply(text);
                            assertThat(changed).as(file).isNotEqualTo(text);
                            Folders.write(folder.resolve(file), changed);
                        });
    }

    private static String changed(String text) {
        int place = text.length() / 2;
        char other = text.charAt(place) == 'A' ? 'B' : 'A';
        return text.substring(0, place) + other + text.substring(place + 1);
    }

    private static void restore() {
        Folders.copy(good, folder);
    }

    /// A string of JavaScript that survives the way to the browser, half surrogates too.
    private static String ascii(String text) {
        StringBuilder json = new StringBuilder();
        for (char unit : new Gson().toJson(text).toCharArray()) {
            json.append(unit < 0x7F ? String.valueOf(unit) : "\\u%04x".formatted((int) unit));
        }
        return json.toString();
    }
}
