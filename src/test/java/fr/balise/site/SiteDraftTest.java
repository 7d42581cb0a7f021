package fr.balise.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.address.SitePath;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// What is promised of files that are handed over when they are made, beside what [SiteWriterTest] and [InterruptionTest]
/// hold of both ways.
class SiteDraftTest {

    private static final SitePath PAGE = new SitePath("fiches/été.html");
    private static final byte[] NEW = "nouveau".getBytes(StandardCharsets.UTF_8);

    @TempDir Path temp;
    private Path site;

    @BeforeEach
    void a_site_that_was_written_before() throws IOException {
        site = temp.toRealPath().resolve("site");
        Way.AT_THE_END.write(Map.of(PAGE.value(), "ancien!", "index.html", "accueil"), site);
    }

    private static Site only(Content content) {
        return Trees.site(List.of(new OutputFile(PAGE, content, Origin.file("été.md"))));
    }

    private List<String> beside() throws IOException {
        try (var children = Files.list(temp)) {
            return children.map(child -> child.getFileName().toString()).toList();
        }
    }

    @Test
    void what_is_taken_in_can_be_read_and_leaves_the_output_as_it_was() throws IOException {
        Map<String, String> before = Trees.read(site);
        try (SiteDraft draft = new SiteDraft(site)) {
            Content content = draft.take(PAGE, NEW.clone());

            assertThat(content).isInstanceOf(Content.Ready.class);
            assertThat(content.read()).isEqualTo(NEW);
            assertThat(content.size()).isEqualTo(NEW.length);
            assertThat(Trees.read(site)).isEqualTo(before);
        }
        assertThat(Trees.read(site)).isEqualTo(before);
        assertThat(beside()).containsExactly("site");
    }

    @Test
    void a_draft_that_takes_nothing_touches_nothing() throws IOException {
        Path none = temp.resolve("no/such/folder");
        new SiteDraft(none).close();
        assertThat(beside()).containsExactly("site");
    }

    @Test
    void a_draft_that_is_closed_does_not_take_the_folder_again() throws IOException {
        SiteDraft draft = new SiteDraft(site);
        draft.take(PAGE, NEW.clone());
        draft.close();

        assertThat(draft.take(PAGE, NEW.clone())).isInstanceOf(Content.Binary.class);
        assertThat(beside()).containsExactly("site");
    }

    @Test
    void what_the_output_has_already_is_read_from_there_and_not_touched() throws IOException {
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Path file = Files.setLastModifiedTime(site.resolve(PAGE.value()), longAgo);
        try (SiteDraft draft = new SiteDraft(site)) {
            Content content = draft.take(PAGE, "ancien!".getBytes(StandardCharsets.UTF_8));

            assertThat(content).isInstanceOf(Content.Ready.class);
            assertThat(content).hasFieldOrPropertyWithValue("file", file);
            assertThat(draft.write(only(content)).value())
                    .extracting(WriteReport::written, WriteReport::unchanged, WriteReport::removed)
                    .containsExactly(0, 1, 1);
        }
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
        assertThat(Trees.lies(site)).isEmpty();
    }

