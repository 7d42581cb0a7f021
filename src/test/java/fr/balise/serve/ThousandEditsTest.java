package fr.balise.serve;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.build.BuildResult;
import fr.balise.build.LiveSite;
import fr.balise.testing.Folders;
import fr.balise.testing.SiteFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// An author at work for days: a thousand edits, renames, deletions, errors and switches of branch, at random.
///
/// The server answers all the time, never with an older page than the file; its memory stays as it is; and what it wrote in
/// the end is what a build from nothing writes.
class ThousandEditsTest {

    private static final int STEPS = 1000;
    private static final int FICHES = 40;
    private static final long SEED = 20_261_123;

    /// By then all classes are loaded and every part has run.
    private static final int WARM = 300;

    @TempDir Path temp;

    private final Random random = new Random(SEED);
    private final List<String> story = new ArrayList<>();

    @Test
    void it_never_dies_never_shows_an_old_page_keeps_its_memory_and_ends_as_a_build_from_nothing() {
        branch(0);
        try (Served site = Served.in(temp)) {
            long warm = 0;
            for (int step = 1; step <= STEPS; step++) {
                edit(step);
                ask(site, step);
                if (step % 9 == 0) {
                    // Long enough for the rest of the site to be begun, and too short for its end.
                    Thread.sleep(random.nextInt(260));
                }
                if (step == WARM) {
                    site.settled();
                    warm = memory();
                }
            }
            site.settled();
            // A leak of one page a step would be 20 MB here, one of one publication 100 MB and
            // more.
            assertThat(memory()).isLessThan(warm + (8L << 20));

            branch(1);
            Files.deleteIfExists(temp.resolve("content/medias"));
            LiveSite end = site.settled();
            assertThat(end.fault()).as(told()).isEmpty();
            assertThat(end.finished()).as(told() + end.diagnostics()).isPresent();
            SiteFixture fresh = SiteFixture.copyOf(temp, temp.resolve("rien")).withDrafts().build();
            assertThat(Folders.read(site.output())).isEqualTo(Folders.read(fresh.site()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Asks for the page of a fiche with a mark that only this step has made, unless the publication is in error just now.
    private void ask(Served site, int step) {
        Path fiche = fiche(1);
        String mark = "Marque " + step + " de la fiche.";
        Folders.write(fiche, text(1, "Un", mark));
        Served.Got page = site.get("/fiches/001-un.html");
        assertThat(page.status()).as(told()).isIn(200, 404, 503);
        if (page.status() == 200 && !page.text().contains(mark)) {
            // Only an error may keep the page from being new, and then the author is told.
            BuildResult checked =
                    SiteFixture.copyOf(temp, temp.resolve("juge-" + step))
                            .withDrafts()
                            .tryBuild()
                            .result();
            assertThat(checked.written()).as(told()).isEmpty();
            Folders.delete(temp.resolve("juge-" + step));
            try (Served.Line line = site.follow("/fiches/001-un.html", page.seen())) {
                assertThat(line.next()).as(told()).contains("erreur");
            }
        }
    }

    private void edit(int step) {
        int number = 2 + random.nextInt(FICHES - 1);
        int kind = random.nextInt(14);
        story.add(step + ": " + kind + " " + number);
        Path fiche = fiche(number);
        try {
            switch (kind) {
                case 0, 1, 2, 3 ->
                        Folders.write(fiche, text(number, "Titre " + number, "Étape " + step));
                case 4 -> Folders.write(fiche, text(number, "Autre titre " + step, "Oui."));
                case 5 -> Files.deleteIfExists(fiche);
                case 6 -> {
                    if (Files.exists(fiche)) {
                        Files.move(
                                fiche,
                                fiche.resolveSibling("renommee-" + number + "-" + step + ".md"));
                    }
                }
                case 7 -> Folders.write(fiche, "---\nnumero: rien\n---\n" + step);
                case 8 -> Folders.write(fiche, text(number, "Cite", "Cf fiche n°" + (900 + step)));
                case 9 ->
                        Folders.write(
                                temp.resolve("content/publication.yaml"),
                                random.nextInt(4) == 0
                                        ? "titre: [\n"
                                        : "titre: Publication " + step + "\n");
                case 10 -> theme(step);
                case 11 -> {
                    if (Files.isDirectory(temp.resolve("content"))) {
                        Folders.delete(temp.resolve("content"));
                    }
                }
                case 12 ->
                        Folders.write(
                                temp.resolve("content/medias/plan.svg"),
                                "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='"
                                        + (1 + step)
                                        + "'/>");
                default -> branch(random.nextInt(3));
            }
            if (random.nextInt(3) == 0) {
                mend();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void theme(int step) {
        Folders.write(temp.resolve("themes/essai/theme.yaml"), "parent: repere\n");
        Folders.write(
                temp.resolve("themes/essai/assets/essai.css"), "p { margin: " + step + "px }\n");
        Folders.write(
                temp.resolve("themes/essai/templates/glossaire.mustache"),
                random.nextInt(3) == 0 ? "{{#rien" : "<title>{{head.title}}</title>");
        Folders.write(temp.resolve("content/publication.yaml"), "titre: Un thème\ntheme: essai\n");
    }

    /// Another branch is checked out: every file is another one at once.
    private void branch(int which) {
        if (Files.isDirectory(temp.resolve("content"))) {
            Folders.delete(temp.resolve("content"));
        }
        if (Files.isDirectory(temp.resolve("themes"))) {
            Folders.delete(temp.resolve("themes"));
        }
        Folders.write(temp.resolve("content/publication.yaml"), "titre: Branche " + which + "\n");
        for (int number = 1; number <= FICHES; number++) {
            Folders.write(
                    fiche(number),
                    text(
                            number,
                            number == 1 ? "Un" : "Titre " + number,
                            "Branche " + which + ". Cf fiche n°" + (1 + number % FICHES) + "."));
        }
    }

    /// Somebody puts right what is wrong.
    private void mend() {
        branch(random.nextInt(3));
    }

    private Path fiche(int number) {
        return temp.resolve("content/fiches/%03d.md".formatted(number));
    }

    private static String text(int number, String title, String words) {
        return """
        ---
        numero: %d
        titre: %s
        mots-cles: [eau, mot %d]
        brouillon: %s
        ---
        ## Une partie

        %s
        """
                .formatted(number, title, number % 7, number % 11 == 0, words);
    }

    private static long memory() {
        Runtime java = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(least, java.totalMemory() - java.freeMemory());
        }
        return least;
    }

    private String told() {
        return String.join("\n", story.subList(Math.max(0, story.size() - 12), story.size()));
    }
}
