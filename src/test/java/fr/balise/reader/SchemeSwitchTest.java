package fr.balise.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/// Readers choose day or night by themselves, by keyboard, and the choice stays from page to page, on a host and on a
/// memory stick.
class SchemeSwitchTest {

    private static final ReaderSite SITE =
            ReaderSite.of(ReaderSite.SHIPPED, ReaderSite.DEFAULT_THEME);

    private static final String NAMED =
            "/sombre|clair|\\bnuit|\\bjour\\b|thème|apparence|couleurs|dark|light|colou?r/i";

    private static final String GROUND = "return getComputedStyle(document.body).backgroundColor;";

    @Test
    void a_choice_of_colours_is_made_by_keyboard_and_kept() {
        for (boolean onDisk : List.of(false, true)) {
            ReaderBrowser browser = ReaderBrowser.fresh();
            browser.open(address("fiches/index.html", onDisk));
            browser.clearStorage();
            browser.open(address("index.html", onDisk));
            String day = browser.run(GROUND).getAsString();
            String kind = Widgets.focusControl(browser, NAMED).orElse("");
            assertThat(kind).as("a control of the colours").isNotEmpty();
            for (int press = 0;
                    press < 3 && browser.run(GROUND).getAsString().equals(day);
                    press++) {
                Widgets.focusControl(browser, NAMED);
                browser.press(
                        kind.startsWith("BUTTON")
                                ? "Enter"
                                : kind.endsWith("checkbox") ? " " : "ArrowDown");
                browser.settle();
            }
            String night = browser.run(GROUND).getAsString();
            assertThat(night).as("the ground after " + kind).isNotEqualTo(day);
            assertThat(Axe.faultsOfColour(browser)).isEmpty();
            browser.open(address("fiches/index.html", onDisk));
            assertThat(browser.run(GROUND).getAsString())
                    .as("the ground of the next page")
                    .isEqualTo(night);
            assertThat(browser.list("return window.refused;")).isEmpty();
            browser.clearStorage();
            browser.open(address("index.html", onDisk));
            browser.media(Map.of("prefers-color-scheme", "dark"));
            assertThat(browser.run(GROUND).getAsString())
                    .as("the ground that the system asks for")
                    .isEqualTo(night);
        }
    }

    private static String address(String page, boolean onDisk) {
        return onDisk ? SITE.onDisk(page) : SITE.at(page);
    }
}
