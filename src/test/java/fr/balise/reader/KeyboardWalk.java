package fr.balise.reader;

import com.google.gson.JsonObject;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A walk through a page with the key Tab alone, and what it stumbles over.
final class KeyboardWalk {

    private static final int LONGEST = 500;

    /// Room around a thing for its mark.
    private static final int MARGIN = 8;

    /// What has the focus: where it is, how it is marked, and what is wrong with it.
    private static final String STOP =
            """
            const part = document.activeElement;
            if (!part || part == document.body || part == document.documentElement) return {end: true};
            window.stops ??= new Map();
            if (window.stops.has(part)) return {end: true};
            window.stops.set(part, window.stops.size);
            const label = part.labels?.[0];
            const size = rect => rect.width * rect.height;
            let rects = [...part.getClientRects()];
            if (label && !rects.some(rect => size(rect) > 16)) rects = [...label.getClientRects()];
            const box = rects.sort((a, b) => size(b) - size(a))[0] ?? {left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0};
            const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
            const [right, bottom] = [Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)];
            // The mark of a link over several lines goes around all of them.
            const edges = {
                left: Math.max(Math.min(...rects.map(rect => rect.left)), 0),
                top: Math.max(Math.min(...rects.map(rect => rect.top)), 0),
                right: Math.min(Math.max(...rects.map(rect => rect.right)), innerWidth),
                bottom: Math.min(Math.max(...rects.map(rect => rect.bottom)), innerHeight)};
            const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
            const faults = [];
            if (box.width < 2 || box.height < 2 || !part.checkVisibility({visibilityProperty: true})) faults.push('cannot be seen');
            else if (right - left < 1 || bottom - top < 1) faults.push('is not in the window');
            else if (!hit || !(part.contains(hit) || hit.contains(part) || label?.contains(hit))) faults.push(
                'is covered by ' + hit?.outerHTML.slice(0, 80));
            let ground = part.parentElement;
            while (ground && /, 0\\)|transparent/.test(getComputedStyle(ground).backgroundColor)) ground = ground.parentElement;
            const style = getComputedStyle(part);
            const sign = style.outlineStyle == 'none' ? '' : [part.tagName, part.type, style.outline, style.outlineOffset,
                style.backgroundColor, style.borderRadius, ground && getComputedStyle(ground).backgroundColor,
                part.closest('header, footer, nav, main, dialog')?.tagName].join();
            return {faults, sign, what: part.outerHTML.slice(0, 100).replaceAll('\\n', ' '),
                x: edges.left + scrollX, y: edges.top + scrollY, width: edges.right - edges.left,
                height: edges.bottom - edges.top};
            """;

    private static final String MISSED =
            """
            const radios = part => part.type == 'radio' && [...window.stops.keys()].some(stop => stop.name == part.name);
            return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter(
                part => part.tabIndex >= 0 && !part.disabled && part.checkVisibility({visibilityProperty: true})
                    && !part.closest('[inert]') && !window.stops.has(part) && !radios(part)
            ).map(part => 'is never reached: ' + part.outerHTML.slice(0, 100).replaceAll('\\n', ' '));
            """;

    private final ReaderBrowser browser;
    private final Set<String> marks;
    private final List<String> faults = new ArrayList<>();

    /// A walk through the page that the browser shows.
    ///
    /// @param marks kinds of marks that were looked at closely already, which this walk adds to
    KeyboardWalk(ReaderBrowser browser, Set<String> marks) {
        this.browser = browser;
        this.marks = marks;
    }

    /// A walk of its own.
    KeyboardWalk(ReaderBrowser browser) {
        this(browser, new HashSet<>());
    }

    /// Walks from the top until the focus leaves the page or comes back.
    ///
    /// @return what was wrong on the way
    List<String> down() {
        browser.run("window.stops = new Map(); return null;");
        int steps = 0;
        for (JsonObject stop = next(); !stop.has("end"); stop = next()) {
            look(stop);
            if (++steps > LONGEST) {
                faults.add("the walk does not end");
                return faults;
            }
        }
        faults.addAll(browser.list(MISSED));
        return faults;
    }

    /// Walks back from the last stop of [#down], and expects the same stops.
    ///
    /// @return what was wrong on the way
    List<String> up() {
        int last =
                browser.run(
                                "const all = [...window.stops.keys()]; all.at(-1).focus(); return"
                                        + " all.length - 1;")
                        .getAsInt();
        for (int expected = last - 1; expected >= 0; expected--) {
            browser.press("Tab", true);
            int here =
                    browser.run("return window.stops.get(document.activeElement) ?? -1;")
                            .getAsInt();
            if (here != expected) {
                return List.of("Shift and Tab lead from stop " + (expected + 1) + " to " + here);
            }
        }
        return List.of();
    }

    /// How many places were stopped at.
    int stops() {
        return browser.run("return window.stops.size;").getAsInt();
    }

    private JsonObject next() {
        browser.press("Tab");
        return browser.run(STOP).getAsJsonObject();
    }

    private void look(JsonObject stop) {
        String what = stop.get("what").getAsString();
        stop.getAsJsonArray("faults")
                .forEach(fault -> faults.add(what + " " + fault.getAsString()));
        String sign = stop.get("sign").getAsString();
        if (stop.getAsJsonArray("faults").isEmpty() && (sign.isEmpty() || marks.add(sign))) {
            double width = stop.get("width").getAsDouble();
            double height = stop.get("height").getAsDouble();
            int pixels = mark(stop, width, height);
            if (pixels < 1.8 * (width + height)) {
                faults.add(what + " hardly shows its focus: " + pixels + " pixels stand out");
            }
        }
    }

    private int mark(JsonObject stop, double width, double height) {
        BufferedImage with = picture(stop, width, height);
        browser.run("window.stop = document.activeElement; window.stop.blur(); return null;");
        BufferedImage without = picture(stop, width, height);
        browser.run("window.stop.focus({preventScroll: true}); return null;");
        return FocusMark.pixels(with, without);
    }

    private BufferedImage picture(JsonObject stop, double width, double height) {
        return browser.picture(
                Math.max(stop.get("x").getAsDouble() - MARGIN, 0),
                Math.max(stop.get("y").getAsDouble() - MARGIN, 0),
                width + 2 * MARGIN,
                height + 2 * MARGIN);
    }
}
