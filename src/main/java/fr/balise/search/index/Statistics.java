package fr.balise.search.index;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.util.SmallFloat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/// What scores need of the whole index, as Lucene's `CombinedFieldQuery` computes it from its fields.
///
/// @param countedDocuments the greatest number of documents that have any one field
/// @param totalFrequency how many terms stand in all fields, each as often as its field weighs
/// @param norms one byte for each document, 0 to 255
record Statistics(int countedDocuments, long totalFrequency, List<Integer> norms) {

    static Statistics of(SearchIndex index) {
        try {
            return read(index);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Lucene's memory", impossible);
        }
    }

    private static Statistics read(SearchIndex index) throws IOException {
        long counted = 0;
        long total = 0;
        long[] lengths = new long[index.documents().size()];
        for (SearchField field : SearchField.values()) {
            CollectionStatistics statistics = index.searcher().collectionStatistics(field.key());
            if (statistics != null) {
                int weight = index.weights().of(field);
                counted = Math.max(counted, statistics.docCount());
                total += weight * statistics.sumTotalTermFreq();
                for (LeafReaderContext leaf : index.searcher().getLeafContexts()) {
                    add(leaf.reader(), field, weight, lengths);
                }
            }
        }
        // Through float, as Lucene does.
        List<Integer> norms =
                Arrays.stream(lengths)
                        .mapToObj(
                                length ->
                                        Byte.toUnsignedInt(
                                                SmallFloat.intToByte4(Math.round((float) length))))
                        .toList();
        return new Statistics((int) counted, total, norms);
    }

    private static void add(LeafReader leaf, SearchField field, int weight, long[] lengths)
            throws IOException {
        NumericDocValues norms = leaf.getNormValues(field.key());
        if (norms != null) {
            while (norms.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
                lengths[norms.docID()] +=
                        (long) weight * SmallFloat.byte4ToInt((byte) norms.longValue());
            }
        }
    }
}
