package fr.balise.editorial;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.markdown.Passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Two documents with nearly the same text: a copy that was begun and never finished, or a fiche put in twice.
///
/// Texts are compared by their runs of three words (Broder, «On the resemblance and containment of documents», 1997):
/// what counts is the share of the words of each that stand in runs of both. Each text is compared with those that share
/// its rarest runs only, so that many texts cost no more than few. Runs that a quarter of the texts share are phrases of
/// the house and do not count; short texts are too alike to tell.
final class NearTexts implements PublicationCheck {

    /// A share of both texts from which one is taken for a copy of the other.
    private static final double ALIKE = 0.6;

    /// How many of the rarest runs of a text are looked up.
    private static final int LOOKED_UP = 24;

    /// How many texts are compared with one text.
    private static final int COMPARED = 8;

    private static final int COMMON = 10;

    @Override
    public void check(List<Reading> readings, Consumer<Diagnostic> report) {
        List<Fingerprint> prints =
                readings.parallelStream().map(one -> Fingerprint.of(one.text())).toList();
        Frequencies frequency = new Frequencies(prints);
        int common = Math.max(COMMON, readings.size() / 4);
        List<int[]> rarest =
                IntStream.range(0, prints.size())
                        .parallel()
                        .mapToObj(i -> rarest(prints.get(i), frequency, common))
                        .toList();
        Map<Integer, List<Integer>> holders = new HashMap<>();
        for (int later = 0; later < prints.size(); later++) {
            Map<Integer, Integer> shared = new HashMap<>();
            for (int run : rarest.get(later)) {
                List<Integer> earlier = holders.computeIfAbsent(run, _ -> new ArrayList<>());
                earlier.stream().limit(COMPARED).forEach(one -> shared.merge(one, 1, Integer::sum));
                if (!earlier.isEmpty()) {
                    shared.merge(earlier.getLast(), 1, Integer::sum);
                }
                earlier.add(later);
            }
            compare(readings, prints, later, shared, frequency, common, report);
        }
    }

    private static void compare(
            List<Reading> readings,
            List<Fingerprint> prints,
            int later,
            Map<Integer, Integer> shared,
            Frequencies frequency,
            int common,
            Consumer<Diagnostic> report) {
        List<Integer> candidates =
                shared.entrySet().stream()
                        .sorted(
                                Map.Entry.<Integer, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(COMPARED)
                        .map(Map.Entry::getKey)
                        .toList();
        int best = -1;
        double most = ALIKE;
        for (int earlier : candidates) {
            double share = share(prints.get(later), prints.get(earlier), frequency, common);
            if (share > most || (share == most && best < 0)) {
                best = earlier;
                most = share;
            }
        }
        if (best >= 0) {
            report.accept(
                    new EditorialProblem.NearText(
                                    readings.get(best).linked().document().origin().shown(),
                                    (int) Math.floor(100 * most))
                            .at(beginning(readings.get(later))));
        }
    }

    /// The smaller one of the shares that two texts have in common.
    private static double share(Fingerprint a, Fingerprint b, Frequencies frequency, int common) {
        if (a.isShort() || b.isShort()) {
            return 0;
        }
        int[] both = a.shared(b);
        long smaller = Math.min(a.distinct().count(), b.distinct().count());
        if (both.length * 4L < smaller) {
            return 0;
        }
        int[] own = Arrays.stream(both).filter(run -> frequency.of(run) <= common).toArray();
        // What is all phrases of the house is a copy many times over.
        int[] counted = own.length * 2 >= both.length ? own : both;
        return Math.min(a.covered(counted), b.covered(counted));
    }

    private static int[] rarest(Fingerprint print, Frequencies frequency, int common) {
        if (print.isShort()) {
            return new int[0];
        }
        record Run(int hash, int texts) {}
        List<Run> twice =
                print.distinct()
                        .mapToObj(run -> new Run(run, frequency.of(run)))
                        .filter(run -> run.texts() > 1)
                        .sorted(Comparator.comparingInt(Run::texts).thenComparingInt(Run::hash))
                        .toList();
        int few = (int) twice.stream().filter(run -> run.texts() <= common).count();
        // Among the runs that few texts have: spread over all of them, as copies differ in places.
        int size = few == 0 ? twice.size() : few;
        int step = Math.max(1, size / LOOKED_UP);
        return IntStream.range(0, Math.min(LOOKED_UP, size))
                .map(i -> twice.get(Math.min(size - 1, i * step)).hash())
                .toArray();
    }

    private static Location beginning(Reading reading) {
        return reading.text().passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.PARAGRAPH)
                .findFirst()
                .map(NearTexts::firstWords)
                .orElseGet(reading.linked().document().origin()::location);
    }

    private static Location firstWords(Passage passage) {
        int end = passage.text().indexOf('\n');
        return passage.at(0, Math.min(60, end < 0 ? passage.text().length() : end));
    }
}
