package fr.balise.search.index;

import fr.balise.note.NoteReader;
import fr.balise.note.NoteWriter;
import fr.balise.search.codec.NumberReader;
import fr.balise.search.codec.NumberWriter;
import fr.balise.search.codec.Postings;

import java.io.IOException;
import java.util.List;

/// The postings of one term in one field while documents come in, packed: as numbers of four bytes they would take four
/// times the memory.
final class PostingsList {

    private final NumberWriter packed;
    private int documents;
    private int positions;
    private int last = -1;

    /// Begins with no document.
    PostingsList() {
        this.packed = new NumberWriter();
    }

    private PostingsList(byte[] packed) {
        this.packed = new NumberWriter(packed);
    }

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

    /// The same with other positions in one document, each less the one before; without any, it is no longer there.
    PostingsList with(int document, List<Integer> places) {
        NumberWriter gaps = new NumberWriter();
        places.forEach(gaps::add);
        PostingsList changed = new PostingsList();
        NumberReader reader = packed.reader();
        boolean waiting = !places.isEmpty();
        int number = -1;
        for (int i = 0; i < documents; i++) {
            number += reader.next() + 1;
            int frequency = reader.next();
            if (waiting && number >= document) {
                changed.add(document, places.size(), gaps.reader());
                waiting = false;
            }
            if (number == document) {
                for (int j = 0; j < frequency; j++) {
                    reader.next();
                }
            } else {
                changed.add(number, frequency, reader);
            }
        }
        if (waiting) {
            changed.add(document, places.size(), gaps.reader());
        }
        return changed;
    }

    boolean isEmpty() {
        return documents == 0;
    }

    /// Writes all that it holds, for [#read].
    void write(NoteWriter out) {
        out.number(documents);
        out.number(positions);
        out.number(last + 1L);
        out.block(packed.toBytes());
    }

    static PostingsList read(NoteReader in) throws IOException {
        int documents = (int) in.number();
        int positions = (int) in.number();
        int last = (int) in.number() - 1;
        PostingsList list = new PostingsList(in.block());
        list.documents = documents;
        list.positions = positions;
        list.last = last;
        return list;
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
