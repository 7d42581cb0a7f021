package fr.balise.page;

import fr.balise.address.SitePath;

import java.util.List;

/// What the first visit of a page costs: everything a browser fetches by itself when somebody opens it.
///
/// @param page which one
/// @param photo whether it shows a picture at once
/// @param elements of the page outside the text of a document
/// @param parts the files, heaviest first, each with its compressed weight
public record Visit(SitePath page, boolean photo, int elements, List<Part> parts) {

    public Visit {
        parts = List.copyOf(parts);
    }

    /// One file.
    ///
    /// @param file which one
    /// @param bytes its weight on the way, compressed if it is text
    public record Part(SitePath file, long bytes) {}

    /// Its whole weight in bytes.
    public long bytes() {
        return parts.stream().mapToLong(Part::bytes).sum();
    }

    /// How many files are asked for.
    public int requests() {
        return parts.size();
    }
}
