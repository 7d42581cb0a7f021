package fr.balise.search.index;

import fr.balise.note.NoteReader;
import fr.balise.search.codec.ContentHash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// The words of documents from one export to the next, by the keys of the documents: reading and analysing texts is nine
/// tenths of an index of 10,000 fiches.
///
/// ```
/// WordMemory memory = WordMemory.at(Path.of(".balise/last-words"), sum); // what the export with this sum left
/// Export.of(documents, words, weights, memory, handOver);
/// memory.sum();                                                          // of what this one left
/// ```
/// The file holds what [DocumentTerms] holds of each document, by its key, then the [Lexicon] that numbers their
/// words, and the hashes of groups of texts. A file with another checksum than the one
/// asked for is not read, and one that cannot be written is none.
public final class WordMemory {

    private final Lexicon lexicon = new Lexicon();
    private final Map<String, DocumentTerms> documents = new HashMap<>();
    private final Map<String, Integer> groups = new HashMap<>();
    private final Optional<WordSpool> spool;
    private OptionalLong sum = OptionalLong.empty();

    private WordMemory(Optional<WordSpool> spool) {
        this.spool = spool;
    }

    /// Nothing is known, and nothing is to be.
    public static WordMemory none() {
        return new WordMemory(Optional.empty());
    }

    /// What an earlier export left in a file, where there is one with this sum; this one will leave its own there.
    public static WordMemory at(Path file, OptionalLong sum) {
        WordMemory memory = new WordMemory(WordSpool.beside(file));
        try {
            if (sum.isPresent() && Files.exists(file)) {
                memory.read(Files.readAllBytes(file), sum.getAsLong());
            }
            return memory;
        } catch (IOException | OutOfMemoryError unreadable) {
            return memory;
        }
    }

    /// What this export left; empty where it left nothing.
    public OptionalLong sum() {
        return sum;
    }

    private void read(byte[] bytes, long wanted) throws IOException {
        if (NoteReader.sum(bytes) != wanted) {
            return;
        }
        NoteReader in = NoteReader.of(bytes);
        while (in.number() == 1) {
            documents.put(in.text(), terms(in));
        }
        lexicon.read(in);
        for (int left = in.count(); left > 0; left--) {
            groups.put(in.text(), (int) in.number());
        }
        in.end();
    }

    /// The numbers stay where they are: to copy those of 10,000 fiches would take 24 MB more.
    private static DocumentTerms terms(NoteReader in) throws IOException {
        int size = in.count();
        int start = in.skip(size);
        return new DocumentTerms(in.all(), start, size);
    }

    /// Numbers the words of all documents, those of earlier exports among them.
    Lexicon lexicon() {
        return lexicon;
    }

    /// The words of a document that an earlier export has read.
    Optional<DocumentTerms> at(String key) {
        return Optional.ofNullable(documents.get(key));
    }

    /// Keeps the words of a document. Documents come one by one.
    void keep(String key, DocumentTerms terms) {
        spool.ifPresent(open -> open.add(key, terms));
    }

    /// The hash of the texts of neighbouring documents.
    Optional<ContentHash> group(String key) {
        return Optional.ofNullable(groups.get(key)).map(ContentHash::new);
    }

    /// Keeps that hash.
    void keepGroup(String key, ContentHash hash) {
        spool.ifPresent(open -> open.addGroup(key, hash));
    }

    /// Closes what is kept, when all documents have been read.
    void end() {
        sum = spool.map(open -> open.end(lexicon)).orElse(OptionalLong.empty());
    }
}
