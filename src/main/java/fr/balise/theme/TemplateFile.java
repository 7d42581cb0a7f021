package fr.balise.theme;

import fr.balise.source.SourceFile;

import java.util.List;
import java.util.Optional;

/// A template or partial of a theme: its source, and its tags unless it is malformed.
///
/// @param source the file
/// @param tags what it names, in order; empty when a diagnostic has said that the file is malformed
public record TemplateFile(SourceFile.Text source, Optional<List<TemplateTag>> tags) {

    public TemplateFile {
        tags = tags.map(List::copyOf);
    }
}
