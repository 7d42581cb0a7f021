package fr.balise.editorial;

import fr.balise.diagnostic.Diagnostic;

import java.util.List;
import java.util.function.Consumer;

/// A check that compares documents with each other; the readings are in reading order.
interface PublicationCheck {

    /// Reads the publication over; what is remarked goes to `report`.
    void check(List<Reading> readings, Consumer<Diagnostic> report);
}
