package fr.balise.markdown;

import fr.balise.diagnostic.Location;

/// A heading of a text, in the order of the text; recommendations, questions and initiatives are headings too.
///
/// Example: `## Rôle des collectivités` → level 2, id `role-des-collectivites`.
///
/// @param level 1 to 6, as it is written in the HTML
/// @param id unique in the text, without the prefix of a [RenderContext]
/// @param text plain text with its typography
/// @param location the heading in the author's file
public record Heading(int level, String id, String text, Location location) {

    /// The same heading, `levels` lower in the outline; 6 is the lowest.
    Heading lowered(int levels) {
        return new Heading(Math.min(6, level + levels), id, text, location);
    }
}
