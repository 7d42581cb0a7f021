import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Runs Balise and its peers in turns on the same made-up publications and prints what each takes.
///
/// `src/bench/speed.sh` starts it and says how it is called. Every contestant runs once before it is measured, so that
/// files are in memory and caches that last (Balise's launch cache) are made. Then, round by round, each runs once, so that
/// what else the machine does falls on all alike.
public final class Speed {

    private final Options options;
    private final Bench bench;

    private Speed(Options options, Bench bench) {
        this.options = options;
        this.bench = bench;
    }

    public static void main(String[] words) {
        if (Arrays.asList(words).contains("--help")) {
            System.out.print(Options.USAGE);
            return;
        }
        int status = 0;
        try {
            Path sources = Path.of(System.getProperty("bench")).toAbsolutePath();
            Options options = Options.read(words, sources.getParent().getParent());
            try (Bench bench = Bench.open(options, sources)) {
                new Speed(options, bench).run();
            }
        } catch (Watch.TooLong tooLong) {
            System.err.println(
                    "speed: " + tooLong.getMessage() + " in a measured round; raise --limit");
            status = 1;
        } catch (Refusal refusal) {
            System.err.println("speed: " + refusal.getMessage());
            status = refusal.status();
        } catch (IOException e) {
            System.err.println("speed: " + e);
            status = 1;
        }
        System.exit(status);
    }

    private void run() throws IOException {
        System.out.println(bench.description());
        List<List<String>> flat = new ArrayList<>();
        List<double[]> perFiche = new ArrayList<>();
        for (int size : options.sizes()) {
            switch (options.what()) {
                case WHOLE -> whole(size);
                case EDIT -> edit(size);
                case WARM -> warm(size);
                case SCALE -> scale(size, flat, perFiche);
            }
            bench.clear();
        }
        if (options.what() == Options.Case.SCALE) {
            verdict(flat, perFiche);
        }
    }

    private void whole(int size) throws IOException {
        List<Contestant> contestants = bench.contestants(size);
        Map<Contestant, Costs> costs = rounds(contestants);
        if (costs.isEmpty()) {
            throw new Refusal("nothing to run");
        }
        Costs peer = peer(costs);
        Target target = Target.WHOLE.get(size);
        Table table =
                new Table(
                        String.format(Locale.ROOT, "%,d fiches", size),
                        "wall s, median (least)",
                        "CPU s (least)",
                        "peak MB",
                        "output",
                        "wall, ratio",
                        "CPU, ratio",
                        "memory, ratio");
        for (Map.Entry<Contestant, Costs> one : costs.entrySet()) {
            List<String> cells = new ArrayList<>(figures(one.getKey().name(), one.getValue()));
            cells.add(Folders.size(one.getKey().site()).toString());
            cells.addAll(
                    ratios(
                            one.getValue(),
                            peer,
                            one.getKey().key().equals("balise") ? target : null));
            table.row(cells);
        }
        print(table);
    }

    /// Every contestant in turn, as often as there are rounds.
    private Map<Contestant, Costs> rounds(List<Contestant> contestants) throws IOException {
        Map<Contestant, Costs> costs = prepared(contestants);
        for (int round = 0; round < options.rounds(); round++) {
            for (Map.Entry<Contestant, Costs> one : costs.entrySet()) {
                bench.fresh(one.getKey());
                one.getValue().add(bench.run(one.getKey()));
            }
        }
        return costs;
    }

    /// Those that have run once, in order; one that takes too long is told and left out.
    private Map<Contestant, Costs> prepared(List<Contestant> contestants) throws IOException {
        Map<Contestant, Costs> costs = new LinkedHashMap<>();
        for (Contestant one : contestants) {
            try {
                if (bench.prepare(one)) {
                    costs.put(one, new Costs());
                }
            } catch (Watch.TooLong tooLong) {
                System.out.println("left out: " + one.name() + ", " + tooLong.getMessage());
            }
        }
        return costs;
    }

