package fr.balise.search.index;

import fr.balise.json.Json;
import fr.balise.search.analysis.WordAnalysis;
import fr.balise.search.codec.BitWriter;
import fr.balise.search.codec.ContentHash;
import fr.balise.search.codec.DocumentSets;
import fr.balise.search.codec.Rice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
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
    private final Lexicon lexicon = new Lexicon();
    private final InvertedIndex index;
    private final Facets.Maker facets = new Facets.Maker();
    private final Function<ScriptFile, F> handOver;
    private final List<F> files = new ArrayList<>();
    private final List<ContentHash> texts = new ArrayList<>();

    private Export(WordAnalysis words, FieldWeights weights, Function<ScriptFile, F> handOver) {
        this.words = words;
        this.weights = weights;
        this.handOver = handOver;
        this.index = new InvertedIndex(weights);
    }

    /// All files, in a fixed order.
    ///
    /// @param documents newest first; each is asked for once, on any core
    /// @param words of the publication
    /// @param weights how much each field counts
    /// @param handOver takes each file as soon as it is made, on any core
    public static <F> List<F> of(
            List<? extends Supplier<SearchDocument>> documents,
            WordAnalysis words,
            FieldWeights weights,
            Function<ScriptFile, F> handOver) {
        Export<F> export = new Export<>(words, weights, handOver);
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
    private record Batch(int first, List<Read> documents) {}

    private List<Read> read(List<? extends Supplier<SearchDocument>> some) {
        FieldWords fields = new FieldWords(words);
        return some.parallelStream().map(one -> Read.of(one.get(), fields, lexicon)).toList();
    }

    private void add(Batch batch) {
        for (Read one : batch.documents()) {
            index.add(one.terms());
            facets.add(one.document());
        }
        List<TextFiles> groups =
                TextFiles.of(
                        batch.documents().stream().map(Read::document).toList(), batch.first());
        groups.forEach(group -> texts.add(group.hash()));
        files.addAll(
                groups.parallelStream()
                        .flatMap(group -> group.files().stream())
                        .map(handOver)
                        .toList());
    }

    private record Read(SearchDocument document, DocumentTerms terms) {
        static Read of(SearchDocument document, FieldWords fields, Lexicon lexicon) {
            return new Read(document, DocumentTerms.of(document, fields, lexicon));
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
        List<Shard> terms = TermFiles.write(index, lexicon, documents, termFiles::hand);
        List<Shard> forms = writing.join();
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
                                Shard.json(terms),
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
    private final class Handing {
        private final List<ForkJoinTask<F>> tasks = new ArrayList<>();

        void hand(ScriptFile file) {
            tasks.add(ForkJoinTask.adapt(() -> handOver.apply(file)).fork());
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
