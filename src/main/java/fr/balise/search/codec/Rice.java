package fr.balise.search.codec;

/// The parameters of Rice codes.
///
/// That of gaps between document numbers follows from how many documents of how many have a word, and so is not
/// written. For gaps that are geometrically distributed, the best is 1 + ⌊log₂(−ln(φ − 1) · (mean + ½))⌋, φ being the
/// golden ratio (A. Kiely, *Selecting the Golomb Parameter in Rice Coding*, 2004).
public final class Rice {

    /// −ln(φ − 1); the digits are part of the format.
    private static final double GOLDEN = 0.4812;

    private static final double HALF = 0.5;

    private final int documents;

    /// The parameters for a number of documents.
    public Rice(int documents) {
        this.documents = documents;
    }

    /// The parameter for the gaps of a word that `having` documents have.
    public int parameter(int having) {
        double mean = (double) (documents - having) / (having + 1);
        int scaled = (int) (GOLDEN * (mean + HALF));
        return Integer.SIZE - Integer.numberOfLeadingZeros(scaled);
    }

    /// The parameter of at most `most` that takes the fewest bits for some numbers, `sum` being theirs together.
    ///
    /// Only the neighbours of the one that the mean asks for are tried.
    static int parameter(int[] numbers, int from, int to, long sum, int most) {
        long mean = sum / Math.max(1, to - from);
        int guess = Math.min(most, Long.SIZE - Long.numberOfLeadingZeros(mean));
        int best = guess;
        long bestBits = Long.MAX_VALUE;
        for (int k = Math.max(0, guess - 2); k <= Math.min(most, guess + 1); k++) {
            long bits = (long) (to - from) * (k + 1);
            for (int i = from; i < to; i++) {
                bits += numbers[i] >>> k;
            }
            if (bits < bestBits) {
                best = k;
                bestBits = bits;
            }
        }
        return best;
    }
}
