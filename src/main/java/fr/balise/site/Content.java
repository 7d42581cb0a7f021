package fr.balise.site;

import java.nio.file.Path;

/// What is in a file of the site: text, bytes, or the bytes of a file that is copied as it is.
public sealed interface Content {

    /// Text, written as UTF-8 without a byte order mark.
    record Text(String value) implements Content {}

    /// Bytes made in memory: a PDF, an EPUB.
    record Binary(Bytes bytes) implements Content {}

    /// The bytes of a source file at the time of writing, which are never all in memory at once: an image, a font.
    record Copy(Path source) implements Content {}
}
