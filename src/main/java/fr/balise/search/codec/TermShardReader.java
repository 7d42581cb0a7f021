package fr.balise.search.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads what [TermShardWriter] wrote; the readers in browsers do the same, term by term.
public final class TermShardReader {

    private final int documents;
    private final int fields;
    private final Rice rice;

    /// A reader for an index of so many documents and fields.
    public TermShardReader(int documents, int fields) {
        this.documents = documents;
        this.fields = fields;
        this.rice = new Rice(documents);
    }

    /// A term with its postings in every field.
    public record Term(String text, List<Postings> fields) {
        public Term {
            fields = List.copyOf(fields);
        }
    }

    /// The terms of a shard; empty when what is given cannot be one.
    public Optional<List<Term>> read(String spellings, byte[] postings, byte[] positions) {
        Optional<List<String>> words = FrontCoding.read(spellings);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        BitReader bits = new BitReader(postings);
        BitReader places = new BitReader(positions);
        List<Term> terms = new ArrayList<>();
        for (String word : words.get()) {
            List<Postings> found = postings(bits);
            for (int i = 0; i < found.size() && !bits.damaged(); i++) {
                found.set(i, withPositions(found.get(i), places));
            }
            if (bits.damaged() || places.damaged()) {
                return Optional.empty();
            }
            terms.add(new Term(word, found));
        }
        return bits.finished() && places.finished() ? Optional.of(terms) : Optional.empty();
    }

    private List<Postings> postings(BitReader from) {
        int present = from.bit() ? from.bits(fields) : 1 << (fields - 1);
        List<Postings> found = new ArrayList<>();
        for (int field = 0; field < fields; field++) {
            boolean given = ((present >>> field) & 1) == 1;
            found.add(given ? field(from) : Postings.NONE);
        }
        return found;
    }

    private Postings field(BitReader from) {
        int[] numbers = DocumentSets.read(from, rice, documents);
        int[] frequencies = new int[numbers.length];
        Arrays.fill(frequencies, 1);
        if (from.bit()) {
            int k = from.bits(TermShardWriter.FREQUENCY_PARAMETER_BITS);
            for (int i = 0; i < frequencies.length; i++) {
                frequencies[i] += from.rice(k);
            }
        }
        return Postings.of(numbers.length, numbers, frequencies, new int[0]);
    }

    private static Postings withPositions(Postings field, BitReader from) {
        if (field.size() == 0) {
            return field;
        }
        int k = from.bits(TermShardWriter.POSITION_PARAMETER_BITS);
        int[] positions = new int[field.positions()];
        int next = 0;
        for (int i = 0; i < field.size() && !from.damaged(); i++) {
            int position = -1;
            for (int j = 0; j < field.frequency(i); j++) {
                position += from.rice(k) + 1;
                positions[next++] = position;
            }
        }
        return field.withPositions(positions);
    }
}
