package fr.balise.edit;

import java.nio.file.Path;

/// A file of the author that is to be written anew.
///
/// @param file where it is
/// @param target where it will be; the same unless it is renamed
/// @param before the text that was read from it, without byte order mark
/// @param after the text that it is to have
public record FileChange(Path file, Path target, String before, String after) {

    /// A file that keeps its name.
    public FileChange(Path file, String before, String after) {
        this(file, file, before, after);
    }

    /// Whether the file gets another name.
    public boolean moves() {
        return !file.equals(target);
    }
}
