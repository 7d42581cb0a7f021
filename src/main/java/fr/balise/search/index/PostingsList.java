package fr.balise.search.index;

import fr.balise.search.codec.NumberReader;
import fr.balise.search.codec.NumberWriter;
import fr.balise.search.codec.Postings;

/// The postings of one term in one field while documents come in, packed: as numbers of four bytes they would take four
/// times the memory.
final class PostingsList {

    private final NumberWriter packed = new NumberWriter();
    private int documents;
    private int positions;
    private int last = -1;

    /// Adds a document, whose number is higher than those before; its positions are the next `frequency` numbers, each
    /// less the one before.
    void add(int document, int frequency, NumberReader places) {
        packed.add(document - last - 1);
        packed.add(frequency);
        for (int i = 0; i < frequency; i++) {
            packed.add(places.next());
        }
        last = document;
        documents++;
        positions += frequency;
    }

    /// All of them.
    Postings toPostings() {
        int[] numbers = new int[documents];
        int[] frequencies = new int[documents];
        int[] places = new int[positions];
        NumberReader reader = packed.reader();
        int document = -1;
        int next = 0;
        for (int i = 0; i < documents; i++) {
            document += reader.next() + 1;
            numbers[i] = document;
            frequencies[i] = reader.next();
            int position = 0;
            for (int j = 0; j < frequencies[i]; j++) {
                position += reader.next();
                places[next++] = position;
            }
        }
        return Postings.of(documents, numbers, frequencies, places);
    }
}
