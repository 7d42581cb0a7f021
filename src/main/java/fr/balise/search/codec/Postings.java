package fr.balise.search.codec;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Where one term stands in one field: the documents, how often in each, and at which positions. Unchangeable.
public final class Postings {

    /// The postings of a term that no document has.
    public static final Postings NONE = new Postings(new int[0], new int[0], new int[0]);

    private final int[] documents;
    private final int[] frequencies;
    private final int[] positions;

    private Postings(int[] documents, int[] frequencies, int[] positions) {
        this.documents = documents;
        this.frequencies = frequencies;
        this.positions = positions;
    }

    /// The postings of the first `count` documents.
    ///
    /// @param documents numbers, upwards
    /// @param frequencies how often the term stands in each, 1 or more
    /// @param positions of all documents one after the other, upwards in each
    public static Postings of(int count, int[] documents, int[] frequencies, int[] positions) {
        int[] counts = Arrays.copyOf(frequencies, count);
        return new Postings(
                Arrays.copyOf(documents, count),
                counts,
                Arrays.copyOf(positions, IntStream.of(counts).sum()));
    }

    /// How many documents have the term.
    public int size() {
        return documents.length;
    }

    /// The number of a document, `index` being its place among those that have the term.
    public int document(int index) {
        return documents[index];
    }

    /// How often the term stands in a document.
    public int frequency(int index) {
        return frequencies[index];
    }

    /// A position; those of all documents stand one after the other.
    public int position(int index) {
        return positions[index];
    }

    /// How many positions there are in all.
    public int positions() {
        return positions.length;
    }

    /// The same documents with other positions.
    Postings withPositions(int[] others) {
        return new Postings(documents, frequencies, others);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Postings postings
                && Arrays.equals(documents, postings.documents)
                && Arrays.equals(frequencies, postings.frequencies)
                && Arrays.equals(positions, postings.positions);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(documents) + Arrays.hashCode(positions);
    }

    @Override
    public String toString() {
        return "%s × %s at %s"
                .formatted(
                        Arrays.toString(documents),
                        Arrays.toString(frequencies),
                        Arrays.toString(positions));
    }
}
