package fr.balise.search.codec;

import java.util.ArrayList;
import java.util.List;

/// Writes some neighbouring terms: their spellings, their postings, and their positions.
public final class TermShardWriter {

    static final int FREQUENCY_PARAMETER_BITS = 2;
    static final int POSITION_PARAMETER_BITS = 4;

    private static final int HIGHEST_FREQUENCY_PARAMETER = 3;
    private static final int HIGHEST_POSITION_PARAMETER = 15;

    // About half of a term is that of the one before; two characters go with the rest.
    private static final int SHARED = 2;
    private static final int AROUND = 2;

    private final Rice rice;
    private final List<String> terms = new ArrayList<>();
    private final BitWriter postings = new BitWriter();
    private final BitWriter positions = new BitWriter();
    private int units;

    /// Starts with no term; `rice` is shared by all shards of an index.
    public TermShardWriter(Rice rice) {
        this.rice = rice;
    }

    /// Adds a term, which follows those before it, with its postings in every field, [Postings#NONE] among them.
    public void add(String term, List<Postings> fields) {
        terms.add(term);
        units += term.length() / SHARED + AROUND;
        boolean lastAlone =
                fields.stream().limit(fields.size() - 1L).allMatch(field -> field.size() == 0);
        postings.bit(!lastAlone);
        for (Postings field : fields) {
            if (!lastAlone) {
                postings.bit(field.size() > 0);
            }
        }
        for (Postings field : fields) {
            if (field.size() > 0) {
                writePostings(field);
                writePositions(field);
            }
        }
    }

    private void writePostings(Postings field) {
        int size = field.size();
        DocumentSets.writeCount(size, postings);
        int k = rice.parameter(size);
        int document = -1;
        int[] repeats = new int[size];
        for (int i = 0; i < size; i++) {
            DocumentSets.writeNext(document, field.document(i), k, postings);
            document = field.document(i);
            repeats[i] = field.frequency(i) - 1;
        }
        int more = field.positions() - size;
        postings.bit(more > 0);
        if (more > 0) {
            int repeatK = Rice.parameter(repeats, 0, size, more, HIGHEST_FREQUENCY_PARAMETER);
            postings.bits(repeatK, FREQUENCY_PARAMETER_BITS);
            for (int repeat : repeats) {
                postings.rice(repeat, repeatK);
            }
        }
    }

    private void writePositions(Postings field) {
        int[] gaps = new int[field.positions()];
        long sum = 0;
        int next = 0;
        for (int i = 0; i < field.size(); i++) {
            int position = -1;
            for (int j = 0; j < field.frequency(i); j++) {
                gaps[next] = field.position(next) - position - 1;
                sum += gaps[next];
                position = field.position(next++);
            }
        }
        int k = Rice.parameter(gaps, 0, gaps.length, sum, HIGHEST_POSITION_PARAMETER);
        positions.bits(k, POSITION_PARAMETER_BITS);
        for (int gap : gaps) {
            positions.rice(gap, k);
        }
    }

    /// How many bytes terms and postings take so far, a few more or less.
    public int size() {
        return units + postings.size();
    }

    /// The spellings, front-coded.
    public String terms() {
        return FrontCoding.write(terms);
    }

    /// The postings, as bits.
    public byte[] postings() {
        return postings.toBytes();
    }

    /// The positions, as bits.
    public byte[] positions() {
        return positions.toBytes();
    }
}
