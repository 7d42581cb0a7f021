package fr.balise.print.epub;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.site.Bytes;
import fr.balise.testing.EpubCheck;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Books in the eyes of the W3C's validator.
class EpubCheckTest {

    @TempDir Path temp;

    private List<String> faults(EpubBook book) {
        return EpubCheck.faults(temp, EpubWriter.write(book));
    }

    @Test
    void a_book_with_everything_is_valid() {
        assertThat(faults(SampleBook.everything())).isEmpty();
    }

    @Test
    void the_smallest_book_is_valid() {
        assertThat(faults(SampleBook.of(SampleBook.page("a", "<h1>A</h1>")))).isEmpty();
    }

    @Test
    void a_book_of_two_hundred_fiches_is_valid() {
        assertThat(faults(SampleBook.fiches(200))).isEmpty();
    }

    @Test
    void a_book_in_arabic_with_a_designed_cover_is_valid() {
        EpubBook book =
                SampleBook.of(
                        List.of(SampleBook.png("غلاف.png")),
                        List.of(SampleBook.page("القدس", "<h1>القدس</h1>")));
        EpubMetadata about =
                new EpubMetadata(
                        "k",
                        "القدس",
                        Optional.empty(),
                        Optional.empty(),
                        "ar",
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        book.metadata().modified(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
        assertThat(
                        faults(
                                new EpubBook(
                                        about,
                                        book.words(),
                                        "",
                                        List.of(),
                                        book.images(),
                                        new EpubCover.Designed("غلاف.png"),
                                        book.pages(),
                                        book.contents(),
                                        Optional.empty())))
                .isEmpty();
    }

    @Test
    void the_judge_sees_what_is_wrong() {
        Map<String, Bytes> files =
                new TreeMap<>(Archive.files(EpubWriter.write(SampleBook.everything())));
        files.remove("mimetype");
        files.remove("EPUB/images/photo-e.png");
        files.computeIfPresent(
                "EPUB/pages/fiches-044.xhtml",
                (path, page) ->
                        Bytes.of(
                                new String(page.toArray(), StandardCharsets.UTF_8)
                                        .replace("id=\"p12\"", "id=\"ete\"")
                                        .getBytes(StandardCharsets.UTF_8)));
        files.computeIfPresent(
                "EPUB/package.opf",
                (path, text) ->
                        Bytes.of(
                                new String(text.toArray(), StandardCharsets.UTF_8)
                                        .replaceAll("<dc:language>.*</dc:language>", "")
                                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(EpubCheck.faults(temp, BookArchive.of(files)))
                .anyMatch(fault -> fault.contains("photo-e.png"))
                .anyMatch(fault -> fault.contains("Duplicate ID"))
                .anyMatch(fault -> fault.contains("dc:language"));
    }
}
