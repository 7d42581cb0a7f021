package fr.balise.search.index;

import fr.balise.cache.CacheKey;
import fr.balise.json.Json;
import fr.balise.search.analysis.WordAnalysis;
import fr.balise.search.codec.BitWriter;
import fr.balise.search.codec.ContentHash;
import fr.balise.search.codec.DocumentSets;
import fr.balise.search.codec.Rice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Documents → the files that a browser searches, as `src/site/markdown/search.md` defines them.
///
/// Documents are asked for when it is their turn and let go again, since their texts are those of the whole publication.
/// The same documents give the same bytes.
///
/// @param <F> what a file becomes when it is handed over
public final class Export<F> {

    /// The version of all formats; a searcher refuses another one.
    private static final int VERSION = 1;

    /// How many documents are read at once. With four times as many, those that wait for their turn outlive the young
    /// generation: 110 MB more at 10,000 fiches, and 1.4 s of processor time to move them.
    private static final int AT_ONCE = TextFiles.GROUP;

    private final WordAnalysis words;
    private final FieldWeights weights;
    private final WordMemory memory;
    private final Lexicon lexicon;
    private final boolean goesOn;
    private final InvertedIndex index;
    private final Facets.Maker facets = new Facets.Maker();
    private final HandOver<F> handOver;
    private final List<F> files = new ArrayList<>();
    private final List<ContentHash> texts = new ArrayList<>();

    private Export(
            List<SearchSource> documents,
            WordAnalysis words,
            FieldWeights weights,
            WordMemory memory,
            HandOver<F> handOver) {
        this.words = words;
        this.memory = memory;
        this.lexicon = memory.lexicon();
        this.weights = weights;
        this.handOver = handOver;
        Optional<InvertedIndex> known =
                memory.index(documents.stream().map(SearchSource::key).toList(), weights);
        this.goesOn = known.isPresent();
        this.index = known.orElseGet(() -> new InvertedIndex(weights));
    }

    /// All files, in a fixed order.
    ///
    /// @param documents newest first; each is asked for once, on any core
    /// @param words of the publication
    /// @param weights how much each field counts
    /// @param memory of an earlier export of some of these documents with the same words
    /// @param handOver takes each file as soon as it is made
    public static <F> List<F> of(
            List<SearchSource> documents,
            WordAnalysis words,
            FieldWeights weights,
            WordMemory memory,
            HandOver<F> handOver) {
        Export<F> export = new Export<>(documents, words, weights, memory, handOver);
        // Numbers go upwards, so documents are added one by one, while the next ones are read: on
        // two cores that saves a twentieth of a large build.
        Batch waiting = new Batch(0, List.of());
        for (int start = 0; start < documents.size(); start += AT_ONCE) {
            Batch last = waiting;
            ForkJoinTask<?> adding = ForkJoinTask.adapt(() -> export.add(last)).fork();
            int end = Math.min(start + AT_ONCE, documents.size());
            waiting = new Batch(start, export.read(documents.subList(start, end)));
            adding.join();
        }
        export.add(waiting);
        return export.files(documents.size());
    }

    /// Documents that were read, the first of which has this number.
    private record Batch(int first, List<Read> documents) {

        /// The key of all of their texts, where each has one.
        Optional<String> key() {
            CacheKey key = new CacheKey().add(first);
            for (Read one : documents) {
                if (one.source().key().isEmpty()) {
                    return Optional.empty();
                }
                key.add(one.source().key().get());
            }
            return Optional.of(key.hex());
        }
    }

    private List<Read> read(List<SearchSource> some) {
        FieldWords fields = new FieldWords(words);
        return some.parallelStream().map(one -> read(one, fields)).toList();
    }

    private Read read(SearchSource source, FieldWords fields) {
        Optional<DocumentTerms> known = source.key().flatMap(memory::at);
        if (known.isPresent()) {
            return new Read(source, source.facts().get(), known.get(), false);
        }
        SearchDocument document = source.whole().get();
        return new Read(source, document, DocumentTerms.of(document, fields, lexicon), true);
    }

    private void add(Batch batch) {
        if (batch.documents().isEmpty()) {
            return;
        }
        int number = batch.first();
        for (Read one : batch.documents()) {
            if (goesOn) {
                change(number, one.terms());
            } else {
                index.add(one.terms());
            }
            facets.add(one.document());
            memory.keep(one.source().key(), one.terms());
            number++;
        }
        Optional<String> key = batch.key();
        Optional<Kept<F>> kept = key.flatMap(memory::group).flatMap(hash -> kept(batch, hash));
        ContentHash hash;
        if (kept.isPresent()) {
            hash = kept.get().hash();
            files.addAll(kept.get().files());
        } else {
            TextFiles group =
                    TextFiles.of(
                            batch.documents().parallelStream().map(Read::whole).toList(),
                            batch.first());
            hash = group.hash();
            files.addAll(group.files().parallelStream().map(handOver::take).toList());
        }
        texts.add(hash);
        key.ifPresent(of -> memory.keepGroup(of, hash));
    }

