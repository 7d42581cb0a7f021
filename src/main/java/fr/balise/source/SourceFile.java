package fr.balise.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of a source folder: a decoded text, one that need not be decoded, or an asset that is only ever copied.
public sealed interface SourceFile {

    /// Path from the top of its tree, with `/`: `fiches/056-rennes.md`.
    String path();

    /// The path as the author knows it, from the current folder: `content/fiches/056-rennes.md`.
    String shown();

    /// A file that authors write: Markdown, YAML, templates. Decoded, without byte order mark, line ends as they were.
    ///
    /// @param path from the top of its tree, with `/`
    /// @param shown the path as the author knows it, from the current folder: `content/fiches/056-rennes.md`
    /// @param text the decoded characters
    /// @param sound false where the text is only what could be saved of a file in another encoding or with a merge
    ///     conflict: its other faults are looked for, but it is not published
    record Text(String path, String shown, String text, boolean sound) implements SourceFile {

        /// A text with which nothing is wrong so far.
        public Text(String path, String shown, String text) {
            this(path, shown, text, true);
        }
    }

    /// Any other file: images, fonts, downloads.
    ///
    /// @param path from the top of its tree, with `/`
    /// @param shown the path as the author knows it
    /// @param file where its bytes are
    /// @param size in bytes
    record Asset(String path, String shown, Path file, long size) implements SourceFile {}

    /// A text of which everything is known that a build wants, so that it is not opened unless somebody asks for its words.
    ///
    /// @param path from the top of its tree, with `/`
    /// @param shown the path as the author knows it
    /// @param file where its bytes are
    record Unopened(String path, String shown, Path file) implements SourceFile {

        /// The text; an [UncheckedIOException] where the file has gone.
        public Text open() {
            try {
                String text = Utf8.decode(Files.readAllBytes(file), shown).value();
                return new Text(path, shown, text);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
