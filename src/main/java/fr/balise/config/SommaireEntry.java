package fr.balise.config;

import fr.balise.diagnostic.Location;

import java.util.List;

/// One line of the table of contents: a document, or a titled group of lines.
public sealed interface SommaireEntry {

    /// A document by its path from the top of the content: `fiches/056-rennes-longueuil.md`.
    record Page(String path, Location location) implements SommaireEntry {}

    /// A group with a title of its own.
    record Group(String title, List<SommaireEntry> entries) implements SommaireEntry {
        public Group {
            entries = List.copyOf(entries);
        }
    }
}
