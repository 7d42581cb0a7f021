package fr.balise.search.index;

import fr.balise.json.Json;
import fr.balise.search.codec.ContentHash;
import fr.balise.search.codec.Rice;
import fr.balise.search.codec.TermShardWriter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Cuts terms, postings and positions into files of a size that suits a query of a few words.
///
/// A file depends on its number, its first term and the terms that follow, until it is large enough. So where an earlier
/// cut had a file of the same number and first term, none of whose terms has been touched since, that file stands:
/// nothing is encoded. One more sentence in one of 10,000 fiches touches half of them.
final class TermFiles {

    private static final int LEAST = 2 * 1024;
    private static final int GREATEST = 16 * 1024;
    private static final int SMALL_INDEX = 5_000;
    private static final int SHARDS = 480;

    private final InvertedIndex index;
    private final Lexicon lexicon;
    private final List<String> sorted;
    private final NavigableSet<String> touched = new TreeSet<>();
    private final Rice rice;
    private final int size;
    private final Sink files;
    private final List<TermCut.Part> parts = new ArrayList<>();
    private final List<Shard> shards = new ArrayList<>();

    /// Takes the files as they are made.
    interface Sink {
        /// Takes a file.
        void hand(ScriptFile file);

        /// Takes over files of an earlier export; whether all of them are still there, without which it takes none.
        boolean keep(List<String> ids);
    }

    /// What describes the files.
    ///
    /// @param shards for the searcher
    /// @param cut for the next export
    record Written(List<Shard> shards, TermCut cut) {}

    private TermFiles(InvertedIndex index, Lexicon lexicon, int documents, Sink files) {
        List<String> texts = lexicon.terms();
        this.index = index;
        this.lexicon = lexicon;
        // In UTF-16 units.
        this.sorted =
                IntStream.range(0, texts.size())
                        .filter(index::has)
                        .mapToObj(texts::get)
                        .sorted()
                        .toList();
        index.touched().mapToObj(texts::get).forEach(touched::add);
        this.rice = new Rice(documents);
        this.size = size(documents, index.postings());
        this.files = files;
    }

    /// Hands over the files as they are made; the result describes them.
    ///
    /// @param known how the terms were cut when the index had none that is touched, for as many documents
    static Written write(
            InvertedIndex index, Lexicon lexicon, int documents, TermCut known, Sink files) {
        TermFiles terms = new TermFiles(index, lexicon, documents, files);
        return terms.write(known.size() == terms.size ? known : TermCut.NONE);
    }

    private Written write(TermCut known) {
        int start = 0;
        while (start < sorted.size()) {
            String bound =
                    start == 0 ? "" : Bounds.between(sorted.get(start - 1), sorted.get(start));
            int end = kept(start, known);
            if (end == start) {
                end = encode(start);
            }
            shards.add(new Shard(bound, parts.getLast().terms()));
            start = end;
        }
        return new Written(shards, new TermCut(size, parts));
    }

    /// The end of the file that stood here and still stands, which has been taken over; `start` where there is none.
    private int kept(int start, TermCut known) {
        int number = parts.size();
        if (number >= known.files().size()) {
            return start;
        }
        TermCut.Part part = known.files().get(number);
        int end = sorted.size();
        NavigableSet<String> within = touched.tailSet(part.first(), true);
        if (number + 1 < known.files().size()) {
            String next = known.files().get(number + 1).first();
            end = placeOf(next);
            within = within.headSet(next, false);
        }
        if (!part.first().equals(sorted.get(start))
                || !within.isEmpty()
                || !files.keep(List.of(part.positionsId(number), part.termsId(number)))) {
            return start;
        }
        parts.add(part);
        return end;
    }

    /// Where the first term stands that does not come before a text.
    private int placeOf(String text) {
        int place = Collections.binarySearch(sorted, text);
        return place < 0 ? -place - 1 : place;
    }

    /// Makes the file that starts here; its end.
    private int encode(int start) {
        TermShardWriter shard = new TermShardWriter(rice);
        int end = start;
        while (end < sorted.size() && shard.size() < size) {
            shard.add(sorted.get(end), index.of(lexicon.term(sorted.get(end))));
            end++;
        }
        int number = parts.size();
        Json positions = ScriptFile.bytes(shard.positions());
        ContentHash positionsHash = ScriptFile.hash(positions);
        String positionsId = "p" + number + "-" + positionsHash.hex();
        Json terms =
                new Json.Arr(
                        List.of(
                                Json.of(shard.terms()),
                                ScriptFile.bytes(shard.postings()),
                                Json.of(positionsId)));
        TermCut.Part part =
                new TermCut.Part(sorted.get(start), ScriptFile.hash(terms), positionsHash);
        files.hand(ScriptFile.of(part.positionsId(number), positions));
        files.hand(ScriptFile.of(part.termsId(number), terms));
        parts.add(part);
        return end;
    }

    /// How large a shard is to be. A posting takes about a byte, its share of the terms included.
    private static int size(int documents, long postings) {
        return documents <= SMALL_INDEX ? LEAST : Math.clamp(postings / SHARDS, LEAST, GREATEST);
    }
}
