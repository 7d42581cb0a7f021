package fr.balise.citation;

import java.util.Locale;
import java.util.Optional;

/// Who wrote a document, as its front matter says it.
///
/// @param name the family name where a given name is told apart, else the whole name as it is written
/// @param given the given name, where the author tells it apart; a name is never cut by guess
public record Author(String name, Optional<String> given) {

    /// «DUPONT, Marie», or the whole name as it was written.
    String inCatalogue() {
        return given.map(first -> name.toUpperCase(Locale.ROOT) + ", " + first).orElse(name);
    }

    /// «Dupont, Marie», as programs take it.
    String inverted() {
        return given.map(first -> name + ", " + first).orElse(name);
    }
}
