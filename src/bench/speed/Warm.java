import com.sun.management.OperatingSystemMXBean;

import fr.balise.build.BuildOptions;
import fr.balise.build.Progress;
import fr.balise.build.SiteBuild;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a build costs in a process that has built before: `java -cp BALISE Warm.java FOLDER ROUNDS FICHE`.
///
/// FOLDER holds `content/`; FICHE is the file of it whose text gets one more sentence per round. Prints a line for each
/// case, `name wall cpu`: medians of the second half of the rounds, in seconds, by when the code is compiled.
public final class Warm {

    private Warm() {}

    public static void main(String[] words) throws IOException {
        Path folder = Path.of(words[0]);
        int rounds = Integer.parseInt(words[1]);
        Path fiche = Path.of(words[2]);
        List<double[]> whole = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            delete(folder.resolve("site"));
            whole.add(build(folder, Optional.empty()));
        }
        print("whole", whole);
        delete(folder.resolve("site"));
        build(folder, Optional.of(folder.resolve(".balise")));
        List<double[]> changed = new ArrayList<>();
        List<double[]> same = new ArrayList<>();
        String text = Files.readString(fiche);
        for (int round = 0; round < rounds; round++) {
            Files.writeString(fiche, text + "\nUne phrase de plus, la " + round + "e.\n");
            changed.add(build(folder, Optional.of(folder.resolve(".balise"))));
            same.add(build(folder, Optional.of(folder.resolve(".balise"))));
        }
        Files.writeString(fiche, text);
        print("changed", changed);
        print("same", same);
    }

    private static double[] build(Path folder, Optional<Path> kept) {
        BuildOptions options =
                new BuildOptions(
                        folder.resolve("content"),
                        "content",
                        folder.resolve("themes"),
                        "themes",
                        Optional.empty(),
                        folder.resolve("site"),
                        false,
                        false,
                        false,
                        false,
                        kept);
        OperatingSystemMXBean machine =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = machine.getProcessCpuTime();
        long start = System.nanoTime();
        if (SiteBuild.build(options, Progress.silent()).written().isEmpty()) {
            throw new IllegalStateException("nothing was written");
        }
        return new double[] {
            (System.nanoTime() - start) / 1e9, (machine.getProcessCpuTime() - cpu) / 1e9
        };
    }

    private static void print(String name, List<double[]> all) {
        System.out.printf(Locale.ROOT, "%s %.4f %.4f%n", name, median(all, 0), median(all, 1));
    }

    private static double median(List<double[]> all, int which) {
        List<Double> warm = new ArrayList<>();
        for (double[] one : all.subList(all.size() / 2, all.size())) {
            warm.add(one[which]);
        }
        warm.sort(null);
        return warm.get(warm.size() / 2);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
