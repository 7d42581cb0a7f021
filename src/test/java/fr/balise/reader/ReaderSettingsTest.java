package fr.balise.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What readers ask of every site is respected: less motion, the colours of their system; and what they aim at is large
/// enough for a finger.
class ReaderSettingsTest {

    /// What moves for longer than a hundredth of a second, and scrolling or turning of pages that glides.
    private static final String MOVES =
            """
            const seconds = list => Math.max(...list.split(',').map(time => parseFloat(time) * (/ms/.test(time) ? 0.001 : 1)));
            const found = [];
            for (const part of document.querySelectorAll('*')) for (const pseudo of [null, '::before', '::after', '::backdrop']) {
                const style = getComputedStyle(part, pseudo);
                if (pseudo && pseudo != '::backdrop' && style.content == 'none') continue;
                if (pseudo == '::backdrop' && part.tagName != 'DIALOG') continue;
                const moves = style.animationName != 'none' && seconds(style.animationDuration) > 0.01
                    || seconds(style.transitionDuration) > 0.01 || style.scrollBehavior == 'smooth';
                if (moves) found.push('moves: ' + part.outerHTML.slice(0, 100).replaceAll('\\n', ' ') + (pseudo ?? ''));
            }
            const turns = rules => [...rules].some(rule => rule instanceof CSSViewTransitionRule && rule.navigation == 'auto'
                || rule.cssRules && (!rule.media || matchMedia(rule.media.mediaText).matches) && turns(rule.cssRules));
            if ([...document.styleSheets].some(sheet => turns(sheet.cssRules))) found.push('pages glide into each other');
            return [...new Set(found)];
            """;

    /// Buttons and fields without an edge where grounds are the system's.
    private static final String EDGELESS =
            """
            return [...document.querySelectorAll('button, input:not([type=checkbox], [type=radio], [type=range]), select, [role=button]')]
                .filter(part => part.checkVisibility({visibilityProperty: true})).filter(part => {
                    const style = getComputedStyle(part);
                    const seen = side => style[`border${side}Style`] != 'none' && parseFloat(style[`border${side}Width`]) >= 1;
                    return !(seen('Top') && seen('Bottom')) && style.outlineStyle == 'none' && !part.parentElement.closest('[role=search] p')
                        && style.textDecorationLine == 'none';
                }).map(part => 'has no edge: ' + part.outerHTML.slice(0, 100).replaceAll('\\n', ' '));
            """;

    /// Targets below 24 by 24 pixels whose circle of 24 pixels meets another target or its circle (WCAG 2.5.8). Links in
    /// a running text are left aside: those beside which their line has other words.
    private static final String TINY =
            """
            const least = 24;
            const inText = part => {
                if (getComputedStyle(part).display != 'inline') return false;
                let block = part.parentElement;
                while (getComputedStyle(block).display == 'inline') block = block.parentElement;
                const others = [...block.querySelectorAll('a[href], button')].reduce((sum, one) => sum + one.textContent.trim().length, 0);
                return block.textContent.trim().length > others + 3;
            };
            const own = part => {
                const label = part.closest('label') ?? part.labels?.[0];
                const rects = [...(part.matches('input[type=checkbox], input[type=radio]') && label ? label : part).getClientRects()];
                return rects.filter(rect => rect.width > 0 && rect.height > 0);
            };
            const targets = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=switch]')]
                .filter(part => part.checkVisibility({visibilityProperty: true, opacityProperty: false}))
                .map(part => ({part, rects: own(part), text: inText(part)}))
                .filter(({rects}) => rects.some(rect => rect.right > 0 && rect.bottom + scrollY > 0 && rect.width > 2));
            const box = rects => ({left: Math.min(...rects.map(r => r.left)), right: Math.max(...rects.map(r => r.right)),
                top: Math.min(...rects.map(r => r.top)), bottom: Math.max(...rects.map(r => r.bottom))});
            const small = ({rects}) => {
                const {left, right, top, bottom} = box(rects);
                return right - left < least - 0.5 || bottom - top < least - 0.5;
            };
            const middle = ({rects}) => {
                const {left, right, top, bottom} = box(rects);
                return [(left + right) / 2, (top + bottom) / 2];
            };
            const near = (one, other) => {
                const [x, y] = middle(one);
                if (!other.text && small(other)) {
                    const [u, v] = middle(other);
                    return Math.hypot(x - u, y - v) < least - 0.5;
                }
                return other.rects.some(rect => Math.hypot(Math.max(rect.left - x, 0, x - rect.right),
                    Math.max(rect.top - y, 0, y - rect.bottom)) < least / 2 - 0.5);
            };
            return targets.filter(one => !one.text && small(one) && targets.some(
                    other => other != one && !one.part.contains(other.part) && !other.part.contains(one.part)
                        && one.part.closest('label') != other.part && near(one, other)))
                .map(({part, rects}) => {
                    const {left, right, top, bottom} = box(rects);
                    return `is ${Math.round(right - left)} by ${Math.round(bottom - top)}: ` + part.outerHTML.slice(0, 100).replaceAll('\\n', ' ');
                });
            """;

    @Test
    void nothing_moves_for_those_who_ask_for_less_motion() {
        assertThat(
                        ReaderBrowser.atEach(
                                Page.ofHard(ReaderSite::kinds),
                                (browser, page) -> {
                                    browser.media(Map.of("prefers-reduced-motion", "reduce"));
                                    browser.open(page.address());
                                    return page.faults("with less motion", browser.list(MOVES));
                                }))
                .isEmpty();
    }

    @Test
    void buttons_and_fields_keep_an_edge_in_the_colours_of_the_system() {
        assertThat(
                        ReaderBrowser.atEach(
                                Page.ofHard(ReaderSite::kinds),
                                (browser, page) -> {
                                    browser.media(Map.of("forced-colors", "active"));
                                    browser.open(page.address());
                                    return page.faults("in forced colours", browser.list(EDGELESS));
                                }))
                .isEmpty();
    }

    @Test
    void everything_that_is_aimed_at_is_large_or_stands_apart() {
        assertThat(
                        ReaderBrowser.atEach(
                                Page.ofHard(ReaderSite::kinds),
                                (browser, page) -> {
                                    List<String> faults = new ArrayList<>();
                                    browser.open(page.address());
                                    faults.addAll(page.faults("wide", browser.list(TINY)));
                                    browser.window(320, 640, 1);
                                    faults.addAll(page.faults("narrow", browser.list(TINY)));
                                    return faults;
                                }))
                .isEmpty();
    }

    @Test
    void what_moves_has_no_edge_or_is_tiny_is_found_out() {
        ReaderBrowser browser = ReaderBrowser.fresh();
        browser.open(ReaderSite.of(ReaderSite.ENGLISH, ReaderSite.DEFAULT_THEME).at("404.html"));
        browser.run(
                """
                const main = document.querySelector('main');
                main.innerHTML = '<p id=moving>x</p><button id=bare>bare</button><p><a id=one href=a>a</a> <a id=two href=b>b</a></p>'
                    + '<p>A text with <a id=inline href=c>c</a> <a href=d>d</a> in it</p>';
                moving.style.transition = 'color 1s';
                bare.style.border = '0';
                return null;
                """);
        assertThat(browser.list(MOVES)).singleElement().asString().contains("moving");
        assertThat(browser.list(EDGELESS)).singleElement().asString().contains("bare");
        assertThat(browser.list(TINY))
                .hasSize(2)
                .anyMatch(fault -> fault.contains("id=\"one\""))
                .anyMatch(fault -> fault.contains("id=\"two\""));
    }
}
