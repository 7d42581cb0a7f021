package fr.balise.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class DiskLinesTest {

    @TempDir Path folder;

    @Test
    void lines_end_in_all_three_ways_and_a_byte_order_mark_is_no_part_of_them() throws IOException {
        Files.writeString(folder.resolve("a.md"), "\uFEFFun\r\ndeux\rtrois\nquatre");
        SourceLines lines = SourceLines.in(folder);

        assertThat(lines.line("a.md", 1)).contains("un");
        assertThat(lines.line("a.md", 2)).contains("deux");
        assertThat(lines.line("a.md", 3)).contains("trois");
        assertThat(lines.line("a.md", 4)).contains("quatre");
        assertThat(lines.line("a.md", 5)).isEmpty();
        assertThat(lines.line("a.md", 0)).isEmpty();
    }

    @Test
    void wrong_bytes_are_replaced_and_a_file_that_is_no_text_has_no_lines() throws IOException {
        Files.write(folder.resolve("latin.md"), "été".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("wide.md"), "\uFEFFété".getBytes(StandardCharsets.UTF_16LE));
        SourceLines lines = SourceLines.in(folder);

        assertThat(lines.line("latin.md", 1)).contains("\uFFFDt\uFFFD");
        assertThat(lines.line("wide.md", 1)).isEmpty();
    }

    @Test
    void what_is_not_there_or_is_no_file_has_no_lines() throws IOException {
        Files.createDirectory(folder.resolve("dossier"));
        SourceLines lines = SourceLines.in(folder);

        assertThat(lines.line("absent.md", 1)).isEmpty();
        assertThat(lines.line("dossier", 1)).isEmpty();
        assertThat(lines.line("", 1)).isEmpty();
        assertThat(lines.line("a\0b", 1)).isEmpty();
    }

    @Test
    void a_file_is_read_once_for_all_its_lines() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "un\ndeux");
        SourceLines lines = SourceLines.in(folder);

        assertThat(lines.line("a.md", 1)).contains("un");
        Files.delete(file);
        assertThat(lines.line("a.md", 2)).contains("deux");
    }

    @Test
    void an_absolute_path_is_taken_as_it_is() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "un");

        assertThat(SourceLines.in(Path.of("ailleurs")).line(file.toString(), 1)).contains("un");
    }
}