    private void change(int number, DocumentTerms terms) {
        DocumentTerms before = memory.at(number);
        if (terms != before) {
            index.replace(number, before, terms);
        }
    }

    /// The files of the texts of a batch, where all of them are there.
    private Optional<Kept<F>> kept(Batch batch, ContentHash hash) {
        List<F> found = new ArrayList<>();
        for (int i = 0; i < batch.documents().size(); i++) {
            Optional<F> file = handOver.kept(TextFiles.id(batch.first() + i, hash));
            if (file.isEmpty()) {
                return Optional.empty();
            }
            found.add(file.get());
        }
        return Optional.of(new Kept<>(hash, found));
    }

    private record Kept<F>(ContentHash hash, List<F> files) {}

    /// @param isWhole whether the document has its sections
    private record Read(
            SearchSource source, SearchDocument document, DocumentTerms terms, boolean isWhole) {

        SearchDocument whole() {
            return isWhole ? document : source.whole().get();
        }
    }

    private List<F> files(int documents) {
        Statistics statistics = index.statistics();
        Handing formFiles = new Handing();
        ForkJoinTask<List<Shard>> writing =
                ForkJoinTask.adapt(
                                () ->
                                        FormFiles.write(
                                                index.forms(lexicon.forms()), formFiles::hand))
                        .fork();
        Handing termFiles = new Handing();
        TermFiles.Written terms =
                TermFiles.write(
                        index, lexicon, documents, goesOn ? memory.cut() : TermCut.NONE, termFiles);
        List<Shard> forms = writing.join();
        memory.end(index, terms.cut());
        Handing others = new Handing();
        ContentHash narrowed = facets(documents, others::hand);
        Json about =
                new Json.Arr(
                        List.of(
                                Json.of(documents),
                                Json.of(statistics.countedDocuments()),
                                Json.array(
                                        List.of(SearchField.values()),
                                        field -> Json.of(weights.of(field))),
                                Json.of(statistics.totalFrequency()),
                                Json.of(characters(statistics.norms())),
                                Shard.json(terms.shards()),
                                Shard.json(forms),
                                Json.of(narrowed.hex()),
                                Json.array(texts, hash -> Json.of(hash.hex())),
                                Json.array(
                                        words.synonyms().expressions(),
                                        one ->
                                                new Json.Arr(
                                                        List.of(
                                                                Json.of(one.canonical()),
                                                                Json.array(
                                                                        one.terms(), Json::of)))),
                                Json.array(
                                        words.roots().entrySet(),
                                        root ->
                                                Json.array(
                                                        List.of(root.getKey(), root.getValue()),
                                                        Json::of)),
                                Json.of(String.join(" ", words.stopWords()))));
        others.hand(
                ScriptFile.of(
                        "boot",
                        new Json.Arr(
                                List.of(
                                        Json.of(VERSION),
                                        Json.of(ScriptFile.hash(about).hex()),
                                        about))));
        return Stream.of(termFiles.handed(), formFiles.handed(), others.handed(), files)
                .flatMap(List::stream)
                .toList();
    }

    /// Hands files over on other cores while more are made; what they become is in their order.
    private final class Handing implements TermFiles.Sink {
        private final List<ForkJoinTask<F>> tasks = new ArrayList<>();

        @Override
        public void hand(ScriptFile file) {
            tasks.add(ForkJoinTask.adapt(() -> handOver.take(file)).fork());
        }

        @Override
        public boolean keep(List<String> ids) {
            List<F> kept = ids.stream().map(handOver::kept).flatMap(Optional::stream).toList();
            if (kept.size() < ids.size()) {
                return false;
            }
            kept.forEach(file -> tasks.add(ForkJoinTask.adapt(() -> file).fork()));
            return true;
        }

        List<F> handed() {
            return tasks.stream().map(ForkJoinTask::join).toList();
        }
    }

    /// One character for each number: packed by a host, they take less room than base64.
    private static String characters(List<Integer> numbers) {
        StringBuilder characters = new StringBuilder(numbers.size());
        numbers.forEach(number -> characters.append((char) number.intValue()));
        return characters.toString();
    }

    private ContentHash facets(int documents, Consumer<ScriptFile> files) {
        Facets found = facets.facets();
        Rice rice = new Rice(documents);
        BitWriter bits = new BitWriter();
        Json labels =
                Json.array(
                        Arrays.asList(Facet.values()),
                        facet ->
                                Json.array(
                                        found.values(facet),
                                        value -> {
                                            DocumentSets.write(value.documents(), rice, bits);
                                            return Json.of(value.label());
                                        }));
        Json data = new Json.Arr(List.of(labels, ScriptFile.bytes(bits.toBytes())));
        ContentHash hash = ScriptFile.hash(data);
        files.accept(ScriptFile.of("x-" + hash.hex(), data));
        return hash;
    }
}