    /// A paragraph more in one fiche, then nothing more, with all that the last build left; peers build as they always do.
    private void edit(int size) throws IOException {
        List<Contestant> contestants =
                bench.contestants(size).stream().filter(one -> !one.key().equals("floor")).toList();
        Map<Contestant, Costs> changed = prepared(contestants);
        Map<Contestant, Costs> same = new LinkedHashMap<>();
        changed.keySet().forEach(one -> same.put(one, new Costs()));
        Map<Contestant, Edit> edits = new LinkedHashMap<>();
        for (Contestant one : changed.keySet()) {
            edits.put(one, Edit.in(one.fiches()));
        }
        for (int round = 0; round < options.rounds(); round++) {
            for (Contestant one : changed.keySet()) {
                edits.get(one).make(round);
                changed.get(one).add(bench.run(one));
                same.get(one).add(bench.run(one));
            }
        }
        Costs peer = peer(changed);
        Table table =
                new Table(
                        String.format(Locale.ROOT, "%,d fiches", size),
                        "wall s, median (least)",
                        "CPU s (least)",
                        "peak MB",
                        "wall, ratio",
                        "CPU, ratio",
                        "memory, ratio");
        for (Contestant one : changed.keySet()) {
            boolean judged = one.key().equals("balise") && size == Target.EDIT_SIZE;
            List<String> cells =
                    new ArrayList<>(figures(one.name() + ", one paragraph", changed.get(one)));
            List<String> ratios = ratios(changed.get(one), peer, null);
            if (judged && peer != null) {
                ratios.set(0, Target.judged(changed.get(one).wall() / peer.wall(), Target.EDIT));
            }
            cells.addAll(ratios);
            table.row(cells);
            cells = new ArrayList<>(figures(one.name() + ", nothing", same.get(one)));
            cells.addAll(ratios(same.get(one), peer, null));
            table.row(cells);
        }
        print(table);
    }

    private void warm(int size) throws IOException {
        Contestant balise = bench.balise(size);
        Edit edit = Edit.in(balise.fiches());
        Table table =
                new Table(
                        String.format(Locale.ROOT, "%,d fiches, warm", size), "wall ms", "CPU ms");
        for (String line : bench.warm(balise, edit.file())) {
            String[] parts = line.split(" ");
            table.row(
                    List.of(
                            parts[0],
                            format("%.0f", Double.parseDouble(parts[1]) * 1000),
                            format("%.0f", Double.parseDouble(parts[2]) * 1000)));
        }
        print(table);
    }

    private void scale(int size, List<List<String>> rows, List<double[]> perFiche)
            throws IOException {
        Contestant balise = bench.balise(size);
        Costs costs = rounds(List.of(balise)).get(balise);
        if (costs == null) {
            return;
        }
        List<String> cells =
                new ArrayList<>(figures(String.format(Locale.ROOT, "%,d", size), costs));
        cells.add(format("%.0f", costs.cpu() / size * 1e6));
        cells.add(Folders.size(balise.site()).toString());
        rows.add(cells);
        perFiche.add(new double[] {size, costs.cpu() / size * 1e6, costs.megabytes()});
        System.err.println(String.join("  ", cells));
    }

    private void verdict(List<List<String>> rows, List<double[]> perFiche) {
        Table table =
                new Table(
                        "fiches",
                        "wall s, median (least)",
                        "CPU s (least)",
                        "peak MB",
                        "CPU, µs per fiche",
                        "output");
        rows.forEach(table::row);
        print(table);
        double[] each =
                perFiche.stream()
                        .filter(one -> one[0] >= Target.FLAT_FROM)
                        .mapToDouble(one -> one[1])
                        .sorted()
                        .toArray();
        if (each.length > 1) {
            double apart = each[each.length - 1] / each[0] - 1;
            System.out.printf(
                    Locale.ROOT,
                    "CPU per fiche from %,d fiches on: %s apart%n",
                    Target.FLAT_FROM,
                    Target.judged(apart, Target.FLAT));
        }
        for (double[] one : perFiche) {
            if (one[0] == Target.LARGE_SIZE) {
                System.out.printf(
                        Locale.ROOT,
                        "%,d fiches in at most %,.0f MB: %s%n",
                        Target.LARGE_SIZE,
                        Target.LARGE,
                        one[2] <= Target.LARGE ? "yes" : "no");
            }
        }
    }

    private static List<String> figures(String name, Costs costs) {
        return List.of(
                name,
                format("%.2f (%.2f)", costs.wall(), costs.leastWall()),
                format("%.2f (%.2f)", costs.cpu(), costs.leastCpu()),
                format("%.0f", costs.megabytes()));
    }

    private static List<String> ratios(Costs costs, Costs peer, Target target) {
        if (peer == null) {
            return new ArrayList<>(List.of("–", "–", "–"));
        }
        double wall = costs.wall() / peer.wall();
        double cpu = costs.cpu() / peer.cpu();
        double memory = costs.megabytes() / peer.megabytes();
        return new ArrayList<>(
                target == null
                        ? List.of(Target.ratio(wall), Target.ratio(cpu), Target.ratio(memory))
                        : List.of(
                                Target.judged(wall, target.wall()),
                                Target.judged(cpu, target.cpu()),
                                Target.judged(memory, target.memory())));
    }

    private static Costs peer(Map<Contestant, Costs> costs) {
        return costs.entrySet().stream()
                .filter(one -> one.getKey().key().equals("hugo"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private void print(Table table) {
        System.out.println();
        System.out.print(table.text(options.markdown()));
        System.out.flush();
    }

    private static String format(String form, Object... figures) {
        return String.format(Locale.ROOT, form, figures);
    }
}
