import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// What all rounds of one contestant cost.
final class Costs {

    private final List<Watch.Cost> all = new ArrayList<>();

    void add(Watch.Cost cost) {
        all.add(cost);
    }

    double wall() {
        return median(Watch.Cost::wall);
    }

    double leastWall() {
        return all.stream().mapToDouble(Watch.Cost::wall).min().orElseThrow();
    }

    double cpu() {
        return median(Watch.Cost::cpu);
    }

    double leastCpu() {
        return all.stream().mapToDouble(Watch.Cost::cpu).min().orElseThrow();
    }

    double megabytes() {
        return median(Watch.Cost::megabytes);
    }

    /// The middle one, or the mean of the two in the middle.
    private double median(ToDoubleFunction<Watch.Cost> part) {
        double[] sorted = all.stream().mapToDouble(part).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
