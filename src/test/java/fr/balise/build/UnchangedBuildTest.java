package fr.balise.build;

import static fr.balise.build.BuildResult.Way.ALL_STAGES;
import static fr.balise.build.BuildResult.Way.NOTHING_CHANGED;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.testing.Folders;
import fr.balise.testing.SiteFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Map;

/// A build with nothing to do does nothing, and tells what the last one told; whatever has changed is built.
class UnchangedBuildTest {

    private static final String FICHE = "content/fiches/003-c.md";

    @TempDir Path temp;

    private SiteFixture site() {
        return SiteFixture.copyOf("backlinks", temp).build();
    }

    @Test
    void with_nothing_changed_no_stage_runs_and_the_same_is_told() {
        SiteFixture site = SiteFixture.copyOf("backlinks", temp);
        site.change(FICHE, "numero:", "inconnue: 1\nnumero:").build();
        BuildResult first = site.result();
        Map<String, String> times = Folders.times(site.site());

        BuildResult second = site.tryBuild().result();

        assertThat(second.way()).isEqualTo(NOTHING_CHANGED);
        assertThat(second.diagnostics()).isEqualTo(first.diagnostics()).isNotEmpty();
        assertThat(second.language()).isEqualTo(first.language());
        assertThat(second.documents()).isEqualTo(first.documents());
        assertThat(second.visits()).isEqualTo(first.visits());
        assertThat(second.written()).isEqualTo(first.written().map(report -> report.again()));
        assertThat(Folders.times(site.site())).isEqualTo(times);
    }

    @Test
    void a_short_build_and_a_whole_one_with_nothing_to_do_tell_the_same() throws IOException {
        SiteFixture site = site();
        BuildResult shortWay = site.build().result();
        Files.delete(note());
        BuildResult longWay = site.build().result();

        assertThat(shortWay.way()).isEqualTo(NOTHING_CHANGED);
        assertThat(longWay.way()).isEqualTo(ALL_STAGES);
        assertThat(shortWay.written()).isEqualTo(longWay.written());
        assertThat(shortWay.diagnostics()).isEqualTo(longWay.diagnostics());
        assertThat(shortWay.visits()).isEqualTo(longWay.visits());
    }

    @Test
    void a_change_of_the_same_size_with_the_old_time_put_back_is_seen() throws IOException {
        SiteFixture site = site();
        Path fiche = temp.resolve(FICHE);
        FileTime time = Files.getLastModifiedTime(fiche);

        site.change(FICHE, "Par un lien", "Par un gien");
        Files.setLastModifiedTime(fiche, time);
        site.build();

        assertThat(site.result().way()).isEqualTo(ALL_STAGES);
        site.has("fiches/003-gamma.html", "Par un gien");
    }

    @Test
    void a_file_of_the_site_edited_by_hand_is_made_again() throws IOException {
        SiteFixture site = site();
        String made = site.text("404.html");
        Path page = site.site().resolve("404.html");
        FileTime time = Files.getLastModifiedTime(page);

        Folders.write(page, made.replaceFirst("a", "b"));
        Files.setLastModifiedTime(page, time);
        site.build();

        assertThat(site.text("404.html")).isEqualTo(made);
    }

    @Test
    void a_file_of_the_site_that_is_gone_is_made_again() throws IOException {
        SiteFixture site = site();
        Files.delete(site.site().resolve("fiches/001-alpha.html"));

        site.build().has("fiches/001-alpha.html", "Alpha");
    }

    @Test
    void a_link_in_the_place_of_a_folder_of_the_site_is_not_believed() throws IOException {
        SiteFixture site = site();
        Files.move(site.site().resolve("fiches"), temp.resolve("ailleurs"));
        Files.createSymbolicLink(site.site().resolve("fiches"), temp.resolve("ailleurs"));

        site.tryBuild();

        assertThat(site.result().way()).isEqualTo(ALL_STAGES);
        assertThat(site.told()).contains("BAL505");
    }

