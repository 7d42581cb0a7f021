package fr.balise.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.balise.testing.Folders;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// Files are written all or none.
class FileChangesTest {

    @TempDir Path folder;

    private Path a;
    private Path b;

    @BeforeEach
    void files() {
        a = folder.resolve("a.md");
        b = folder.resolve("b.md");
        Folders.write(a, "\ufeffun\r\n");
        Folders.write(b, "deux\n");
    }

    @Test
    void texts_and_names_change_and_the_byte_order_mark_stays() throws IOException {
        FileChanges.write(
                List.of(
                        new FileChange(a, folder.resolve("c.md"), "un\r\n", "trois\r\n"),
                        new FileChange(b, "deux\n", "quatre\n")));

        assertThat(Folders.files(folder)).containsExactly("b.md", "c.md");
        assertThat(Folders.text(folder.resolve("c.md"))).isEqualTo("\ufefftrois\r\n");
        assertThat(Folders.text(b)).isEqualTo("quatre\n");
    }

    @Test
    void a_file_that_changed_meanwhile_keeps_all_of_them() {
        assertThatThrownBy(
                        () ->
                                FileChanges.write(
                                        List.of(
                                                new FileChange(a, "un\r\n", "x"),
                                                new FileChange(b, "autre\n", "y"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("b.md");
        assertUntouched();
    }

    @Test
    void a_target_that_is_taken_keeps_all_of_them() {
        assertThatThrownBy(
                        () ->
                                FileChanges.write(
                                        List.of(
                                                new FileChange(b, "deux\n", "y"),
                                                new FileChange(a, b, "un\r\n", "x"))))
                .isInstanceOf(IOException.class);
        assertUntouched();
    }

    @Test
    void a_failure_in_the_middle_puts_back_what_was_moved() {
        Path taken = folder.resolve("c.md");
        assertThatThrownBy(
                        () ->
                                FileChanges.write(
                                        List.of(
                                                new FileChange(b, "deux\n", "y"),
                                                new FileChange(a, taken, "un\r\n", "x"),
                                                new FileChange(b, taken, "deux\n", "z"))))
                .isInstanceOf(IOException.class);
        assertUntouched();
    }

    @Test
    void permissions_and_links_stay() throws IOException {
        Files.setPosixFilePermissions(b, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("lien.md"), b);

        FileChanges.write(List.of(new FileChange(link, "deux\n", "y\n")));

        assertThat(link).isSymbolicLink();
        assertThat(Folders.text(b)).isEqualTo("y\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(b)))
                .isEqualTo("rw-r-----");
    }

    private void assertUntouched() {
        assertThat(Folders.files(folder)).containsExactly("a.md", "b.md");
        assertThat(Folders.text(a)).isEqualTo("\ufeffun\r\n");
        assertThat(Folders.text(b)).isEqualTo("deux\n");
    }
}
