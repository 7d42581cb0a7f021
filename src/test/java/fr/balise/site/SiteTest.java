package fr.balise.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;
import fr.balise.diagnostic.Rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class SiteTest {

    private static final Origin SITEMAP = Origin.stage("plan du site", "sitemap");

    private static OutputFile file(String path, String source) {
        return OutputFile.text(new SitePath(path), source, Origin.file(source));
    }

    private static OutputFile made(String path, Origin origin) {
        return OutputFile.text(new SitePath(path), "", origin);
    }

    private static List<String> paths(Outcome<Site> site) {
        return site.value().files().stream().map(file -> file.path().value()).toList();
    }

    @Test
    void files_are_sorted_by_path_whatever_the_order_of_the_stages() {
        List<OutputFile> files = new ArrayList<>();
        for (String path : List.of("b.html", "a/z.html", "a.html", "a/b/c.html", "é.html")) {
            files.add(file(path, "content/x.md"));
        }
        Collections.shuffle(files, new Random(7));

        Outcome<Site> site = Site.assemble(files);

        assertThat(site.diagnostics()).isEmpty();
        assertThat(paths(site))
                .containsExactly("a.html", "a/b/c.html", "a/z.html", "b.html", "é.html");
        assertThat(site.value().at(new SitePath("a/z.html"))).isPresent();
        assertThat(site.value().at(new SitePath("a/y.html"))).isEmpty();
    }

    @Test
    void two_contents_for_one_path_name_both_sources() {
        Outcome<Site> site =
                Site.assemble(
                        List.of(
                                file("fiches/a.html", "content/fiches/b.md"),
                                file("index.html", "content/publication.yaml"),
                                file("fiches/a.html", "content/fiches/a.md")));

        assertThat(Trees.say(site))
                .containsExactly(
                        "BAL501 content/fiches/b.md: « fiches/a.html » est produit deux fois :"
                                + " par content/fiches/a.md et par content/fiches/b.md");
        assertThat(site.diagnostics().getFirst().message().en())
                .isEqualTo(
                        "“fiches/a.html” is made twice: by content/fiches/a.md"
                                + " and by content/fiches/b.md");
        assertThat(paths(site)).containsExactly("index.html");
    }

    @Test
    void a_collision_with_a_stage_is_placed_at_the_source_file() {
        Outcome<Site> site =
                Site.assemble(
                        List.of(
                                made("sitemap.xml", SITEMAP),
                                file("sitemap.xml", "content/medias/sitemap.xml")));

        assertThat(Trees.say(site))
                .containsExactly(
                        "BAL501 content/medias/sitemap.xml: « sitemap.xml » est produit deux fois :"
                                + " par content/medias/sitemap.xml et par plan du site");
    }

    @Test
    void a_collision_of_two_stages_is_placed_at_the_address() {
        Outcome<Site> site = Site.assemble(List.of(made("x.xml", SITEMAP), made("x.xml", SITEMAP)));

        assertThat(site.diagnostics())
                .extracting(diagnostic -> diagnostic.location().file())
                .containsExactly("x.xml");
    }

    @Test
    void paths_that_differ_only_in_case_are_refused() {
        Outcome<Site> site =
                Site.assemble(
                        List.of(
                                file("medias/Été.jpg", "content/medias/Été.jpg"),
                                file("medias/éTÉ.JPG", "content/medias/éTÉ.JPG")));

        assertThat(Trees.say(site))
                .containsExactly(
                        "BAL501 content/medias/éTÉ.JPG: adresses qui ne diffèrent que par la casse"
                            + " : « medias/Été.jpg » (content/medias/Été.jpg), « medias/éTÉ.JPG »"
                            + " (content/medias/éTÉ.JPG)");
        assertThat(paths(site)).isEmpty();
    }

    @Test
    void paths_that_differ_only_in_the_composition_of_accents_are_refused() {
        Outcome<Site> site =
                Site.assemble(
                        List.of(
                                file("medias/\u00e9.jpg", "content/1.jpg"),
                                file("medias/e\u0301.jpg", "content/2.jpg")));

        assertThat(site.diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly(Rule.OUTPUT_COLLISION);
    }

    @Test
    void folders_that_differ_only_in_case_are_one_problem_however_many_files_they_hold() {
        Outcome<Site> site =
                Site.assemble(
                        List.of(
                                file("Medias/a.jpg", "content/Medias/a.jpg"),
                                file("Medias/b.jpg", "content/Medias/b.jpg"),
                                file("medias/c.jpg", "content/medias/c.jpg"),
                                file("medias/d.jpg", "content/medias/d.jpg"),
                                file("index.html", "content/index.md")));

        assertThat(site.diagnostics()).hasSize(1);
        assertThat(site.diagnostics().getFirst().message().fr())
                .contains("« Medias/a.jpg »", "« medias/c.jpg »");
        assertThat(paths(site)).containsExactly("index.html");
    }

    @Test
    void a_path_that_is_a_file_and_a_folder_is_refused() {
        Outcome<Site> site =
                Site.assemble(
                        List.of(
                                file("a/b/c.html", "content/c.md"),
                                file("a/b", "content/b.bin"),
                                file("a/d.html", "content/d.md")));

        assertThat(Trees.say(site))
                .containsExactly(
                        "BAL501 content/c.md: « a/b » serait un fichier et un dossier :"
                                + " « a/b » (content/b.bin), « a/b/c.html » (content/c.md)");
        assertThat(paths(site)).containsExactly("a/d.html");
    }

    @Test
    void nothing_may_take_the_place_of_the_manifest_or_of_the_note_beside_it() {
        for (String path :
                List.of("balise.json", "Balise.JSON", "balise.json/x", ".balise-incomplete.json")) {
            Outcome<Site> site = Site.assemble(List.of(file(path, "content/medias/x")));

            assertThat(site.diagnostics()).as(path).hasSize(1);
            assertThat(site.diagnostics().getFirst().message().fr())
                    .contains("content/medias/x", "manifeste du site");
            assertThat(paths(site)).isEmpty();
        }
    }

    @Test
    void every_collision_is_reported_at_once() {
        Outcome<Site> site =
                Site.assemble(
                        List.of(
                                file("a", "1"),
                                file("a", "2"),
                                file("B", "3"),
                                file("b", "4"),
                                file("c", "5"),
                                file("c/d", "6")));

        assertThat(site.diagnostics()).hasSize(3);
    }

    @Test
    @Timeout(10)
    void a_very_deep_path_and_very_many_files_take_no_time() {
        List<OutputFile> files = new ArrayList<>();
        files.add(file("x/".repeat(5_000) + "y", "content/deep"));
        for (int i = 0; i < 50_000; i++) {
            files.add(file("fiches/" + i % 100 + "/" + i + ".html", "content/fiches/" + i + ".md"));
        }

        Outcome<Site> site = Site.assemble(files);

        assertThat(site.diagnostics()).isEmpty();
        assertThat(site.value().files()).hasSize(50_001);
    }
}
