package fr.balise.search.index;

import fr.balise.json.Json;
import fr.balise.search.codec.ContentHash;
import fr.balise.search.codec.Rice;
import fr.balise.search.codec.TermShardWriter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Cuts terms, postings and positions into files of a size that suits a query of a few words.
final class TermFiles {

    private static final int LEAST = 2 * 1024;
    private static final int GREATEST = 16 * 1024;
    private static final int SMALL_INDEX = 5_000;
    private static final int SHARDS = 480;

    private final Consumer<ScriptFile> files;
    private final List<Shard> shards = new ArrayList<>();
    private String bound = "";

    private TermFiles(Consumer<ScriptFile> files) {
        this.files = files;
    }

    /// Hands over the files as they are made; the result describes them.
    static List<Shard> write(
            InvertedIndex index, Lexicon lexicon, int documents, Consumer<ScriptFile> files) {
        TermFiles terms = new TermFiles(files);
        terms.write(index, lexicon.terms(), documents);
        return terms.shards;
    }

    private void write(InvertedIndex index, List<String> texts, int documents) {
        Rice rice = new Rice(documents);
        int size = size(documents, index.postings());
        TermShardWriter shard = new TermShardWriter(rice);
        String last = "";
        List<Integer> sorted = sorted(index, texts);
        for (int term : sorted) {
            String text = texts.get(term);
            if (shard.size() >= size) {
                end(shard);
                shard = new TermShardWriter(rice);
                bound = Bounds.between(last, text);
            }
            shard.add(text, index.of(term));
            last = text;
        }
        if (!sorted.isEmpty()) {
            end(shard);
        }
    }

    /// The terms that stand in a document, by their text in UTF-16 units.
    private static List<Integer> sorted(InvertedIndex index, List<String> texts) {
        return IntStream.range(0, texts.size())
                .filter(index::has)
                .boxed()
                .sorted(Comparator.comparing(texts::get))
                .toList();
    }

    private void end(TermShardWriter shard) {
        Json positions = ScriptFile.bytes(shard.positions());
        String id = shards.size() + "-" + ScriptFile.hash(positions).hex();
        files.accept(ScriptFile.of("p" + id, positions));
        Json terms =
                new Json.Arr(
                        List.of(
                                Json.of(shard.terms()),
                                ScriptFile.bytes(shard.postings()),
                                Json.of("p" + id)));
        ContentHash hash = ScriptFile.hash(terms);
        files.accept(ScriptFile.of("s" + shards.size() + "-" + hash.hex(), terms));
        shards.add(new Shard(bound, hash));
    }

    /// How large a shard is to be. A posting takes about a byte, its share of the terms included.
    private static int size(int documents, long postings) {
        return documents <= SMALL_INDEX ? LEAST : Math.clamp(postings / SHARDS, LEAST, GREATEST);
    }
}
