package fr.balise.print.epub;

import fr.balise.site.Bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// What is in a book, for the tests.
final class Archive {

    private Archive() {}

    /// Path → contents, in the order of the archive.
    static Map<String, Bytes> files(Bytes book) {
        Map<String, Bytes> files = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(
                        new ByteArrayInputStream(book.toArray()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), Bytes.of(zip.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /// The text of one file of a book that is written for it.
    static String text(EpubBook book, String path) {
        Bytes file = files(EpubWriter.write(book)).get("EPUB/" + path);
        if (file == null) {
            throw new AssertionError("no " + path);
        }
        return new String(file.toArray(), StandardCharsets.UTF_8);
    }
}