    @Test
    void a_site_whose_last_build_was_cut_short_is_built() {
        SiteFixture site = site();
        Folders.write(site.site().resolve(".balise-incomplete.json"), "{}");

        site.build();

        assertThat(site.result().way()).isEqualTo(ALL_STAGES);
        site.hasNo(".balise-incomplete.json");
    }

    @Test
    void a_file_of_somebody_else_changes_nothing() {
        SiteFixture site = site();
        Folders.write(site.site().resolve("fiches/a-moi.txt"), "le mien");

        assertThat(site.build().result().way()).isEqualTo(NOTHING_CHANGED);
    }

    @Test
    void what_a_text_editor_leaves_beside_a_file_changes_nothing() {
        SiteFixture site = site();
        site.write("content/fiches/.003-c.md.swp", "x").write("content/fiches/003-c.md~", "x");

        assertThat(site.build().result().way()).isEqualTo(NOTHING_CHANGED);
    }

    @Test
    void other_options_are_another_question() {
        SiteFixture site = site();

        assertThat(site.withDrafts().build().result().way()).isEqualTo(ALL_STAGES);
        assertThat(site.build().result().way()).isEqualTo(NOTHING_CHANGED);
        assertThat(site.strict().build().result().way()).isEqualTo(ALL_STAGES);
        assertThat(site.wearing("repere").build().result().way()).isEqualTo(ALL_STAGES);
    }

    @Test
    void a_new_theme_of_the_author_counts_from_its_first_file() {
        SiteFixture site = site();
        site.write("themes/autre/theme.yaml", "parent: repere\n").build();

        assertThat(site.result().way()).isEqualTo(ALL_STAGES);
    }

    @Test
    void a_build_with_an_error_keeps_no_note() {
        SiteFixture site = site();
        String text = Folders.text(temp.resolve(FICHE));
        site.write(FICHE, text + "\n[x](fiche:999)\n").tryBuild();

        assertThat(site.result().written()).isEmpty();
        assertThat(note()).doesNotExist();
        assertThat(site.tryBuild().told()).contains("BAL203");
    }

    @Test
    void a_damaged_or_foreign_note_is_ignored() throws IOException {
        SiteFixture site = site();
        byte[] whole = Files.readAllBytes(note());
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        for (byte[] bytes : new byte[][] {{}, half, new byte[whole.length]}) {
            Folders.write(note(), bytes);
            assertThat(site.build().result().way()).isEqualTo(ALL_STAGES);
        }
        Files.delete(note());
        Files.createDirectories(note().resolve("un dossier"));
        assertThat(site.build().result().way()).isEqualTo(ALL_STAGES);
    }

    @Test
    void the_note_of_another_publication_is_ignored() {
        SiteFixture site = site();
        Path other = temp.resolve("autre");
        SiteFixture.copyOf("references", other).tryBuild();

        Folders.write(note(), Folders.bytes(other.resolve(".balise/last-build")));

        assertThat(site.build().result().way()).isEqualTo(ALL_STAGES);
    }

    @Test
    void made_pictures_that_are_gone_do_not_matter_to_a_site_that_is_there() {
        SiteFixture site = SiteFixture.copyOf("photos", temp).build();
        Folders.delete(temp.resolve(".balise/images"));

        assertThat(site.build().result().way()).isEqualTo(NOTHING_CHANGED);
    }

    @Test
    void a_picture_that_changes_is_made() {
        SiteFixture site = SiteFixture.copyOf("photos", temp).build();
        Map<String, String> before = Folders.read(site.site());
        Path medias = site.content().resolve("medias");
        Folders.write(medias.resolve("schema.png"), Folders.bytes(medias.resolve("logo.png")));

        site.build();

        assertThat(Folders.read(site.site())).isNotEqualTo(before);
    }

    private Path note() {
        return temp.resolve(".balise/last-build");
    }
}
