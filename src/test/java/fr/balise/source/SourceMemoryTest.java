package fr.balise.source;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.testing.Folders;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// A folder that is read again and again, at once after each change and after its times have become old.
class SourceMemoryTest {

    /// After that a stamp is relied on.
    private static final Duration OLD = Duration.ofMillis(250);

    @TempDir Path temp;

    private Path content = Path.of("");
    private SourceMemory memory = new SourceMemory(content, "content", content);

    @BeforeEach
    void write() throws IOException {
        content = temp.resolve("content");
        Folders.write(content.resolve("a.md"), "a");
        Folders.write(content.resolve("fiches/b.md"), "b");
        Files.createDirectories(content.resolve("vide/dedans"));
        memory = new SourceMemory(content, "content", temp);
        settle();
    }

    @Test
    void what_has_not_changed_is_the_same_object() {
        assertThat(memory.read()).isSameAs(memory.read());
    }

    @Test
    void a_new_file_is_seen_wherever_it_is() {
        for (String file : new String[] {"c.md", "fiches/d.md", "vide/dedans/e.md", "neuf/f.md"}) {
            Folders.write(content.resolve(file), file);
            sameAsAnew();
            settle();
        }
    }

    @Test
    void a_file_that_goes_or_is_renamed_is_seen() throws IOException {
        Files.move(content.resolve("fiches/b.md"), content.resolve("fiches/z.md"));
        sameAsAnew();
        settle();
        Files.move(content.resolve("fiches"), content.resolve("autres"));
        sameAsAnew();
        settle();
        Files.delete(content.resolve("autres/z.md"));
        sameAsAnew();
    }

    @Test
    void a_file_written_in_its_place_or_through_another_one_is_seen() throws IOException {
        for (int round = 0; round < 3; round++) {
            Folders.write(content.resolve("a.md"), "a" + round);
            sameAsAnew();
            Path other = content.resolve(".a.md.part");
            Folders.write(other, "b" + round);
            Files.move(other, content.resolve("fiches/b.md"), StandardCopyOption.REPLACE_EXISTING);
            sameAsAnew();
        }
        settle();
        Folders.write(content.resolve("a.md"), "a9");
        sameAsAnew();
    }

    @Test
    void a_folder_that_is_deleted_and_comes_back_is_seen() {
        Folders.delete(content);
        sameAsAnew();
        Folders.write(content.resolve("fiches/b.md"), "autre");
        sameAsAnew();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void what_symbolic_links_lead_to_is_seen() throws IOException {
        Path outside = temp.resolve("dehors");
        Folders.write(outside.resolve("textes/g.md"), "g");
        Folders.write(outside.resolve("h.md"), "h");
        Files.createSymbolicLink(content.resolve("lien"), outside.resolve("textes"));
        Files.createSymbolicLink(content.resolve("h.md"), outside.resolve("h.md"));
        settle();
        Folders.write(outside.resolve("textes/i.md"), "i");
        sameAsAnew();
        Folders.write(outside.resolve("h.md"), "autre");
        sameAsAnew();
        settle();
        Files.delete(outside.resolve("h.md"));
        Folders.write(outside.resolve("h.md/j.md"), "j");
        memory.read();
        sameAsAnew();
    }

    private void sameAsAnew() {
        assertThat(memory.read()).isEqualTo(SourceReader.read(content, "content"));
        assertThat(memory.read()).isEqualTo(SourceReader.read(content, "content"));
    }

    /// Lets all stamps become old, so that what follows is known by them alone.
    private void settle() {
        memory.read();
        LockSupport.parkNanos(OLD.toNanos());
        sameAsAnew();
    }
}
