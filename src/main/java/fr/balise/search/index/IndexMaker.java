package fr.balise.search.index;

import fr.balise.search.analysis.WordAnalysis;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Writes documents into a Lucene index in memory, by one thread and into one segment, so that a document's place in
/// the list is its number.
final class IndexMaker {

    // Far more than any publication takes: nothing is written out before the end.
    private static final double BUFFER_MEGABYTES = 1024;

    private static final FieldType TYPE = type();

    private final FormCounts counts = new FormCounts();
    private final Document document = new Document();
    private final Map<SearchField, FieldTokens> tokens = new EnumMap<>(SearchField.class);

    IndexMaker(WordAnalysis analysis) {
        for (SearchField field : SearchField.values()) {
            FieldTokens stream = new FieldTokens(analysis, counts);
            tokens.put(field, stream);
            document.add(new Field(field.key(), stream, TYPE));
        }
    }

    private static FieldType type() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    /// The index of documents; to be called once.
    DirectoryReader write(List<SearchDocument> documents) throws IOException {
        QuietLucene.please();
        LogDocMergePolicy inOrder = new LogDocMergePolicy();
        inOrder.setNoCFSRatio(0);
        IndexWriterConfig config =
                new IndexWriterConfig()
                        .setSimilarity(new BM25Similarity())
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setUseCompoundFile(false)
                        .setMergePolicy(inOrder)
                        .setMergeScheduler(new SerialMergeScheduler());
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(memory, config)) {
            for (SearchDocument one : documents) {
                tokens.forEach((field, stream) -> stream.over(field.texts(one)));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
            writer.commit();
        }
        return DirectoryReader.open(memory);
    }

    /// Every form that stood in the documents.
    Forms forms() {
        return counts.forms();
    }
}
