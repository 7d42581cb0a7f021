package fr.balise.format;

import fr.balise.edit.FileChange;
import fr.balise.edit.FileChanges;
import fr.balise.testing.Folders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/// Sets files of a test right.
final class Fmt {

    private Fmt() {}

    /// The text of a fiche after `balise fmt`.
    static String text(Path folder, String text, Signs signs) {
        Path file = folder.resolve("content/fiches/1.md");
        Folders.write(file, text);
        write(folder.resolve("content"), signs);
        return Folders.text(file);
    }

    /// Sets a content folder right.
    static Formatted write(Path content, Signs signs) {
        Formatted formatted = Formatter.format(content, "content", path -> true, signs);
        List<FileChange> changes =
                formatted.changed().stream()
                        .map(
                                change ->
                                        new FileChange(
                                                content.resolve(change.path()),
                                                change.before(),
                                                change.after()))
                        .toList();
        try {
            FileChanges.write(changes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return formatted;
    }
}
