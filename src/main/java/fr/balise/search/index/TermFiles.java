package fr.balise.search.index;

import fr.balise.json.Json;
import fr.balise.search.codec.ContentHash;
import fr.balise.search.codec.Postings;
import fr.balise.search.codec.Rice;
import fr.balise.search.codec.TermShardWriter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Cuts terms, postings and positions into files of a size that suits a query of a few words.
final class TermFiles {

    private static final int LEAST = 2 * 1024;
    private static final int GREATEST = 16 * 1024;
    private static final int SMALL_INDEX = 5_000;
    private static final int SHARDS = 480;

    private final List<ScriptFile> files;
    private final List<Shard> shards = new ArrayList<>();
    private String bound = "";

    private TermFiles(List<ScriptFile> files) {
        this.files = files;
    }

    /// Adds the files; the result describes them.
    static List<Shard> write(SearchIndex index, List<ScriptFile> files) {
        try {
            TermFiles terms = new TermFiles(files);
            terms.write(TermLists.of(index), index.documents().size());
            return terms.shards;
        } catch (IOException impossible) {
            throw new UncheckedIOException("Lucene's memory", impossible);
        }
    }

    private void write(TermLists lists, int documents) throws IOException {
        Rice rice = new Rice(documents);
        int size = size(documents, lists.postings());
        TermShardWriter shard = new TermShardWriter(rice);
        String last = "";
        for (String term : lists.terms()) {
            if (shard.size() >= size) {
                end(shard);
                shard = new TermShardWriter(rice);
                bound = Bounds.between(last, term);
            }
            List<Postings> fields = lists.of(term);
            shard.add(term, fields);
            last = term;
        }
        if (!lists.terms().isEmpty()) {
            end(shard);
        }
    }

    private void end(TermShardWriter shard) {
        Json positions = ScriptFile.bytes(shard.positions());
        String id = shards.size() + "-" + ScriptFile.hash(positions).hex();
        files.add(ScriptFile.of("p" + id, positions));
        Json terms =
                new Json.Arr(
                        List.of(
                                Json.of(shard.terms()),
                                ScriptFile.bytes(shard.postings()),
                                Json.of("p" + id)));
        ContentHash hash = ScriptFile.hash(terms);
        files.add(ScriptFile.of("s" + shards.size() + "-" + hash.hex(), terms));
        shards.add(new Shard(bound, hash));
    }

    /// How large a shard is to be. A posting takes about a byte, its share of the terms included.
    private static int size(int documents, long postings) {
        return documents <= SMALL_INDEX ? LEAST : Math.clamp(postings / SHARDS, LEAST, GREATEST);
    }
}
