package fr.balise.html;

import java.util.HashSet;
import java.util.Set;

/// What is remembered from one raw HTML piece of a document to the next.
final class ScreenState {

    private final Set<String> ids;
    private final boolean onPage;
    private final OpenTables tables = new OpenTables();
    private final OpenElements elements = new OpenElements();

    /// The state at the beginning of a document.
    ///
    /// @param taken the ids that the rest of the page has
    ScreenState(Set<String> taken) {
        ids = new HashSet<>(taken);
        onPage = !taken.isEmpty();
    }

    /// Takes an id; false when it was taken before, or when a page may give it to something of its own: all of these begin
    /// with `_`.
    boolean takeId(String id) {
        return !(onPage && id.startsWith("_")) && ids.add(id);
    }

    OpenTables tables() {
        return tables;
    }

    OpenElements elements() {
        return elements;
    }
}
