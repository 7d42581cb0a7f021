package fr.balise.build;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.testing.ChildJvm;
import fr.balise.testing.Folders;
import fr.balise.testing.SiteFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The same publication gives the same bytes, wherever and whenever it is built.
class ReproducibleTest {

    @TempDir Path temp;

    @Test
    void two_machines_make_the_same_bytes() {
        Path here = temp.resolve("ici");
        Path there = temp.resolve("un autre endroit/là-bas");
        build(
                here,
                List.of(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Auckland",
                        "-Dfile.encoding=ISO-8859-9"),
                "1");
        build(
                there,
                List.of(
                        "-Duser.language=fr",
                        "-Duser.country=FR",
                        "-Duser.timezone=America/Montreal",
                        "-Dfile.encoding=UTF-8"),
                "4");

        Map<String, String> made = Folders.read(here.resolve("site"));
        Map<String, String> again = Folders.read(there.resolve("site"));
        assertThat(made).hasSizeGreaterThan(50).containsKey("balise.json");
        assertThat(again.keySet()).isEqualTo(made.keySet());
        made.forEach((file, bytes) -> assertThat(again.get(file)).as(file).isEqualTo(bytes));
    }

    private static void build(Path folder, List<String> settings, String jobs) {
        Folders.copy(Path.of("content"), folder.resolve("content"));
        Folders.copy(Path.of("themes"), folder.resolve("themes"));
        ChildJvm.Ended ended =
                ChildJvm.run(
                        folder, settings, Map.of(), "fr.balise.cli.Main", "build", "--jobs", jobs);
        assertThat(ended.status()).as(ended.out()).isZero();
    }

    @Test
    void a_second_build_writes_nothing() throws Exception {
        SiteFixture site = SiteFixture.copyOf(Path.of(""), temp).build();
        Map<String, String> times = Folders.times(site.site());

        Files.delete(temp.resolve(".balise/last-build"));
        site.build();

        assertThat(site.result().way()).isEqualTo(BuildResult.Way.ALL_STAGES);

        assertThat(site.result().written().orElseThrow().written()).isZero();
        assertThat(Folders.times(site.site())).isEqualTo(times);
    }

    @Test
    void a_change_writes_only_the_pages_that_show_it() throws Exception {
        SiteFixture site = SiteFixture.copyOf("backlinks", temp).build();
        Map<String, String> times = Folders.times(site.site());
        long old = Files.getLastModifiedTime(site.site().resolve("404.html")).toMillis();

        site.change("content/fiches/003-c.md", "Par un lien", "Par un simple lien").build();

        site.has("fiches/003-gamma.html", "Par un simple lien");
        assertThat(Folders.times(site.site()).get("fiches/001-alpha.html"))
                .isEqualTo(times.get("fiches/001-alpha.html"));
        assertThat(Files.getLastModifiedTime(site.site().resolve("404.html")).toMillis())
                .isEqualTo(old);
    }

    @Test
    void a_page_that_is_gone_leaves_the_site_and_other_files_stay() {
        SiteFixture site = SiteFixture.copyOf("backlinks", temp).build();
        Folders.write(site.site().resolve("a-moi.txt"), "le mien");

        site.delete("content/fiches/003-c.md").build();

        site.hasNo("fiches/003-gamma.html").hasNo("fiches/3.html").has("a-moi.txt", "le mien");
        site.lacks("fiches/002-beta.html", "Gamma");
    }
}
