package fr.balise.reader;

import java.util.List;
import java.util.Optional;

/// The things on a page that open others, found by what they say of themselves: `aria-expanded`, `aria-haspopup`,
/// `summary`, buttons that send no form, and the link that opens the search.
final class Widgets {

    private static final String LIST =
            """
            window.widgets = [...document.querySelectorAll(`[aria-expanded]:not(input), [aria-haspopup]:not(input), summary,
                select, button:not(form[action] button), [data-balise-ouvrir]`)].filter(
                    part => part.checkVisibility({visibilityProperty: true}) && !part.disabled);
            return window.widgets.map(part => part.outerHTML.slice(0, 160).replaceAll('\\n', ' '));
            """;

    /// What is open: dialogues, details, menus, lists of suggestions.
    private static final String OPEN =
            """
            return [...document.querySelectorAll('dialog[open], details[open], [aria-expanded=true], :popover-open')].map(
                part => part.tagName + ' ' + (part.ariaLabel ?? part.textContent.trim().slice(0, 30)));
            """;

    private static final String CONTROL =
            """
            const name = part => [part.ariaLabel, part.title, ...[...part.labels ?? []].map(label => label.textContent),
                part.textContent, part.closest('fieldset')?.querySelector('legend')?.textContent].join(' ');
            const found = [...document.querySelectorAll('button, select, input, [role=switch], [role=radio]')].find(
                part => part.checkVisibility({visibilityProperty: true}) && named.test(name(part)));
            if (!found) return '';
            found.focus();
            return found.tagName + ' ' + (found.type ?? '');
            """;

    private Widgets() {}

    /// What opens something on the page, in its order.
    static List<String> list(ReaderBrowser browser) {
        return browser.list(LIST);
    }

    /// Goes to one of [#list].
    static void focus(ReaderBrowser browser, int index) {
        browser.run("window.widgets[" + index + "].focus(); return null;");
    }

    /// Whether one of [#list] has the focus.
    static boolean hasFocus(ReaderBrowser browser, int index) {
        return browser.is("document.activeElement == window.widgets[" + index + "]");
    }

    /// What is open on the page.
    static List<String> open(ReaderBrowser browser) {
        return browser.list(OPEN);
    }

    /// Goes to the first control whose name matches a pattern of JavaScript.
    ///
    /// @return its element and type, `BUTTON button`
    static Optional<String> focusControl(ReaderBrowser browser, String pattern) {
        String found = browser.run("const named = " + pattern + ";" + CONTROL).getAsString();
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }
}
