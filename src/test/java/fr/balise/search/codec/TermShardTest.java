package fr.balise.search.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Terms and postings come back from their files as they were.
@Timeout(60)
class TermShardTest {

    private static final int FIELDS = 4;

    @Test
    void random_postings_come_back_as_they_were() {
        Random random = new Random(2026);
        for (int round = 0; round < 300; round++) {
            int documents = round % 5 == 0 ? 1 : 1 + random.nextInt(round % 7 == 0 ? 3000 : 60);
            int fields = 1 + random.nextInt(FIELDS);
            List<TermShardReader.Term> terms =
                    new RandomPostings(random, documents, fields).terms(random.nextInt(12));
            TermShardWriter written = written(terms, documents);
            assertThat(
                            new TermShardReader(documents, fields)
                                    .read(written.terms(), written.postings(), written.positions()))
                    .as("round %d", round)
                    .contains(terms);
        }
    }

    @Test
    void the_smallest_and_greatest_postings_come_back() {
        Postings one = Postings.of(1, new int[] {0}, new int[] {1}, new int[] {0});
        int most = RandomPostings.MOST_FREQUENT;
        int[] positions = new int[most];
        Arrays.setAll(positions, i -> 3 * i);
        Postings often = Postings.of(1, new int[] {0}, new int[] {most}, positions);
        List<TermShardReader.Term> terms =
                List.of(
                        new TermShardReader.Term("a", List.of(one, often)),
                        new TermShardReader.Term("b", List.of(Postings.NONE, one)));
        TermShardWriter written = written(terms, 1);
        assertThat(
                        new TermShardReader(1, 2)
                                .read(written.terms(), written.postings(), written.positions()))
                .contains(terms);
        assertThat(written.postings())
                .as("no more than a bit for eight times")
                .hasSizeLessThan(9000);
    }

    @Test
    void an_index_without_words_has_files_as_well() {
        TermShardWriter written = written(List.of(), 0);
        assertThat(
                        new TermShardReader(0, FIELDS)
                                .read(written.terms(), written.postings(), written.positions()))
                .contains(List.of());
    }

    @Test
    void bits_that_end_too_early_are_refused() {
        List<TermShardReader.Term> terms = new RandomPostings(new Random(7), 50, FIELDS).terms(20);
        TermShardWriter written = written(terms, 50);
        TermShardReader reader = new TermShardReader(50, FIELDS);
        byte[] positions = written.positions();
        for (int length = 0; length < written.postings().length; length++) {
            byte[] cut = Arrays.copyOf(written.postings(), length);
            assertThat(reader.read(written.terms(), cut, positions)).as("%d", length).isEmpty();
        }
        byte[] cut = Arrays.copyOf(positions, positions.length - 3);
        assertThat(reader.read(written.terms(), written.postings(), cut)).isEmpty();
    }

    @Test
    void nonsense_is_read_without_a_fall() {
        Random random = new Random(9);
        for (int round = 0; round < 20_000; round++) {
            byte[] postings = new byte[random.nextInt(40)];
            byte[] positions = new byte[random.nextInt(40)];
            random.nextBytes(postings);
            random.nextBytes(positions);
            assertThat(new TermShardReader(5, FIELDS).read("(a (b", postings, positions))
                    .satisfies(read -> read.ifPresent(terms -> assertThat(terms).hasSize(2)));
        }
    }

    private static TermShardWriter written(List<TermShardReader.Term> terms, int documents) {
        TermShardWriter writer = new TermShardWriter(new Rice(documents));
        terms.forEach(term -> writer.add(term.text(), term.fields()));
        return writer;
    }
}
