package fr.balise.typography;

/// A range of a text, from `start` (included) to `end` (excluded), in UTF-16 units.
public record Span(int start, int end) {
    /// Refuses a range that starts before the text or ends before it starts.
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + ".." + end);
        }
    }
}
