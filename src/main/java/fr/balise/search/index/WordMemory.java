package fr.balise.search.index;

import fr.balise.note.NoteReader;
import fr.balise.search.codec.ContentHash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/// The words of documents from one export to the next, by the keys of the documents: reading and analysing texts is nine
/// tenths of an index of 10,000 fiches.
///
/// ```
/// WordMemory memory = WordMemory.at(Path.of(".balise/last-words"), sum); // what the export with this sum left
/// Export.of(documents, words, weights, memory, handOver);
/// memory.sum();                                                          // of what this one left
/// ```
/// The file holds what [DocumentTerms] holds of each document, by its key, then the [Lexicon] that numbers their
/// words, the hashes of groups of texts, and the whole index, so that one document can be changed in it. A file with another checksum than the one
/// asked for is not read, and one that cannot be written is none.
public final class WordMemory {

    /// With more than a quarter of the documents changed, adding all of them is less work.
    private static final int FEW = 4;

    private final Lexicon lexicon = new Lexicon();
    private final List<Optional<String>> keys = new ArrayList<>();
    private final List<DocumentTerms> documents = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> groups = new HashMap<>();
    private final Optional<WordSpool> spool;
    private TermCut cut = TermCut.NONE;
    private Optional<NoteReader> index = Optional.empty();
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
            Optional<String> key = in.optional(in::text);
            key.ifPresent(one -> numbers.put(one, keys.size()));
            keys.add(key);
            documents.add(terms(in));
        }
        lexicon.read(in);
        for (int left = in.count(); left > 0; left--) {
            groups.put(in.text(), (int) in.number());
        }
        cut = TermCut.read(in);
        index = Optional.of(in);
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
        return Optional.ofNullable(numbers.get(key)).map(documents::get);
    }

    /// What the earlier export had under a number.
    DocumentTerms at(int number) {
        return documents.get(number);
    }

    /// The whole index of the earlier export, to be changed, where these documents are as many and nearly the same; for
    /// others it would be more work than to add all of them. It may be asked for once.
    ///
    /// @param now the keys of documents, by number
    Optional<InvertedIndex> index(List<Optional<String>> now, FieldWeights weights) {
        if (index.isEmpty() || now.size() != keys.size() || others(now) > now.size() / FEW) {
            return Optional.empty();
        }
        try {
            return Optional.of(InvertedIndex.read(index.get(), weights));
        } catch (IOException foreign) {
            return Optional.empty();
        }
    }

    private long others(List<Optional<String>> now) {
        return IntStream.range(0, now.size())
                .filter(number -> !now.get(number).equals(keys.get(number)))
                .count();
    }

    /// How the terms of that index were cut into files.
    TermCut cut() {
        return cut;
    }

    /// Keeps the words of a document. Documents come one by one.
    void keep(Optional<String> key, DocumentTerms terms) {
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
    void end(InvertedIndex made, TermCut parts) {
        sum = spool.map(open -> open.end(lexicon, made, parts)).orElse(OptionalLong.empty());
    }
}