    private static Intake.Parts parts(String... parts) {
        return whole -> {
            for (String part : parts) {
                whole.accept(part.getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    @Test
    void what_comes_in_parts_is_one_file() throws IOException {
        try (SiteDraft draft = new SiteDraft(site)) {
            Content content = draft.take(PAGE, parts("nou", "", "veau"));

            assertThat(content.read()).isEqualTo(NEW);
            assertThat(content.size()).isEqualTo(NEW.length);
            assertThat(draft.write(only(content)).value().written()).isEqualTo(1);
        }
        assertThat(site.resolve(PAGE.value())).hasContent("nouveau");
        assertThat(Trees.lies(site)).isEmpty();
        assertThat(Intake.IN_MEMORY.take(PAGE, parts("nou", "veau")).read()).isEqualTo(NEW);
    }

    @Test
    void what_comes_in_parts_and_is_there_already_is_not_touched() throws IOException {
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Path file = Files.setLastModifiedTime(site.resolve(PAGE.value()), longAgo);
        try (SiteDraft draft = new SiteDraft(site)) {
            Content content = draft.take(PAGE, parts("anc", "ien!"));

            assertThat(content).hasFieldOrPropertyWithValue("file", file);
            assertThat(draft.write(only(content)).value().unchanged()).isEqualTo(1);
        }
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
        assertThat(beside()).containsExactly("site");
    }

    @Test
    void what_comes_in_parts_mends_a_file_that_was_edited_by_hand() throws IOException {
        Files.writeString(site.resolve(PAGE.value()), "modifi!");
        try (SiteDraft draft = new SiteDraft(site)) {
            Content content = draft.take(PAGE, parts("anc", "ien!"));

            assertThat(draft.write(only(content)).value().written()).isEqualTo(1);
        }
        assertThat(site.resolve(PAGE.value())).hasContent("ancien!");
        assertThat(Trees.lies(site)).isEmpty();
    }

    @Test
    void a_file_that_was_edited_by_hand_is_made_again_though_it_kept_its_size() throws IOException {
        Files.writeString(site.resolve(PAGE.value()), "modifié".substring(0, 6) + "!");
        try (SiteDraft draft = new SiteDraft(site)) {
            Content content = draft.take(PAGE, "ancien!".getBytes(StandardCharsets.UTF_8));

            assertThat(draft.write(only(content)).value().written()).isEqualTo(1);
        }
        assertThat(site.resolve(PAGE.value())).hasContent("ancien!");
        assertThat(Trees.lies(site)).isEmpty();
    }

    @Test
    void a_file_that_is_edited_while_the_site_is_made_is_reported_and_kept() throws IOException {
        try (SiteDraft draft = new SiteDraft(site)) {
            Content content = draft.take(PAGE, "ancien!".getBytes(StandardCharsets.UTF_8));
            Files.writeString(site.resolve(PAGE.value()), "écrit entre-temps");

            assertThat(Trees.say(draft.write(only(content))))
                    .containsExactly(
                            "BAL506 "
                                    + site
                                    + "/"
                                    + PAGE
                                    + ": écriture impossible : le fichier a changé pendant la"
                                    + " construction");
        }
        assertThat(site.resolve(PAGE.value())).hasContent("écrit entre-temps");
        assertThat(beside()).containsExactly("site");
    }

    @Test
    void the_same_path_may_be_taken_in_twice_for_a_collision_is_told_later() throws IOException {
        try (SiteDraft draft = new SiteDraft(site)) {
            Content first = draft.take(PAGE, NEW.clone());
            Content second = draft.take(PAGE, "autre".getBytes(StandardCharsets.UTF_8));

            assertThat(first.read()).isEqualTo(NEW);
            assertThat(second.read()).isEqualTo("autre".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void while_another_build_writes_files_stay_in_memory_and_writing_says_so() {
        try (SiteDraft first = new SiteDraft(site);
                SiteDraft second = new SiteDraft(site)) {
            first.take(PAGE, NEW.clone());
            Content content = second.take(PAGE, NEW.clone());

            assertThat(content).isInstanceOf(Content.Binary.class);
            assertThat(Trees.say(second.write(only(content))))
                    .containsExactly(
                            "BAL505 " + site + ": une autre construction y écrit en ce moment");
        }
    }

    @Test
    void a_disk_that_is_full_for_a_while_loses_no_file() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Watch full =
                file -> {
                    if (asked.getAndIncrement() == 0) {
                        throw new IOException("No space left on device");
                    }
                };
        try (SiteDraft draft = new SiteDraft(site, full)) {
            Content content = draft.take(PAGE, NEW.clone());

            assertThat(draft.write(only(content)).diagnostics()).isEmpty();
        }
        assertThat(site.resolve(PAGE.value())).hasBinaryContent(NEW);
    }
}
