package fr.balise.publication;

import fr.balise.address.SitePath;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// Related fiches: those that share key words, a rare word counting for more than a common one.
///
/// Score: the sum over shared key words of 1 / (number of fiches that carry it). A word carried by a great many fiches
/// proposes only its neighbours in reading order, so that the cost stays in proportion to the number of fiches.
///
/// The carriers of a word are sorted positions, and those of all words of a fiche are gone through side by side, without
/// an object for each candidate: with a map of scores this was half of the stage (1.3 s of processor time at 10,000 fiches).
final class RelatedFiches {

    private static final int MOST = 4;
    private static final int NEIGHBOURS = 60;

    private final Map<SitePath, int[]> fichesOfWord = new HashMap<>();
    private final Map<SitePath, Integer> positions = new HashMap<>();
    private final List<Classifier.Use> fiches;

    /// Learns which fiches carry which key words; the fiches are in reading order.
    RelatedFiches(List<Classifier.Use> fiches) {
        this.fiches = fiches;
        Map<SitePath, IntStream.Builder> carriers = new HashMap<>();
        for (int i = 0; i < fiches.size(); i++) {
            positions.put(fiches.get(i).card().address(), i);
            for (Term.Ref word : fiches.get(i).terms()) {
                carriers.computeIfAbsent(word.address(), _ -> IntStream.builder()).add(i);
            }
        }
        carriers.forEach((word, found) -> fichesOfWord.put(word, found.build().toArray()));
    }

    /// Up to four fiches related to the one at an address, nearest first; of equals the one nearest in reading order.
    /// None for a document that is no fiche.
    List<DocumentCard> of(SitePath address) {
        Integer position = positions.get(address);
        return position == null ? List.of() : of((int) position);
    }

    private List<DocumentCard> of(int position) {
        Proposal[] proposals = proposals(position);
        Best best = new Best(position);
        while (true) {
            int candidate = Integer.MAX_VALUE;
            for (Proposal proposal : proposals) {
                candidate = Math.min(candidate, proposal.next());
            }
            if (candidate == Integer.MAX_VALUE) {
                return best.positions().mapToObj(at -> fiches.get(at).card()).toList();
            }
            double score = 0;
            for (Proposal proposal : proposals) {
                score += proposal.take(candidate);
            }
            if (candidate != position) {
                best.add(candidate, score);
            }
        }
    }

    /// What each key word of a fiche proposes, in the order of the words.
    private Proposal[] proposals(int position) {
        return fiches.get(position).terms().stream()
                .map(word -> Objects.requireNonNull(fichesOfWord.get(word.address())))
                .map(carriers -> new Proposal(carriers, position))
                .toArray(Proposal[]::new);
    }

    /// The fiches that one key word proposes, from first to last.
    private static final class Proposal {

        private final int[] carriers;
        private final double weight;
        private final int end;
        private int at;

        Proposal(int[] carriers, int position) {
            this.carriers = carriers;
            this.weight = 1.0 / carriers.length;
            int window = 2 * NEIGHBOURS;
            boolean rare = carriers.length <= window;
            this.at =
                    rare
                            ? 0
                            : Math.clamp(
                                    Arrays.binarySearch(carriers, position) - NEIGHBOURS,
                                    0,
                                    carriers.length - window);
            this.end = rare ? carriers.length : at + window;
        }

        /// The next fiche; the largest number after the last one.
        int next() {
            return at < end ? carriers[at] : Integer.MAX_VALUE;
        }

        /// Goes past a fiche; the weight of the word where the fiche is its next one, else 0.
        double take(int fiche) {
            if (next() != fiche) {
                return 0;
            }
            at++;
            return weight;
        }
    }

    /// The best few so far, best first.
    private static final class Best {

        private final int position;
        private final int[] fiches = new int[MOST];
        private final double[] scores = new double[MOST];
        private int count;

        Best(int position) {
            this.position = position;
        }

        /// Fiches come in reading order.
        void add(int fiche, double score) {
            int place = count;
            while (place > 0 && isBefore(fiche, score, place - 1)) {
                place--;
            }
            if (place == MOST) {
                return;
            }
            count = Math.min(count + 1, MOST);
            for (int i = count - 1; i > place; i--) {
                fiches[i] = fiches[i - 1];
                scores[i] = scores[i - 1];
            }
            fiches[place] = fiche;
            scores[place] = score;
        }

        private boolean isBefore(int fiche, double score, int place) {
            int order = Double.compare(scores[place], score);
            return order < 0
                    || (order == 0
                            && Math.abs(fiche - position) < Math.abs(fiches[place] - position));
        }

        IntStream positions() {
            return Arrays.stream(fiches, 0, count);
        }
    }
}
