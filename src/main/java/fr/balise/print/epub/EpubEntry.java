package fr.balise.print.epub;

import java.util.List;
import java.util.Optional;

/// An entry of the table of contents.
///
/// @param title plain text, not blank
/// @param target `page:ID` or `page:ID#anchor`; none for a part that has no page of its own, which then has children
/// @param children what is below it, in order
public record EpubEntry(String title, Optional<String> target, List<EpubEntry> children) {

    public EpubEntry {
        title = EpubMetadata.needed(title, "title: an entry of the contents");
        children = List.copyOf(children);
        if (target.isEmpty() && children.isEmpty()) {
            throw new IllegalArgumentException("an entry that leads nowhere: " + title);
        }
    }
}
