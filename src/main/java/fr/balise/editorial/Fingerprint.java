package fr.balise.editorial;

import fr.balise.markdown.AuthoredText;
import fr.balise.markdown.Passage;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The runs of three words of a text, each as a hash: what two texts are compared by. Ten thousand of them are kept at
/// once, so they are plain numbers.
final class Fingerprint {

    private static final int WORDS = 3;

    /// A text with fewer words is too short to be a copy.
    private static final int SHORTEST = 60;

    private final int[] runs;
    private final int[] distinct;

    private Fingerprint(int[] runs) {
        this.runs = runs;
        this.distinct = Arrays.stream(runs).sorted().distinct().toArray();
    }

    /// Of running text; headings are often the same by plan.
    static Fingerprint of(AuthoredText text) {
        IntStream.Builder words = IntStream.builder();
        for (Passage passage : text.passages()) {
            if (passage.kind() != Passage.Kind.HEADING && passage.kind() != Passage.Kind.TITLE) {
                words(passage.text(), words);
            }
        }
        int[] all = words.build().toArray();
        int[] runs = new int[Math.max(0, all.length - WORDS + 1)];
        for (int i = 0; i < runs.length; i++) {
            int hash = 17;
            for (int k = 0; k < WORDS; k++) {
                hash = (hash * 31 + all[i + k]) * 0x9e3779b1;
                hash ^= hash >>> 15;
            }
            runs[i] = hash;
        }
        return new Fingerprint(runs);
    }

    private static void words(String text, IntStream.Builder words) {
        int hash = 0;
        boolean inside = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                hash = 31 * hash + Character.toLowerCase(c);
                inside = true;
            } else if (inside) {
                words.add(hash);
                hash = 0;
                inside = false;
            }
        }
    }

    boolean isShort() {
        return runs.length < SHORTEST;
    }

    /// Each run once.
    IntStream distinct() {
        return Arrays.stream(distinct);
    }

    /// The runs that two texts share, in order.
    int[] shared(Fingerprint other) {
        return Arrays.stream(distinct)
                .filter(run -> Arrays.binarySearch(other.distinct, run) >= 0)
                .toArray();
    }

    /// The share of its words that stand in some of its runs, which are in order.
    double covered(int[] some) {
        int covered = 0;
        int until = 0;
        for (int i = 0; i < runs.length; i++) {
            if (Arrays.binarySearch(some, runs[i]) >= 0) {
                covered += i + WORDS - Math.max(until, i);
                until = i + WORDS;
            }
        }
        return (double) covered / (runs.length + WORDS - 1);
    }
}
