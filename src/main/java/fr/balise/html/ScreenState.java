package fr.balise.html;

import java.util.HashSet;
import java.util.Set;

/// What is remembered from one raw HTML piece of a document to the next.
final class ScreenState {

    private final Set<String> ids;
    private final OpenTables tables = new OpenTables();
    private final OpenElements elements = new OpenElements();

    /// The state at the beginning of a document.
    ///
    /// @param taken the ids that the rest of the page has
    ScreenState(Set<String> taken) {
        ids = new HashSet<>(taken);
    }

    /// Takes an id; false when it was taken before.
    boolean takeId(String id) {
        return ids.add(id);
    }

    OpenTables tables() {
        return tables;
    }

    OpenElements elements() {
        return elements;
    }
}
