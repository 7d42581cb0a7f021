package fr.balise.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.stream.IntStream;

/// The browsers that judge the search are themselves judged here.
class BrowsersTest {

    @TempDir static Path folder;
    private static SiteServer server = SiteServer.of(Path.of(""));

    @BeforeAll
    static void serve() {
        server.close();
        server = SiteServer.of(folder, "/une/adresse/");
        Folders.write(
                folder.resolve("page.html"),
                "<!doctype html><meta charset='utf-8'><title>é</title><script>window.inline ="
                        + " 1;</script><script src='données.js'></script>");
        Folders.write(folder.resolve("données.js"), "window.data = 'œuvre';");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void chromium_runs_scripts_of_the_site_and_no_others() {
        check(Browsers.chromium());
    }

    @Test
    void firefox_runs_scripts_of_the_site_and_no_others() {
        check(Browsers.firefox());
    }

    @Test
    void webkit_runs_scripts_of_the_site_and_no_others() {
        check(Browsers.webkit());
    }

    private static void check(Browser started) {
        server.forget();
        try (Browser browser = started) {
            browser.open(server.address() + "page.html");
            assertThat(browser.evaluate("return [window.data, window.inline];"))
                    .hasToString("[\"œuvre\",null]");
            assertThat(server.requests())
                    .extracting(SiteServer.Request::path)
                    .contains("page.html", "données.js");
            browser.open(folder.resolve("page.html").toUri().toString());
            assertThat(browser.evaluate("return [window.data, document.title];"))
                    .hasToString("[\"œuvre\",\"é\"]");
            String many =
                    browser.evaluate(
                                    "await new Promise(go => setTimeout(go, 50));"
                                            + "return Array.from({length: 20000}, (_, i) => i);")
                            .toString();
            assertThat(many).hasSizeGreaterThan(IntStream.range(0, 20_000).map(i -> 5).sum());
            assertThatThrownBy(() -> browser.evaluate("throw new Error('non');"))
                    .hasMessageContaining("non");
        }
    }
}
