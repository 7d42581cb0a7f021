package fr.balise.search.codec;

import java.util.List;

/// Rising document numbers as bits: gamma(count − 1), then the Rice codes of the gaps between them, less one.
public final class DocumentSets {

    private DocumentSets() {}

    /// Writes the numbers of one or more documents.
    public static void write(List<Integer> documents, Rice rice, BitWriter to) {
        writeCount(documents.size(), to);
        int k = rice.parameter(documents.size());
        int previous = -1;
        for (int document : documents) {
            writeNext(previous, document, k, to);
            previous = document;
        }
    }

    static void writeCount(int count, BitWriter to) {
        to.gamma(count - 1);
    }

    /// One document after `previous`, which is -1 before the first one.
    static void writeNext(int previous, int document, int k, BitWriter to) {
        to.rice(document - previous - 1, k);
    }

    /// The numbers of a set; empty where they cannot be those of so many documents.
    static int[] read(BitReader from, Rice rice, int documents) {
        int count = from.gamma() + 1;
        if (count > documents) {
            return new int[0];
        }
        int k = rice.parameter(count);
        int[] numbers = new int[count];
        int previous = -1;
        for (int i = 0; i < count; i++) {
            int gap = from.rice(k);
            if (from.damaged() || gap >= documents - previous - 1) {
                return new int[0];
            }
            previous += gap + 1;
            numbers[i] = previous;
        }
        return numbers;
    }
}
