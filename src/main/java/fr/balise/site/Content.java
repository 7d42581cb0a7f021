package fr.balise.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What is in a file of the site: text, bytes, or the bytes of another file.
public sealed interface Content {

    /// Text, written as UTF-8 without a byte order mark.
    record Text(String value) implements Content {}

    /// Bytes made in memory: a PDF, an EPUB.
    record Binary(Bytes bytes) implements Content {}

    /// The bytes of a source file at the time of writing, which are never all in memory at once: an image, a font.
    record Copy(Path source) implements Content {}

    /// Bytes that a [SiteDraft] took in when they were made, and can be read again until it is closed.
    ///
    /// @param file where they are: in the staging folder, or in the output, which had them already
    /// @param sha256 their SHA-256, 64 lower-case hexadecimal digits
    /// @param size how many there are
    record Ready(Path file, String sha256, long size) implements Content {}

    /// The bytes themselves, for a caller that may change them; read from the disk where they are in a file.
    default byte[] read() throws IOException {
        return switch (this) {
            case Text(String value) -> Bytes.utf8(value);
            case Binary(Bytes bytes) -> bytes.toArray();
            case Copy(Path source) -> Files.readAllBytes(source);
            case Ready(Path file, _, _) -> Files.readAllBytes(file);
        };
    }

    /// How many bytes there are; none where the source of a copy is gone, which the writer will say.
    default long size() {
        return switch (this) {
            case Text(String value) -> Bytes.utf8(value).length;
            case Binary(Bytes bytes) -> bytes.size();
            case Copy(Path source) -> size(source);
            case Ready(_, _, long size) -> size;
        };
    }

    private static long size(Path source) {
        try {
            return Files.size(source);
        } catch (IOException gone) {
            return 0;
        }
    }
}
