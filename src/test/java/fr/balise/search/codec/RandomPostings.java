package fr.balise.search.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/// Made-up terms with postings of every shape.
record RandomPostings(Random random, int documents, int fields) {

    static final int MOST_FREQUENT = 65_535;

    List<TermShardReader.Term> terms(int count) {
        TreeSet<String> words = new TreeSet<>();
        while (words.size() < count) {
            words.add(word());
        }
        List<TermShardReader.Term> terms = new ArrayList<>();
        words.forEach(word -> terms.add(new TermShardReader.Term(word, postings())));
        return terms;
    }

    private String word() {
        String letters = "aabceeéoœß中\uD83C\uDF31ﬁ";
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(6);
        while (word.length() < length) {
            int at = letters.offsetByCodePoints(0, random.nextInt(letters.codePointCount(0, 14)));
            word.appendCodePoint(letters.codePointAt(at));
        }
        return word.toString();
    }

    private List<Postings> postings() {
        List<Postings> all = new ArrayList<>();
        int sure = random.nextInt(fields);
        for (int field = 0; field < fields; field++) {
            boolean given = field == sure || random.nextInt(4) == 0;
            all.add(given ? field() : Postings.NONE);
        }
        return all;
    }

    private Postings field() {
        int size =
                switch (random.nextInt(3)) {
                    case 0 -> 1;
                    case 1 -> documents;
                    default -> 1 + random.nextInt(documents);
                };
        TreeSet<Integer> having = new TreeSet<>();
        while (having.size() < size) {
            having.add(random.nextInt(documents));
        }
        boolean once = random.nextBoolean();
        List<Integer> frequencies = having.stream().map(_ -> once ? 1 : frequency()).toList();
        List<Integer> positions = new ArrayList<>();
        for (int frequency : frequencies) {
            int position = random.nextInt(30);
            for (int i = 0; i < frequency; i++) {
                positions.add(position);
                position += 1 + random.nextInt(frequency > 100 ? 2 : 300);
            }
        }
        return Postings.of(size, ints(having), ints(frequencies), ints(positions));
    }

    private int frequency() {
        return random.nextInt(200) == 0 ? MOST_FREQUENT : 1 + random.nextInt(5);
    }

    private static int[] ints(java.util.Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
