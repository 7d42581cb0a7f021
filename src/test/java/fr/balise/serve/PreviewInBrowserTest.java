package fr.balise.serve;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.testing.Browsers;
import fr.balise.testing.Folders;
import fr.balise.testing.WebDriverBrowser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// An author with a thousand fiches and a browser that is never touched.
class PreviewInBrowserTest {

    private static final int FICHES = Integer.getInteger("balise.fiches", 1000);
    private static final int EDITS = Integer.getInteger("balise.edits", 8);
    private static final Path FIGURES = Path.of("target/serve-times.txt");

    private static final String PANEL =
            "return document.querySelector('balise-panel')?.shadowRoot.textContent ?? '';";

    private static final String LOADED =
            "return performance.timeOrigin"
                    + " + performance.getEntriesByType('navigation')[0].loadEventEnd;";

    @TempDir Path temp;

    @Test
    void a_saved_file_is_seen_without_touching_the_page_and_an_error_in_a_panel_that_goes() {
        for (int number = 1; number <= FICHES; number++) {
            Folders.write(fiche(number), text(number, "Rien de neuf."));
        }
        Folders.write(temp.resolve("content/publication.yaml"), "titre: Mille fiches\n");
        try (Served site = Served.in(temp);
                WebDriverBrowser browser = Browsers.chromium()) {
            site.settled();
            browser.open(site.address() + "fiches/017-fiche-17.html");
            edits(site, browser);

            site.write("content/fiches/0017.md", "---\nnumero: dix-sept\ntitre: T\n---\nOui.\n");
            until(() -> browser.evaluate(PANEL).getAsString().contains("content/fiches/0017.md:2"));
            assertThat(
                            browser.evaluate(
                                            "return document.querySelector('balise-panel')"
                                                    + ".shadowRoot.querySelector('a').href;")
                                    .getAsString())
                    .startsWith("vscode://file/")
                    .contains("content/fiches/0017.md:2:");

            site.write("content/fiches/0017.md", text(17, "Tout est bien."));
            until(() -> shows(browser, "Tout est bien."));
            assertThat(browser.evaluate(PANEL).getAsString()).isEmpty();
        }
    }

    private static void edits(Served site, WebDriverBrowser browser) {
        List<Double> times = new ArrayList<>();
        for (int edit = 1; edit <= EDITS; edit++) {
            String words = "Une phrase, la " + edit + "e.";
            Instant saved = Instant.now();
            site.write("content/fiches/0017.md", text(17, words));
            until(() -> shows(browser, words));
            // The page itself says when it was there: asking for it takes as long as making it.
            times.add(browser.evaluate(LOADED).getAsDouble() - saved.toEpochMilli());
            site.settled();
        }
        // Time is measured and not asserted: the machine may be busy with other tests.
        Folders.write(
                FIGURES,
                "save to changed page in Chromium, %d fiches, ms: %s%n"
                        .formatted(
                                FICHES,
                                times.stream()
                                        .map(time -> String.format(Locale.ROOT, "%.0f", time))
                                        .toList()));
    }

    private static boolean shows(WebDriverBrowser browser, String words) {
        return browser.evaluate(
                        "return document.readyState === 'complete' &&"
                            + " performance.getEntriesByType('navigation')[0].loadEventEnd > 0 &&"
                            + " document.querySelector('main').textContent.includes('"
                                + words
                                + "');")
                .getAsBoolean();
    }

    private static void until(BooleanSupplier seen) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!holds(seen)) {
            assertThat(System.nanoTime()).as("it is not seen").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /// A page that is just being replaced answers nothing.
    private static boolean holds(BooleanSupplier seen) {
        try {
            return seen.getAsBoolean();
        } catch (RuntimeException leaving) {
            return false;
        }
    }

    private Path fiche(int number) {
        return temp.resolve("content/fiches/%04d.md".formatted(number));
    }

    private static String text(int number, String words) {
        return """
        ---
        numero: %d
        titre: Fiche %d
        resume: Des habitants se réunissent.
        mots-cles: [eau, mot %d]
        ---
        ## Une partie

        %s Cf fiche n°%d. Des habitants se réunissent chaque semaine à l'atelier.

        ## Une autre

        Un tableau, une liste et d'autres mots, pour que la page ait un peu de poids.

        - un point
        - un autre
        """
                .formatted(number, number, number % 50, words, 1 + number % FICHES);
    }
}
