package fr.balise.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// Every page of every site, opened once and looked at in all the windows that readers have: nothing scrolls sideways,
/// nothing is cut off, nothing is asked of another host, nothing is refused by the strictest policy.
class EveryPageTest {

    /// What readers may set for themselves by WCAG 1.4.12.
    private static final String SPACING =
            """
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
                word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }`);
            document.adoptedStyleSheets = [sheet];
            return null;
            """;

    private static final String NO_SPACING = "document.adoptedStyleSheets = []; return null;";

    /// How far the page goes beyond the window, and what goes furthest.
    private static final String SIDEWAYS =
            """
            const over = document.scrollingElement.scrollWidth - innerWidth;
            if (over <= 0) return [];
            const scrolls = part => part != document.body
                && (getComputedStyle(part).overflowX != 'visible' || scrolls(part.parentElement));
            const all = [...document.body.querySelectorAll('*')].filter(part => part.checkVisibility()
                && part.getBoundingClientRect().right > innerWidth + 0.5 && !scrolls(part.parentElement));
            const worst = all.find(part => ![...part.children].some(child => all.includes(child))) ?? document.body;
            return [over + ' px too wide: ' + worst.outerHTML.slice(0, 160).replaceAll('\\n', ' ')];
            """;

    /// What is cut off: a text taller or wider than the box that hides the rest of it.
    private static final String CUT =
            """
            const hides = value => value == 'hidden' || value == 'clip';
            return [...document.body.querySelectorAll('*')].filter(part => {
                if (!part.checkVisibility({visibilityProperty: true}) || !part.textContent.trim()) return false;
                const style = getComputedStyle(part);
                // For those who hear the page: one pixel that nobody sees.
                if (part.clientWidth < 2 || part.clientHeight < 2) return false;
                return hides(style.overflowY) && part.scrollHeight > part.clientHeight + 2
                    || hides(style.overflowX) && part.scrollWidth > part.clientWidth + 2;
            }).map(part => 'cut off: ' + part.outerHTML.slice(0, 160).replaceAll('\\n', ' '));
            """;

    /// Letters of drawings that are smaller than 12 pixels as they are drawn.
    private static final String SMALL =
            """
            return [...document.querySelectorAll('svg text')].filter(text => text.checkVisibility()
                && parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a < 11.99).map(
                    text => 'too small: ' + text.textContent);
            """;

    private static final String REFUSED = "return window.refused;";

    private static final String ELSEWHERE =
            """
            return performance.getEntriesByType('resource').map(entry => entry.name).filter(
                name => new URL(name).origin != location.origin);
            """;

    private static List<String> found = List.of();

    @BeforeAll
    static void look() {
        found = ReaderBrowser.atEach(Page.ofHard(EveryPageTest::pages), EveryPageTest::faults);
    }

    /// Every page, and in a theme that inherits the templates one of every kind.
    private static List<String> pages(ReaderSite site) {
        return site.theme().equals(ReaderSite.DEFAULT_THEME) ? site.readable() : site.kinds();
    }

    @Test
    void nothing_scrolls_sideways_at_320_pixels() {
        assertThat(found("narrow")).isEmpty();
    }

    @Test
    void no_letter_of_a_drawing_is_smaller_than_12_pixels_at_320() {
        assertThat(found("drawn")).isEmpty();
    }

    @Test
    void nothing_scrolls_sideways_at_200_percent() {
        assertThat(found("zoomed")).isEmpty();
    }

    @Test
    void nothing_scrolls_sideways_on_a_telephone_laid_on_its_side() {
        assertThat(found("on its side")).isEmpty();
    }

    @Test
    void nothing_is_cut_off_or_scrolls_sideways_with_wide_spacing() {
        assertThat(found("spaced")).isEmpty();
    }

    @Test
    void nothing_is_refused_by_the_policy_and_no_console_complains() {
        assertThat(found("refused")).isEmpty();
    }

    @Test
    void nothing_is_asked_of_another_host() {
        assertThat(found("elsewhere")).isEmpty();
    }

    @Test
    void what_does_not_fit_is_found_out() {
        ReaderBrowser browser = ReaderBrowser.fresh();
        ReaderSite site = ReaderSite.of(ReaderSite.SHIPPED, ReaderSite.DEFAULT_THEME);
        browser.window(320, 640, 1);
        browser.open(site.at("404.html"));
        browser.run(
                """
                const main = document.querySelector('main');
                main.insertAdjacentHTML('beforeend', '<p id=wide>x</p><p id=low>Two lines<br>of text</p>'
                    + '<svg viewBox="0 0 600 20" width="200"><text y="15" font-size="16">tiny</text></svg>');
                wide.style.width = '400px';
                low.style.cssText = 'height: 1.2em; overflow: hidden';
                const picture = new Image();
                picture.src = 'https://exemple.org/x.png';
                main.append(picture);
                await new Promise(done => picture.onerror = done);
                return null;
                """);
        assertThat(browser.list(SIDEWAYS)).singleElement().asString().contains("wide");
        assertThat(browser.list(CUT)).singleElement().asString().contains("low");
        assertThat(browser.list(SMALL)).containsExactly("too small: tiny");
        assertThat(browser.list(REFUSED)).singleElement().asString().contains("exemple.org");
        assertThat(browser.complaints()).anyMatch(line -> line.contains("exemple.org"));
    }

    private static List<String> faults(ReaderBrowser browser, Page page) {
        List<String> faults = new ArrayList<>();
        browser.complaints();
        browser.window(640, 400, 2);
        browser.open(page.address());
        faults.addAll(page.faults("refused", browser.list(REFUSED)));
        faults.addAll(page.faults("refused", browser.complaints()));
        faults.addAll(page.faults("elsewhere", browser.list(ELSEWHERE)));
        faults.addAll(page.faults("zoomed", browser.list(SIDEWAYS)));
        List<String> cut = browser.list(CUT);
        browser.run(SPACING);
        faults.addAll(page.faults("spaced, at 200 %", browser.list(SIDEWAYS)));
        faults.addAll(page.faults("spaced, at 200 %", without(cut, browser.list(CUT))));
        browser.window(320, 640, 1);
        faults.addAll(page.faults("spaced, at 320 px", browser.list(SIDEWAYS)));
        faults.addAll(page.faults("spaced, at 320 px", without(cut, browser.list(CUT))));
        browser.run(NO_SPACING);
        faults.addAll(page.faults("narrow", browser.list(SIDEWAYS)));
        faults.addAll(page.faults("drawn", browser.list(SMALL)));
        browser.window(640, 320, 1);
        faults.addAll(page.faults("on its side", browser.list(SIDEWAYS)));
        return faults;
    }

    private static List<String> without(List<String> before, List<String> after) {
        return after.stream().filter(fault -> !before.contains(fault)).toList();
    }

    private static List<String> found(String kind) {
        return found.stream().filter(fault -> fault.contains(" " + kind)).toList();
    }
}
