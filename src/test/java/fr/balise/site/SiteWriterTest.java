package fr.balise.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Outcome;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;

@ParameterizedClass
@EnumSource(Way.class)
class SiteWriterTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    private final Way way;
    @TempDir Path temp;
    private Path site;

    SiteWriterTest(Way way) {
        this.way = way;
    }

    @BeforeEach
    void an_output_that_does_not_exist() throws IOException {
        site = temp.toRealPath().resolve("public").resolve("site");
    }

    private WriteReport write(Map<String, String> texts) throws IOException {
        Outcome<WriteReport> outcome = way.write(texts, site);
        assertThat(Trees.say(outcome)).isEmpty();
        assertThat(Trees.lies(site)).isEmpty();
        assertThat(site.resolve("balise.json")).exists();
        assertThat(beside()).as("what is left beside the output").containsExactly("site");
        return outcome.value();
    }

    private List<String> refuse(Map<String, String> texts) throws IOException {
        Map<String, String> before = Trees.read(site);
        Outcome<WriteReport> outcome = way.write(texts, site);
        assertThat(outcome.hasErrors()).isTrue();
        assertThat(Trees.read(site)).as("an error leaves the site as it was").isEqualTo(before);
        return Trees.say(outcome);
    }

    private List<String> beside() throws IOException {
        try (var children = Files.list(site.getParent())) {
            return children.map(child -> child.getFileName().toString()).toList();
        }
    }

    private void age(String... names) throws IOException {
        for (String name : names) {
            Files.setLastModifiedTime(site.resolve(name), LONG_AGO);
        }
    }

    private boolean isOld(String name) throws IOException {
        return Files.getLastModifiedTime(site.resolve(name)).equals(LONG_AGO);
    }

    @Test
    void a_site_is_written_with_its_manifest_and_a_report() throws IOException {
        Map<String, String> texts = Map.of("index.html", "accueil", "fiches/é.html", "été");

        WriteReport report = write(texts);

        assertThat(Trees.readFiles(site)).isEqualTo(texts);
        assertThat(Files.readString(site.resolve("balise.json")))
                .contains("{\"path\":\"fiches/é.html\",\"sha256\":\"" + Trees.sha256("été"));
        assertThat(report)
                .extracting(
                        WriteReport::written,
                        WriteReport::unchanged,
                        WriteReport::removed,
                        WriteReport::bytes)
                .containsExactly(2, 0, 0, 12L);
    }

    @Test
    void bytes_and_copies_are_written_and_compared_like_text() throws IOException {
        Path source = temp.resolve("photo.jpg");
        byte[] photo = new byte[200_000];
        photo[199_999] = 1;
        Files.write(source, photo);
        List<OutputFile> files =
                List.of(
                        new OutputFile(
                                new SitePath("a.pdf"),
                                new Content.Binary(Bytes.of(new byte[100_000])),
                                Origin.file("a.md")),
                        new OutputFile(
                                new SitePath("medias/photo.jpg"),
                                new Content.Copy(source),
                                Origin.file("photo.jpg")));

        assertThat(way.write(files, site, Watch.NONE).value().written()).isEqualTo(2);
        assertThat(Files.readAllBytes(site.resolve("medias/photo.jpg"))).isEqualTo(photo);
        assertThat(Trees.lies(site)).isEmpty();
        age("a.pdf", "medias/photo.jpg");
        assertThat(way.write(files, site, Watch.NONE).value().unchanged()).isEqualTo(2);
        assertThat(isOld("medias/photo.jpg")).isTrue();

        photo[199_999] = 2;
        Files.write(source, photo);
        assertThat(way.write(files, site, Watch.NONE).value().written()).isEqualTo(1);
        assertThat(Files.readAllBytes(site.resolve("medias/photo.jpg"))).isEqualTo(photo);
        assertThat(isOld("a.pdf")).isTrue();
        assertThat(Trees.lies(site)).isEmpty();
    }

    @Test
    void a_copy_whose_source_is_gone_names_the_source_and_changes_nothing() throws IOException {
        write(Map.of("a.html", "a"));
        List<OutputFile> files =
                List.of(
                        new OutputFile(
                                new SitePath("b.jpg"),
                                new Content.Copy(Path.of("content/gone.jpg")),
                                Origin.file("content/gone.jpg")));

        assertThat(Trees.say(way.write(files, site, Watch.NONE)))
                .singleElement()
                .asString()
                .startsWith("BAL004 content/gone.jpg: fichier impossible à copier dans le site");
        assertThat(Trees.readFiles(site)).isEqualTo(Map.of("a.html", "a"));
    }

    @Test
    void a_second_write_of_the_same_site_touches_nothing_not_even_the_manifest()
            throws IOException {
        Map<String, String> texts = Map.of("index.html", "accueil", "a/b.html", "b");
        write(texts);
        age("index.html", "a/b.html", "balise.json", "a");

        assertThat(write(texts).unchanged()).isEqualTo(2);
        assertThat(List.of("index.html", "a/b.html", "balise.json", "a"))
                .allSatisfy(name -> assertThat(isOld(name)).isTrue());
    }

    @Test
    void only_what_changed_is_written_and_only_our_stale_files_are_removed() throws IOException {
        write(Map.of("keep.html", "1", "change.html", "1", "gone/deep/x.html", "1"));
        age("keep.html", "change.html");
        Trees.put(site, "gone/foreign.txt", "mine");
        Trees.put(site, ".gitignore", "*");

        WriteReport report = write(Map.of("keep.html", "1", "change.html", "2", "new.html", "1"));

        assertThat(Trees.readFiles(site))
                .isEqualTo(
                        Map.of(
                                "keep.html", "1",
                                "change.html", "2",
                                "new.html", "1",
                                "gone/foreign.txt", "mine",
                                ".gitignore", "*"));
        assertThat(isOld("keep.html")).isTrue();
        assertThat(isOld("change.html")).isFalse();
        assertThat(report)
                .extracting(WriteReport::written, WriteReport::unchanged, WriteReport::removed)
                .containsExactly(2, 1, 1);
    }

    @Test
    void folders_that_became_empty_are_pruned_and_other_empty_folders_stay() throws IOException {
        write(Map.of("a/b/c/x.html", "1", "index.html", "1"));
        Files.createDirectories(site.resolve("foreign/empty"));
        Files.createDirectories(site.resolve("a/foreign-empty"));

        write(Map.of("index.html", "1"));

        assertThat(Trees.readFiles(site).keySet())
                .containsExactly("a/foreign-empty/", "foreign/empty/", "index.html");
    }

    @Test
    void a_file_that_was_edited_or_deleted_by_hand_is_made_again() throws IOException {
        Map<String, String> texts = Map.of("a.html", "abc", "b.html", "b", "c.html", "c");
        write(texts);
        Files.writeString(site.resolve("a.html"), "xyz");
        Files.delete(site.resolve("b.html"));

        assertThat(write(texts).written()).isEqualTo(2);
        assertThat(Trees.readFiles(site)).isEqualTo(texts);
    }

    @Test
    void a_page_may_become_a_folder_and_a_folder_a_page() throws IOException {
        Map<String, String> one = Map.of("a", "file", "b/c/x", "inside", "b/y", "inside");
        Map<String, String> two = Map.of("a/b/c", "inside", "b", "file");
        for (Map<String, String> texts : List.of(one, two, one)) {
            write(texts);
            assertThat(Trees.readFiles(site)).isEqualTo(texts);
        }
    }

    @Test
    void a_folder_with_foreign_files_does_not_give_way_to_a_page() throws IOException {
        write(Map.of("a/x", "1"));
        Trees.put(site, "a/foreign.txt", "mine");

        assertThat(refuse(Map.of("a", "file")))
                .singleElement()
                .asString()
                .startsWith("BAL505 " + site + "/a: le site a besoin de cette place");
    }

    @Test
    void a_foreign_file_where_the_site_needs_the_place_is_named_and_kept() throws IOException {
        write(Map.of("index.html", "1"));
        Trees.put(site, "fiches/a.html", "mine");
        Trees.put(site, "medias", "mine too");

        List<String> said =
                refuse(
                        Map.of(
                                "index.html", "2",
                                "fiches/a.html", "ours",
                                "medias/1.jpg", "ours",
                                "medias/2.jpg", "ours"));

        assertThat(said).hasSize(2);
        assertThat(said.get(0)).startsWith("BAL505 " + site + "/fiches/a.html: ");
        assertThat(said.get(1)).startsWith("BAL505 " + site + "/medias: ");
    }

    @Test
    void a_foreign_file_that_is_what_we_would_write_is_no_problem() throws IOException {
        Trees.put(site, ".nojekyll", "");

        assertThat(write(Map.of(".nojekyll", "", "index.html", "1")).unchanged()).isEqualTo(1);
    }

    @Test
    void a_folder_without_trace_of_balise_is_refused_even_with_a_damaged_manifest()
            throws IOException {
        Trees.put(site, "balise.json", "{\"files\":[\"travail.odt\"]}");
        Trees.put(site, "travail.odt", "mine");

        assertThat(refuse(Map.of("index.html", "1")))
                .containsExactly(
                        "BAL505 "
                                + site
                                + ": le dossier contient « balise.json » et rien ne dit que Balise"
                                + " l'a fait");
    }

    @Test
    void a_manifest_that_names_files_outside_the_site_removes_nothing() throws IOException {
        Path victim = Files.writeString(temp.resolve("victim"), "mine");
        write(Map.of("index.html", "1"));
        String list = Files.readString(site.resolve("balise.json"));
        Files.writeString(site.resolve("balise.json"), list.replace("index.html", "../../victim"));

        refuse(Map.of("index.html", "1"));

        assertThat(victim).hasContent("mine");
    }

    @Test
    void links_in_the_output_are_never_followed() throws IOException {
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        Trees.put(elsewhere, "x.html", "mine");
        Trees.put(elsewhere, "page.html", "mine");
        write(Map.of("stale/x.html", "1", "page.html", "1", "index.html", "1"));
        Files.delete(site.resolve("stale/x.html"));
        Files.delete(site.resolve("stale"));
        Files.createSymbolicLink(site.resolve("stale"), elsewhere);
        Files.delete(site.resolve("page.html"));
        Files.createSymbolicLink(site.resolve("page.html"), elsewhere.resolve("page.html"));

        write(Map.of("page.html", "1", "index.html", "1"));

        assertThat(Trees.read(elsewhere)).isEqualTo(Map.of("x.html", "mine", "page.html", "mine"));
        assertThat(site.resolve("stale")).isSymbolicLink();
        assertThat(Files.isSymbolicLink(site.resolve("page.html"))).isFalse();
        assertThat(refuse(Map.of("stale/x.html", "2")))
                .singleElement()
                .asString()
                .startsWith("BAL505 " + site + "/stale: ");
        assertThat(Trees.read(elsewhere)).containsEntry("x.html", "mine");
    }

    @Test
    void a_name_may_change_its_case() throws IOException {
        write(Map.of("Medias/Photo.JPG", "1", "index.html", "1"));

        write(Map.of("medias/photo.jpg", "1", "index.html", "1"));

        assertThat(Trees.readFiles(site))
                .isEqualTo(Map.of("medias/photo.jpg", "1", "index.html", "1"));
    }

    @Test
    void a_second_build_into_the_same_output_is_told_that_the_place_is_taken() throws IOException {
        List<OutputFile> files = Trees.files(Map.of("a.html", "a", "b.html", "b"));
        AtomicBoolean tried = new AtomicBoolean();
        List<String> said = new ArrayList<>();

        Outcome<WriteReport> first =
                way.write(
                        files,
                        site,
                        file -> {
                            if (tried.compareAndSet(false, true)) {
                                said.addAll(Trees.say(way.write(files, site, Watch.NONE)));
                            }
                        });

        assertThat(said)
                .containsExactly(
                        "BAL505 " + site + ": une autre construction y écrit en ce moment");
        assertThat(first.diagnostics()).isEmpty();
        assertThat(Trees.readFiles(site)).isEqualTo(Map.of("a.html", "a", "b.html", "b"));
        write(Map.of("a.html", "a"));
    }

    @Test
    void an_output_that_is_a_link_stays_one_and_its_target_is_written() throws IOException {
        Path www = Files.createDirectories(temp.resolve("www"));
        Files.createDirectories(site.getParent());
        Files.createSymbolicLink(site, www);

        assertThat(way.write(Map.of("a.html", "a"), site).diagnostics()).isEmpty();

        assertThat(site).isSymbolicLink();
        assertThat(Trees.readFiles(www)).isEqualTo(Map.of("a.html", "a"));
    }

    @Test
    void two_outputs_of_one_site_hold_the_same_bytes() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (int i = 0; i < 500; i++) {
            texts.put("fiches/" + i % 7 + "/" + i + ".html", "fiche " + i);
        }
        Path other = temp.resolve("other");
        write(texts);
        way.write(Map.of("fiches/0/0.html", "older"), other);
        way.write(texts, other);

        assertThat(Trees.read(other)).isEqualTo(Trees.read(site));
    }
}
