package fr.balise.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What an emitted page links to and what it can be linked by.
///
/// @param links every address it names, in the order of the page
/// @param ids every id it has, the old anchors `<a name>` included
/// @param duplicates ids that it gives again, each with the line of the later one
/// @param lang the language of the page
/// @param title the title of the page
public record PageFacts(
        List<LinkFact> links,
        Set<String> ids,
        List<DuplicateId> duplicates,
        Optional<String> lang,
        Optional<String> title) {

    public PageFacts {
        links = List.copyOf(links);
        ids = Set.copyOf(ids);
        duplicates = List.copyOf(duplicates);
    }

    /// An id given again.
    ///
    /// @param id the id
    /// @param line the line of the emitted page, from 1; 0 where it is not known
    public record DuplicateId(String id, int line) {}
}
