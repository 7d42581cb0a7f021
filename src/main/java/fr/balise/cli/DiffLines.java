package fr.balise.cli;

import fr.balise.report.SourceLines;

import java.nio.file.Path;
import java.util.Optional;

/// The lines of the earlier state, for places that are told as if its content stood where the author's does.
record DiffLines(String shown, Path content) implements SourceLines {

    @Override
    public Optional<String> line(String file, int line) {
        String prefix = shown.isEmpty() ? "" : shown + "/";
        return file.startsWith(prefix)
                ? SourceLines.in(content).line(file.substring(prefix.length()), line)
                : Optional.empty();
    }
}
