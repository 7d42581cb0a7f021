package fr.balise.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.testing.SiteFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/// A fiche whose first visit costs too much is named in the build, with what weighs most.
class VisitBudgetTest {

    @TempDir private Path temp;

    private SiteFixture site() {
        return SiteFixture.in(temp).write("content/publication.yaml", "titre: Essai\n");
    }

    private static String fiche(int number, String more, String text) {
        return "---\nnumero: "
                + number
                + "\ntitre: Titre "
                + number
                + "\n"
                + more
                + "---\n\n"
                + text;
    }

    /// Text that cannot be packed well, always the same.
    private static String noise(int bytes) {
        Random random = new Random(5);
        StringBuilder text = new StringBuilder();
        while (text.length() < bytes) {
            text.append(Long.toString(random.nextLong() & Long.MAX_VALUE, 36)).append(' ');
        }
        return text.toString();
    }

    @Test
    void a_light_fiche_is_passed_over_in_silence() {
        assertThat(site().write("content/fiches/1.md", fiche(1, "", "Un.")).build().told())
                .isEmpty();
    }

    @Test
    void a_heavy_text_is_named_with_its_file() {
        String told =
                site().write("content/fiches/1.md", fiche(1, "", "Un."))
                        .write("content/fiches/2.md", fiche(2, "", noise(120_000)))
                        .build()
                        .told();
        assertThat(told)
                .startsWith("content/fiches/2.md:")
                .containsPattern(
                        "avertissement BAL507: première visite au-delà du budget : \\d+.Ko, \\d"
                                + " requêtes, \\d+ éléments \\(budget 60.Ko, 6 requêtes, 600"
                                + " éléments\\)")
                .containsPattern("le plus lourd : fiches/002-titre-2.html \\(\\d+.Ko\\), assets/")
                .doesNotContain("fiches/1.md");
    }

    @Test
    void a_picture_has_a_budget_of_its_own() {
        String image = "image: { fichier: medias/a.svg, alt: A, credit: B }\n";
        SiteFixture site =
                site().write("content/medias/a.svg", svg(100_000))
                        .write("content/fiches/1.md", fiche(1, image, "Un."))
                        .build();
        assertThat(site.told()).isEmpty();
        assertThat(site.write("content/medias/a.svg", svg(400_000)).build().told())
                .containsPattern("\\d+ éléments \\(budget 170.Ko, 600 éléments\\)")
                .contains("le plus lourd : medias/a.svg (");
    }

    @Test
    void too_many_requests_are_named() {
        SiteFixture site =
                site().write("content/fiches/1.md", fiche(1, "", "Un."))
                        .write("themes/repere/theme.yaml", "parent: repere\n");
        for (char script = 'a'; script < 'f'; script++) {
            site.write("themes/repere/assets/" + script + ".js", "'" + script + "';");
        }
        assertThat(site.build().told()).contains("BAL507").containsPattern("Ko, 11 requêtes");
    }

    @Test
    void too_many_elements_are_named_and_those_of_the_text_do_not_count() {
        String many = "- x\n".repeat(700);
        assertThat(site().write("content/fiches/1.md", fiche(1, "", many)).build().told())
                .isEmpty();
        StringBuilder contacts = new StringBuilder("contacts:\n");
        for (int i = 0; i < 200; i++) {
            contacts.append("  - { nom: N").append(i).append(", courriel: a@exemple.fr }\n");
        }
        assertThat(
                        site().write("content/fiches/1.md", fiche(1, contacts.toString(), "Un."))
                                .build()
                                .told())
                .containsPattern("BAL507: .*, \\d{3,4} éléments \\(budget");
    }

    @Test
    void only_the_heaviest_are_measured_however_many_there_are() {
        SiteFixture site = site();
        for (int i = 1; i <= 60; i++) {
            site.write(
                    String.format(Locale.ROOT, "content/fiches/%03d.md", i),
                    fiche(i, "", noise(i > 10 ? 120_000 : 10)));
        }
        assertThat(site.build().told().lines().filter(line -> line.contains("BAL507")).count())
                .isBetween(20L, 40L);
    }

    private static String svg(int bytes) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"><desc>" + noise(bytes) + "</desc></svg>";
    }
}
