package fr.balise.print.pdf;

import java.util.Set;

/// Makes decoration of white space that belongs to no element.
///
/// Between two boxes side by side (`display: inline-block`) the engine paints the white space of the source as text and
/// forgets it in the tag tree, which PDF/UA forbids (7.1-3). Nobody needs to hear it.
record LooseSpaces(TagTree tree, MarkedText text, Artifacts artifacts) {

    void apply() {
        for (int page = 0; page < tree.pages().size(); page++) {
            Set<Content> loose = tree.loose(page);
            loose.removeIf(artifacts::has);
            // Reading a page costs time, and few have any.
            if (!loose.isEmpty()) {
                text.blank(page).stream().filter(loose::contains).forEach(artifacts::add);
            }
        }
    }
}
