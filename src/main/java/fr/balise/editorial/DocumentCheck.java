package fr.balise.editorial;

import fr.balise.diagnostic.Diagnostic;

import java.util.function.Consumer;

/// A check that needs to know one document only; it has no state and serves many threads.
interface DocumentCheck {

    /// Reads a document over; what is remarked goes to `report`.
    void check(Reading reading, Consumer<Diagnostic> report);
}
