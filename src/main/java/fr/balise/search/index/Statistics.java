package fr.balise.search.index;

import java.util.List;

/// What scores need of the whole index, as Lucene's `CombinedFieldQuery` computes it from its fields.
///
/// @param countedDocuments the greatest number of documents that have any one field
/// @param totalFrequency how many terms stand in all fields, each as often as its field weighs
/// @param norms one byte for each document, 0 to 255
record Statistics(int countedDocuments, long totalFrequency, List<Integer> norms) {

    Statistics {
        norms = List.copyOf(norms);
    }
}
