package fr.balise.markdown;

import fr.balise.diagnostic.Location;

/// Where a Markdown body stands in the author's file, so that every message can point at the author's own words.
///
/// Example: `new MarkdownSource("content/fiches/056.md", 12)` for a body below a front matter of eleven lines.
///
/// @param file path as the author knows it
/// @param firstLine line of the file, from 1, where the body begins
public record MarkdownSource(String file, int firstLine) {

    /// A span of the body as a span of the file; `line` and `column` are counted from 0 in the body.
    Location at(int line, int column, int length) {
        return new Location(file, firstLine + line, column + 1, length);
    }
}
