import com.sun.management.OperatingSystemMXBean;

import fr.balise.build.BuildOptions;
import fr.balise.build.Progress;
import fr.balise.build.ReadResult;
import fr.balise.build.SiteBuild;
import fr.balise.diagnostic.Location;
import fr.balise.print.PrintStage;
import fr.balise.publication.Publication;
import fr.balise.source.SourceReader;
import fr.balise.source.SourceTree;
import fr.balise.theme.Theme;
import fr.balise.theme.ThemeFolder;
import fr.balise.theme.ThemeLoader;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a PDF costs once the machine is warm: `java -cp … src/bench/PrintBench.java FOLDER ROUNDS`.
///
/// The folder holds the `content/` of a publication. Each round makes its PDFs anew, everything around them included, as
/// every build does once: templates, style sheet, fonts, pictures. Prints for one file the median and the least of the CPU
/// of the process and of the time that passes, in milliseconds.
public final class PrintBench {

    public static void main(String[] words) {
        Path content = Path.of(words[0]).resolve("content");
        int rounds = Integer.parseInt(words[1]);
        SourceTree sources = SourceReader.read(content, "content").value();
        BuildOptions options =
                new BuildOptions(
                        content,
                        "content",
                        Path.of("themes"),
                        "themes",
                        Optional.empty(),
                        Path.of("site"),
                        false,
                        false,
                        true,
                        false,
                        Optional.empty());
        ReadResult read = SiteBuild.read(options, Progress.silent());
        Publication publication = read.publication().orElseThrow();
        Theme theme =
                ThemeLoader.load(
                                "repere",
                                Location.ofFile("publication.yaml"),
                                List.of(new ThemeFolder(Path.of("themes"), "themes")))
                        .value()
                        .orElseThrow();
        OperatingSystemMXBean machine =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        List<Double> cpu = new ArrayList<>();
        List<Double> wall = new ArrayList<>();
        int files = 0;
        for (int round = 0; round < rounds; round++) {
            long cpuBefore = machine.getProcessCpuTime();
            long before = System.nanoTime();
            files =
                    PrintStage.render(publication, theme, sources, Optional.empty())
                            .value()
                            .files()
                            .size();
            wall.add((System.nanoTime() - before) / 1e6);
            cpu.add((machine.getProcessCpuTime() - cpuBefore) / 1e6);
        }
        // The second half: by then the code is compiled.
        System.out.printf(
                Locale.ROOT,
                "%d file(s), each, warm: CPU median %.0f ms, least %.0f; wall median %.0f ms,"
                        + " least %.0f%n",
                files,
                median(cpu) / files,
                least(cpu) / files,
                median(wall) / files,
                least(wall) / files);
    }

    private static double median(List<Double> all) {
        List<Double> warm = new ArrayList<>(all.subList(all.size() / 2, all.size()));
        warm.sort(null);
        return warm.get(warm.size() / 2);
    }

    private static double least(List<Double> all) {
        return all.subList(all.size() / 2, all.size()).stream().min(Double::compare).orElseThrow();
    }
}
