package fr.balise.search.index;

import fr.balise.search.codec.Postings;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lucene's terms, those of all fields together and in order of their UTF-16 units, with their postings on demand.
///
/// Lucene keeps each field's terms in order of UTF-8 bytes, which is another one beyond the basic plane.
final class TermLists {

    private final List<Field> fields = new ArrayList<>();
    private final List<String> terms;
    private long postings;

    private TermLists(SearchIndex index) throws IOException {
        for (SearchField field : SearchField.values()) {
            Field lists = new Field();
            for (LeafReaderContext leaf : index.searcher().getLeafContexts()) {
                lists.read(leaf.reader(), field);
            }
            fields.add(lists);
            postings += lists.postings;
        }
        terms =
                fields.stream()
                        .flatMap(field -> field.states.keySet().stream())
                        .distinct()
                        .sorted()
                        .toList();
    }

    static TermLists of(SearchIndex index) throws IOException {
        return new TermLists(index);
    }

    /// Every term.
    List<String> terms() {
        return terms;
    }

    /// How many postings there are in all fields.
    long postings() {
        return postings;
    }

    /// The postings of a term in every field.
    List<Postings> of(String term) throws IOException {
        List<Postings> found = new ArrayList<>(fields.size());
        for (Field field : fields) {
            found.add(field.of(term));
        }
        return found;
    }

    /// The terms of one field.
    private static final class Field {
        private final Map<String, TermState> states = new HashMap<>();
        private long postings;
        private TermsEnum walk = TermsEnum.EMPTY;
        private int[] documents = new int[64];
        private int[] frequencies = new int[64];
        private int[] positions = new int[64];

        void read(LeafReader leaf, SearchField field) throws IOException {
            Terms all = leaf.terms(field.key());
            if (all != null) {
                postings = all.getSumDocFreq();
                walk = all.iterator();
                for (BytesRef term = walk.next(); term != null; term = walk.next()) {
                    states.put(term.utf8ToString(), walk.termState());
                }
            }
        }

        Postings of(String term) throws IOException {
            TermState state = states.get(term);
            if (state == null) {
                return Postings.NONE;
            }
            walk.seekExact(new BytesRef(term), state);
            PostingsEnum found = walk.postings(null, PostingsEnum.POSITIONS);
            int count = 0;
            int places = 0;
            while (found.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                int frequency = found.freq();
                documents = ArrayUtil.grow(documents, count + 1);
                frequencies = ArrayUtil.grow(frequencies, count + 1);
                documents[count] = found.docID();
                frequencies[count++] = frequency;
                positions = ArrayUtil.grow(positions, places + frequency);
                for (int i = 0; i < frequency; i++) {
                    positions[places++] = found.nextPosition();
                }
            }
            return Postings.of(count, documents, frequencies, Arrays.copyOf(positions, places));
        }
    }
}
