package fr.balise.markdown;

import fr.balise.diagnostic.Location;

/// A heading that stands in the text itself, in no block, list or quotation: the beginning of a section.
///
/// Example: `## Financement ##` at column 1 → words at column 4, 11 letters long.
///
/// @param heading as in [MarkdownText#headings()]
/// @param written its level in the author's file: the number of `#`
/// @param words what the author wrote between the signs that make it a heading
/// @param bare whether nothing that a reader sees stands between it and the next heading of its level or a higher one;
///     headings of lower levels alone are nothing
public record TopHeading(Heading heading, int written, Location words, boolean bare) {

    TopHeading lowered(int levels) {
        return new TopHeading(heading.lowered(levels), written, words, bare);
    }
}
