import java.util.Locale;
import java.util.Map;

/// What Balise must stay within, as shares of what Hugo + Pagefind takes in the same run.
///
/// @param wall of the wall time
/// @param cpu of the CPU time
/// @param memory of the peak memory
record Target(double wall, double cpu, double memory) {

    /// For builds of everything, by the number of fiches.
    static final Map<Integer, Target> WHOLE =
            Map.of(
                    50, new Target(1.0, 1.1, 1.5),
                    1_000, new Target(0.35, 0.4, 0.5),
                    10_000, new Target(0.18, 0.2, 0.15));

    /// Wall time after one paragraph has changed, at 10,000 fiches.
    static final double EDIT = 0.015;

    static final int EDIT_SIZE = 10_000;

    /// How far apart the CPU of a fiche may be from 5,000 to 50,000 fiches.
    static final double FLAT = 0.2;

    static final int FLAT_FROM = 5_000;

    /// Megabytes for 50,000 fiches.
    static final double LARGE = 1_200;

    static final int LARGE_SIZE = 50_000;

    /// A ratio beside its bound: «0.31 (≤ 0.35: yes)».
    static String judged(double ratio, double bound) {
        return ratio(ratio) + " (≤ " + plain(bound) + ": " + (ratio <= bound ? "yes" : "no") + ")";
    }

    static String ratio(double ratio) {
        return String.format(Locale.ROOT, ratio < 0.1 ? "%.4f" : "%.2f", ratio);
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound)
                ? String.format(Locale.ROOT, "%.1f", bound)
                : Double.toString(bound);
    }
}
