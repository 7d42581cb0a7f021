package fr.balise.reader;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.compare.Differences;
import fr.balise.compare.report.HtmlReport;
import fr.balise.diagnostic.Language;
import fr.balise.testing.Folders;
import fr.balise.testing.Revision;
import fr.balise.testing.TwoStates;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

/// The report of `balise diff` in a reviewer's browser, opened from the disk.
class DiffReportTest {

    private static final Map<String, String> NIGHT = Map.of("prefers-color-scheme", "dark");

    @TempDir static Path temp;

    private static Path french;
    private static Path english;

    @BeforeAll
    static void write() {
        Differences all =
                TwoStates.compare(
                        temp.resolve("states"),
                        Revision::before,
                        content -> {
                            Revision.after(content);
                            hostile(content);
                        },
                        false);
        french = temp.resolve("fr/index.html");
        Folders.write(french, HtmlReport.of(all, TwoStates.COMPARED, Language.FR));
        english = temp.resolve("en/index.html");
        Folders.write(english, HtmlReport.of(all, TwoStates.COMPARED, Language.EN));
    }

    /// What somebody might propose who means harm.
    private static void hostile(Path content) {
        Folders.write(
                content.resolve("fiches/099-piege.md"),
                "---\n"
                        + "numero: 99\n"
                        + "titre: \"</title><script>document.title='pris'</script>\"\n"
                        + "---\n\n"
                        + "## Rôle des collectivités\n\n"
                        + "`<img src=x onerror=\"document.title='pris'\">` et"
                        + " `</p></details><style>*{display:none}</style>`\n");
    }

    @Test
    void the_report_is_without_fault_at_both_widths_and_in_both_schemes() {
        ReaderBrowser browser = ReaderBrowser.fresh();
        for (Path report : new Path[] {french, english}) {
            for (int width : new int[] {1280, 320}) {
                browser.window(width, 800, 1);
                browser.media(Map.of());
                browser.open(report.toUri().toString());
                assertThat(Axe.faults(browser)).as(report + " " + width).isEmpty();
                browser.media(NIGHT);
                assertThat(Axe.faults(browser)).as(report + " by night " + width).isEmpty();
                assertThat(browser.is("document.documentElement.scrollWidth <= innerWidth"))
                        .as("nothing is wider than the window")
                        .isTrue();
            }
        }
    }

    @Test
    void whoever_means_harm_has_only_words() {
        ReaderBrowser browser = ReaderBrowser.fresh();
        browser.open(french.toUri().toString());
        assertThat(browser.is("document.title.startsWith('Ce qui change')")).isTrue();
        assertThat(
                        browser.is(
                                "document.querySelectorAll('script, img, iframe, link, main"
                                        + " style').length === 0"))
                .isTrue();
        assertThat(browser.is("document.querySelector('main').innerText.includes('<script>')"))
                .isTrue();
        assertThat(browser.is("performance.getEntriesByType('resource').length === 0")).isTrue();
        assertThat(browser.is("window.refused.length === 0"))
                .as("its own policy lets its own style pass")
                .isTrue();
        assertThat(
                        browser.is(
                                "getComputedStyle(document.querySelector('del')).textDecorationLine"
                                        + " === 'line-through'"))
                .isTrue();
    }

    @Test
    void every_page_can_be_opened_with_the_keyboard() {
        ReaderBrowser browser = ReaderBrowser.fresh();
        browser.open(french.toUri().toString());
        browser.run("document.querySelector('details:not([open]) summary').focus(); return null;");
        browser.press("Enter");
        assertThat(browser.is("document.activeElement.parentElement.open")).isTrue();
    }

    @Test
    void marks_are_read_aloud_and_not_only_coloured() {
        assertThat(Folders.text(french))
                .contains("<del><span class=\"lu\">[retiré\u00a0: </span>")
                .contains("<ins><span class=\"lu\">[ajouté\u00a0: </span>");
        assertThat(Folders.text(english)).contains("<del><span class=\"lu\">[removed: </span>");
    }
}
