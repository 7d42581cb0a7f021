package fr.balise.search.index;

import fr.balise.note.NoteReader;
import fr.balise.note.NoteWriter;
import fr.balise.search.analysis.WordAnalysis;
import fr.balise.search.codec.NumberReader;
import fr.balise.search.codec.Postings;

import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// Terms → documents, of documents that come in one by one, in the order of their numbers.
///
/// It holds what Lucene's own index of the same documents would hold (`ExportTest` compares every posting), without going
/// through it: writing and reading back a Lucene index of ten thousand fiches takes 4.5 s more, of a build of 30.
final class InvertedIndex {

    private static final SearchField[] FIELDS = SearchField.values();

    private final FieldWeights weights;
    private final List<@Nullable PostingsList[]> terms = new ArrayList<>();
    private int[] formCounts = new int[1024];
    private final long[] postings = new long[FIELDS.length];
    private final int[] having = new int[FIELDS.length];
    private final long[] tokens = new long[FIELDS.length];
    private final List<Integer> norms = new ArrayList<>();
    private final BitSet touched = new BitSet();

    InvertedIndex(FieldWeights weights) {
        this.weights = weights;
    }

    /// Adds the next document.
    void add(DocumentTerms document) {
        NumberReader numbers = document.reader();
        long length = 0;
        for (int field = 0; field < FIELDS.length; field++) {
            int count = numbers.next();
            int positions = numbers.next();
            tokens[field] += count;
            having[field] += count > 0 ? 1 : 0;
            // A token at the place of another one does not make a field longer, as in Lucene's
            // BM25Similarity.
            length += (long) weights.of(FIELDS[field]) * rounded(positions);
            postings[field] += addTerms(field, numbers);
        }
        norms.add(norm(length));
        addForms(numbers);
    }

    private static int norm(long length) {
        // Through float, as Lucene does.
        return Byte.toUnsignedInt(SmallFloat.intToByte4(Math.round((float) length)));
    }

    /// Puts other words in the place of those that a document has. Lists of terms which stand where they stood are left
    /// alone; the others are [#touched].
    void replace(int document, DocumentTerms before, DocumentTerms now) {
        OpenTerms old = OpenTerms.of(before);
        OpenTerms made = OpenTerms.of(now);
        long length = 0;
        for (int field = 0; field < FIELDS.length; field++) {
            OpenTerms.Field from = old.fields().get(field);
            OpenTerms.Field to = made.fields().get(field);
            tokens[field] += to.tokens() - from.tokens();
            having[field] += (to.tokens() > 0 ? 1 : 0) - (from.tokens() > 0 ? 1 : 0);
            postings[field] += to.terms().size() - from.terms().size();
            length += (long) weights.of(FIELDS[field]) * rounded(to.positions());
            for (int term : OpenTerms.either(from.terms(), to.terms())) {
                List<Integer> places = to.terms().getOrDefault(term, List.of());
                if (!places.equals(from.terms().getOrDefault(term, List.of()))) {
                    PostingsList changed = list(term, field).with(document, places);
                    terms.get(term)[field] = changed.isEmpty() ? null : changed;
                    touched.set(term);
                }
            }
        }
        norms.set(document, norm(length));
        for (int form : OpenTerms.either(old.forms(), made.forms())) {
            count(form, made.forms().getOrDefault(form, 0) - old.forms().getOrDefault(form, 0));
        }
    }

    /// The terms that have other lists, or none any more, since the index was [#read].
    IntStream touched() {
        return touched.stream();
    }

    /// A length as the byte of Lucene's norms holds it.
    private static int rounded(int length) {
        return SmallFloat.byte4ToInt(SmallFloat.intToByte4(length));
    }

    private int addTerms(int field, NumberReader numbers) {
        int distinct = numbers.next();
        int term = 0;
        for (int i = 0; i < distinct; i++) {
            term += numbers.next();
            list(term, field).add(norms.size(), numbers.next(), numbers);
        }
        return distinct;
    }

    private PostingsList list(int term, int field) {
        while (terms.size() <= term) {
            terms.add(new @Nullable PostingsList[FIELDS.length]);
        }
        @Nullable PostingsList[] lists = terms.get(term);
        PostingsList known = lists[field];
        if (known == null) {
            known = new PostingsList();
            lists[field] = known;
        }
        return known;
    }

    private void addForms(NumberReader numbers) {
        int distinct = numbers.next();
        int form = 0;
        for (int i = 0; i < distinct; i++) {
            form += numbers.next();
            count(form, numbers.next());
        }
    }

    private void count(int form, int more) {
        if (form >= formCounts.length) {
            formCounts = Arrays.copyOf(formCounts, Math.max(form + 1, 2 * formCounts.length));
        }
        formCounts[form] += more;
    }

    /// Writes all that it holds, for [#read].
    void write(NoteWriter out) {
        for (int field = 0; field < FIELDS.length; field++) {
            out.number(postings[field]);
            out.number(having[field]);
            out.number(tokens[field]);
        }
        out.list(norms, norm -> out.number(norm));
        out.list(
                terms,
                lists -> {
                    for (PostingsList list : lists) {
                        out.number(list == null ? 0 : 1);
                        if (list != null) {
                            list.write(out);
                        }
                    }
                });
        out.number(formCounts.length);
        for (int count : formCounts) {
            out.number(count);
        }
    }

    /// The index that another one has written, of documents of the same number; words keep their numbers.
    static InvertedIndex read(NoteReader in, FieldWeights weights) throws IOException {
        InvertedIndex index = new InvertedIndex(weights);
        for (int field = 0; field < FIELDS.length; field++) {
            index.postings[field] = in.number();
            index.having[field] = (int) in.number();
            index.tokens[field] = in.number();
        }
        for (int left = in.count(); left > 0; left--) {
            index.norms.add((int) in.number());
        }
        for (int left = in.count(); left > 0; left--) {
            @Nullable PostingsList[] lists = new @Nullable PostingsList[FIELDS.length];
            for (int field = 0; field < FIELDS.length; field++) {
                lists[field] = in.number() == 1 ? PostingsList.read(in) : null;
            }
            index.terms.add(lists);
        }
        index.formCounts = new int[in.count()];
        for (int form = 0; form < index.formCounts.length; form++) {
            index.formCounts[form] = (int) in.number();
        }
        return index;
    }

    /// What scores need of the whole index.
    Statistics statistics() {
        long total = 0;
        for (int field = 0; field < FIELDS.length; field++) {
            total += weights.of(FIELDS[field]) * tokens[field];
        }
        return new Statistics(IntStream.of(having).max().orElse(0), total, norms);
    }

    /// How many postings there are in all fields.
    long postings() {
        return Arrays.stream(postings).sum();
    }

    /// The postings of a term in every field.
    List<Postings> of(int term) {
        List<Postings> found = new ArrayList<>(FIELDS.length);
        for (PostingsList list : terms.get(term)) {
            found.add(list == null ? Postings.NONE : list.toPostings());
        }
        return found;
    }

    /// Every form that stands in a document.
    Forms forms(List<String> texts) {
        List<Form> forms = new ArrayList<>();
        for (int form = 0; form < Math.min(texts.size(), formCounts.length); form++) {
            if (formCounts[form] > 0) {
                String text = texts.get(form);
                forms.add(new Form(text, WordAnalysis.fold(text), Form.classOf(formCounts[form])));
            }
        }
        return Forms.of(forms);
    }

    /// Whether a document has a term.
    boolean has(int term) {
        return term < terms.size() && Arrays.stream(terms.get(term)).anyMatch(one -> one != null);
    }
}
