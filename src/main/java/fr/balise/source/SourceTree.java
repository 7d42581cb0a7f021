package fr.balise.source;

import java.util.Collections;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Every file of a source folder, by path.
///
/// Files whose content could not be decoded are in it neither as text nor as asset; a diagnostic has said why.
public record SourceTree(SequencedMap<String, SourceFile> files) {

    public SourceTree {
        files = Collections.unmodifiableSequencedMap(new TreeMap<>(files));
    }

    /// A tree of these files.
    public static SourceTree of(Iterable<? extends SourceFile> files) {
        TreeMap<String, SourceFile> byPath = new TreeMap<>();
        files.forEach(file -> byPath.put(file.path(), file));
        return new SourceTree(byPath);
    }

    /// The file at a path.
    public Optional<SourceFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /// The text at a path.
    public Optional<SourceFile.Text> text(String path) {
        return files.get(path) instanceof SourceFile.Text text
                ? Optional.of(text)
                : Optional.empty();
    }

    /// The files below a folder (`templates/`), as a tree of their own with the same paths.
    public SourceTree under(String folder) {
        return new SourceTree(
                new TreeMap<>(files).subMap(folder, true, folder + Character.MAX_VALUE, false));
    }
}
