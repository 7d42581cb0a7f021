package fr.balise.search.index;

import fr.balise.note.NoteWriter;
import fr.balise.search.analysis.Word;
import fr.balise.search.codec.NumberReader;
import fr.balise.search.codec.NumberWriter;

import java.util.Arrays;

/// What an index holds of one document, packed: its terms in every field with their positions, and its forms. Words are
/// numbers of a [Lexicon]. It depends on nothing but the document and the words of the publication, so documents are
/// read on all cores and in any order.
///
/// For each field: how many tokens, how many positions have one, how many terms; for each term, upwards, its number less
/// the one before, how often it stands there, and its positions, each less the one before. Then the forms likewise, each
/// with how often it stands in the document.
final class DocumentTerms {

    private final byte[] numbers;
    private final int start;
    private final int length;

    private DocumentTerms(byte[] numbers) {
        this(numbers, 0, numbers.length);
    }

    /// These numbers, as [#write] wrote them; the array is kept.
    DocumentTerms(byte[] numbers, int start, int length) {
        this.numbers = numbers;
        this.start = start;
        this.length = length;
    }

    /// Reads a document.
    static DocumentTerms of(SearchDocument document, FieldWords words, Lexicon lexicon) {
        NumberWriter out = new NumberWriter(4096);
        Occurrences forms = new Occurrences();
        Occurrences terms = new Occurrences();
        for (SearchField field : SearchField.values()) {
            terms.clear();
            words.each(
                    field.texts(document),
                    new FieldWords.Sink() {
                        @Override
                        public void word(Word word, int position) {
                            Lexicon.Numbers numbers = lexicon.of(word);
                            terms.add(numbers.term(), position);
                            forms.add(numbers.form(), 0);
                        }

                        @Override
                        public void expression(String term, int position) {
                            terms.add(lexicon.term(term), position);
                        }
                    });
            terms.write(true, out);
        }
        forms.write(false, out);
        return new DocumentTerms(out.toBytes());
    }

    /// Writes its numbers.
    void write(NoteWriter out) {
        out.block(numbers, start, length);
    }

    /// Its numbers in order.
    NumberReader reader() {
        return new NumberReader(numbers, start, length);
    }

    /// Words with their positions, sorted when all are there: one array of numbers is far cheaper than a map of lists.
    private static final class Occurrences {
        private long[] all = new long[256];
        private int size;
        private int last;
        private int positions;

        Occurrences() {
            clear();
        }

        void clear() {
            size = 0;
            last = -1;
            positions = 0;
        }

        void add(int word, int position) {
            if (size == all.length) {
                all = Arrays.copyOf(all, 2 * size);
            }
            all[size++] = (long) word << Integer.SIZE | position;
            positions += position > last ? 1 : 0;
            last = position;
        }

        void write(boolean placed, NumberWriter out) {
            Arrays.sort(all, 0, size);
            if (placed) {
                out.add(size);
                out.add(positions);
            }
            out.add(distinct());
            int before = 0;
            int start = 0;
            while (start < size) {
                int word = (int) (all[start] >>> Integer.SIZE);
                int end = start + 1;
                while (end < size && (int) (all[end] >>> Integer.SIZE) == word) {
                    end++;
                }
                out.add(word - before);
                out.add(end - start);
                int position = 0;
                for (int i = start; placed && i < end; i++) {
                    out.add((int) all[i] - position);
                    position = (int) all[i];
                }
                before = word;
                start = end;
            }
        }

        private int distinct() {
            int distinct = 0;
            long before = -1;
            for (int i = 0; i < size; i++) {
                long word = all[i] >>> Integer.SIZE;
                distinct += word == before ? 0 : 1;
                before = word;
            }
            return distinct;
        }
    }
}
