package fr.balise.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/// The list of all fiches is filtered by key word, territory, country and year: by keyboard, in the address, on a host
/// and on a memory stick; and by plain links where there are no scripts.
class ListFilterTest {

    private static final ReaderSite SITE =
            ReaderSite.of(ReaderSite.SHIPPED, ReaderSite.DEFAULT_THEME);

    private static final String LIST = "fiches/index.html";

    /// The fiches that a reader sees on the list.
    private static final String SHOWN =
            """
            const shown = [...document.querySelectorAll('main a[href]')].filter(a => a.checkVisibility({visibilityProperty: true}))
                .map(a => a.pathname.split('/').slice(-2).join('/')).filter(path => /^fiches\\/\\d{3}-/.test(path));
            return [...new Set(shown)];
            """;

    /// The group or region of filters, by its name.
    private static final String FILTERS =
            """
            const filters = () => [...document.querySelectorAll(`form, section, aside, nav, search, fieldset, details, [role]`)].find(
                part => /filtr|affiner/i.test([part.ariaLabel, ...(part.getAttribute('aria-labelledby') ?? '').split(' ').map(
                    id => document.getElementById(id)?.textContent), part.querySelector(':scope > legend, :scope > summary')
                        ?.textContent].join(' ')));
            """;

    /// Opens what holds the filters, and goes to the first one that leaves fewer fiches than there are.
    private static final String FIRST =
            FILTERS
                    + """
                    const count = text => parseInt(text.match(/(\\d+)\\D*$/)?.[1] ?? Infinity);
                    const group = filters();
                    if (!group) return '';
                    group.closest('details')?.setAttribute('open', '');
                    group.querySelectorAll('details').forEach(part => part.open = true);
                    const option = [...group.querySelectorAll('input[type=checkbox], input[type=radio], button, a[href], select')]
                        .find(part => part.checkVisibility({visibilityProperty: true})
                            && count((part.labels?.[0] ?? part).textContent) < %d);
                    option?.focus();
                    return option ? option.tagName + ' ' + (option.type ?? '') : '';
                    """;

    @Test
    void a_filter_is_chosen_by_keyboard_kept_in_the_address_and_told() {
        for (boolean onDisk : List.of(false, true)) {
            ReaderBrowser browser = ReaderBrowser.fresh();
            browser.open(onDisk ? SITE.onDisk(LIST) : SITE.at(LIST));
            browser.settle();
            List<String> all = browser.list(SHOWN);
            assertThat(all).hasSameSizeAs(SITE.fiches());
            String kind =
                    browser.run(FIRST.replace("%d", Integer.toString(all.size()))).getAsString();
            assertThat(kind).as("a filter of the list, in a group named so").isNotEmpty();
            String before = browser.url();
            browser.press(kind.contains("checkbox") || kind.contains("radio") ? " " : "Enter");
            browser.await("fewer fiches", () -> browser.list(SHOWN).size() < all.size());
            List<String> some = browser.list(SHOWN);
            assertThat(some).isNotEmpty();
            assertThat(all).containsAll(some);
            assertThat(browser.url()).as("the address keeps the filter").isNotEqualTo(before);
            assertThat(
                            browser.list(
                                    "return [...document.querySelectorAll('[role=status],"
                                            + " output')].map(part => part.textContent);"))
                    .as("how many are left is told to those who do not see it")
                    .anyMatch(told -> told.contains(Integer.toString(some.size())));
            assertThat(browser.is("document.activeElement != document.body"))
                    .as("the focus stays")
                    .isTrue();
            assertThat(Axe.faults(browser)).isEmpty();
            String address = browser.url();
            browser.open("about:blank");
            browser.open(address);
            browser.await("the same fiches", () -> browser.list(SHOWN).equals(some));
        }
    }

    @Test
    void without_scripts_the_filters_are_links_that_lead_to_lists() {
        ReaderBrowser browser = ReaderBrowser.fresh();
        browser.scripts(false);
        browser.open(SITE.at(LIST));
        List<String> links =
                browser.list(
                        FILTERS
                                + """
                                document.querySelectorAll('details').forEach(part => part.open = true);
                                return [...(filters()?.querySelectorAll('a[href]') ?? [])].filter(
                                    a => a.checkVisibility()).map(a => a.getAttribute('href'));
                                """);
        browser.scripts(true);
        assertThat(links).anyMatch(link -> link.contains("mots-cles/"));
        assertThat(links)
                .allSatisfy(
                        link ->
                                assertThat(
                                                SITE.folder()
                                                        .resolve("fiches")
                                                        .resolve(link.replaceFirst("[?#].*", ""))
                                                        .normalize())
                                        .exists());
    }
}
