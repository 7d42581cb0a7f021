package fr.balise.reader;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.testing.SiteServer;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a first visit costs, as a browser fetches it from a host that packs texts (gzip); a KB is 1,000 bytes. Nothing
/// jumps while a page comes over a slow line.
class BudgetTest {

    private static final int PLAIN = 60_000;
    private static final int PHOTO = 110_000;
    private static final int REQUESTS = 6;
    private static final int ELEMENTS = 600;

    // A font that comes late breaks a line or two elsewhere; what counts as good is 0.1.
    private static final double SHIFT = 0.05;

    /// Pages that grow with the publication.
    private static final Set<String> GROWING =
            Set.of(
                    "imprimer/index.html",
                    "repertoire.html",
                    "renvois.html",
                    "index-alphabetique.html",
                    "fiches/index.html",
                    "fiches/tableau.html",
                    "fiches/carte.html");

    /// Folders of such pages: all that the publication says of a key word, a place or an organisation.
    private static final List<String> OF_TERMS =
            List.of("mots-cles/", "territoires/", "pays/", "structures/");

    /// What the head of an answer takes, as browsers reckon it.
    private static final int HEAD = 300;

    private static final String PHOTOS =
            "return [...document.querySelectorAll('main img')].filter(image => image.naturalWidth"
                    + " >= 300 || image.closest('figure')).length;";

    private static final String COUNT =
            "return [...document.querySelectorAll('*')].filter(part =>"
                    + " !part.parentElement?.closest('.texte')).length;";

    @Test
    void a_fiche_is_at_most_60_KB_and_6_requests_and_170_KB_with_a_photo() {
        List<String> faults = new ArrayList<>();
        int photos = 0;
        for (ReaderSite site : ReaderSite.all()) {
            ReaderBrowser browser = ReaderBrowser.fresh();
            for (String fiche : site.fiches()) {
                browser.forget();
                site.server().forget();
                browser.open(site.at(fiche));
                browser.run(
                        "await document.fonts.ready; await new Promise(done => setTimeout(done,"
                                + " 150)); return null;");
                List<SiteServer.Request> requests = site.server().requests();
                long bytes = requests.stream().mapToLong(request -> request.bytes() + HEAD).sum();
                int here = browser.run(PHOTOS).getAsInt();
                photos += here;
                String asked =
                        requests.stream()
                                .map(request -> request.path() + " " + request.bytes())
                                .toList()
                                .toString();
                if (bytes > PLAIN + here * PHOTO) {
                    faults.add(site.shown(fiche) + " takes " + bytes + " bytes: " + asked);
                }
                if (requests.size() - here > REQUESTS) {
                    faults.add(
                            site.shown(fiche)
                                    + " takes "
                                    + requests.size()
                                    + " requests: "
                                    + asked);
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(photos).as("fiches with a photo").isPositive();
    }

    private static boolean grows(String page) {
        return GROWING.contains(page) || OF_TERMS.stream().anyMatch(page::startsWith);
    }

    @Test
    void a_page_that_is_no_list_has_at_most_600_elements_outside_its_text() {
        List<String> faults =
                ReaderBrowser.atEach(
                        Page.of(
                                site ->
                                        site.kinds().stream()
                                                .filter(page -> !grows(page))
                                                .toList()),
                        (browser, page) -> {
                            browser.open(page.address());
                            int count = browser.run(COUNT).getAsInt();
                            return count > ELEMENTS
                                    ? List.of(page + " has " + count + " elements")
                                    : List.of();
                        });
        assertThat(faults).isEmpty();
    }

    @Test
    void nothing_jumps_while_a_page_comes_over_a_slow_line() {
        List<String> faults = new ArrayList<>();
        ReaderBrowser browser = ReaderBrowser.fresh();
        browser.line(80, 400_000);
        for (ReaderSite site : ReaderSite.all()) {
            // Words of sixty letters in the title of the other publication break elsewhere in
            // every font.
            if (!site.publication().equals(ReaderSite.SHIPPED)) {
                continue;
            }
            for (String page :
                    List.of("index.html", "fiches/index.html", site.fiches().getFirst())) {
                for (int width : List.of(1280, 320)) {
                    browser.window(width, 800, 1);
                    browser.forget();
                    browser.open(site.at(page));
                    double shift =
                            browser.run(
                                            "await document.fonts.ready; await new Promise(done =>"
                                                + " setTimeout(done, 150)); return window.shift;")
                                    .getAsDouble();
                    if (shift > SHIFT) {
                        faults.add(site.shown(page) + " jumps by " + shift + " at " + width);
                    }
                }
            }
        }
        browser.line(0, -1);
        assertThat(faults).isEmpty();
    }
}
