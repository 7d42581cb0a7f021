import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Runs a command as a new process and says what it cost: time that passed, CPU of user and system, peak memory.
///
/// CPU counts every child that the command waited for. Peak memory is that of the largest single process of the command,
/// as the kernel reports it, so that Hugo followed by Pagefind counts as the larger of the two. GNU time, where it is
/// installed, hands on what the kernel says at the end of a process. Elsewhere on Linux CPU is read from `/proc` (what this
/// process's ended children used), and memory is looked at every few milliseconds, which misses what a process takes in
/// its very last ones.
final class Watch {

    /// What one run cost: seconds, seconds, megabytes (of 2^20 bytes).
    record Cost(double wall, double cpu, double megabytes) {}

    private static final Path GNU_TIME = Path.of("/usr/bin/time");
    private static final Path OWN_TIMES = Path.of("/proc/self/stat");
    // The unit of /proc, a constant of every architecture that Java runs on.
    private static final double TICKS_PER_SECOND = 100;
    private static final int LOOK_MILLIS = 5;
    private static final int PATIENCE = 24 * 60 * 60;

    private final Path scratch;
    private final boolean gnu;

    private final int limit;
    private volatile boolean silent;

    /// A command took longer than the limit and was ended.
    static final class TooLong extends RuntimeException {

        private static final long serialVersionUID = 1;

        private TooLong(int seconds) {
            super("not done after " + seconds + " s");
        }
    }

    /// Puts its own files into `scratch`, and ends what runs for more than `limit` seconds.
    Watch(Path scratch, int limit) {
        this.scratch = scratch;
        this.limit = limit;
        this.gnu = isGnu();
        if (!gnu && !Files.isReadable(OWN_TIMES)) {
            throw new Refusal(
                    "neither GNU time in /usr/bin/time nor /proc: nothing to measure with");
        }
    }

    /// How costs are read, for the heading of a table.
    String means() {
        return gnu ? "GNU time" : "/proc";
    }

    /// Runs the command in a folder; what it prints is kept only to be shown when it fails. Ends it after the limit.
    Cost run(Path folder, List<String> command) {
        return run(folder, command, limit);
    }

    /// The same for what is not measured and takes as long as it takes.
    void prepare(Path folder, List<String> command) {
        run(folder, command, PATIENCE);
    }

    private Cost run(Path folder, List<String> command, int seconds) {
        Path cost = scratch.resolve("cost.txt");
        Path printed = scratch.resolve("printed.txt");
        List<String> words = new ArrayList<>();
        if (gnu) {
            words.addAll(
                    List.of(GNU_TIME.toString(), "-q", "-o", cost.toString(), "-f", "%U %S %M"));
        }
        words.addAll(command);
        try {
            double before = ownChildren();
            long start = System.nanoTime();
            Process process =
                    new ProcessBuilder(words)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(printed.toFile())
                            .start();
            long peak = gnu ? 0 : look(process, seconds);
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                end(process);
                throw new TooLong(seconds);
            }
            double wall = (System.nanoTime() - start) / 1e9;
            int status = process.exitValue();
            if (status != 0 && silent) {
                // The whole bench is being ended, which is no fault of the command.
                Thread.sleep(Long.MAX_VALUE);
            }
            if (status != 0) {
                throw new Refusal(
                        "status %d from %s%n%s"
                                .formatted(status, String.join(" ", command), end(printed)));
            }
            if (!gnu) {
                return new Cost(wall, ownChildren() - before, peak / 1024.0);
            }
            String[] parts = Files.readString(cost).strip().split(" ");
            return new Cost(
                    wall,
                    Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2]) / 1024);
        } catch (IOException e) {
            throw new Refusal(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("interrupted");
        }
    }

    /// The lines that the last command printed.
    List<String> printed() throws IOException {
        return Files.readAllLines(scratch.resolve("printed.txt"));
    }

    /// From now on commands fail because they are ended.
    void silence() {
        silent = true;
    }

    private static boolean isGnu() {
        if (!Files.isExecutable(GNU_TIME)) {
            return false;
        }
        try {
            Process asked =
                    new ProcessBuilder(GNU_TIME.toString(), "-q", "-f", "%M", "true")
                            .redirectErrorStream(true)
                            .start();
            byte[] said = asked.getInputStream().readAllBytes();
            return asked.waitFor() == 0
                    && new String(said, StandardCharsets.UTF_8).strip().matches("\\d+");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Seconds of user and system that the ended children of this process used.
    private double ownChildren() throws IOException {
        if (gnu) {
            return 0;
        }
        // The second field, a name in brackets, may hold blanks; the two times are the 14th and
        // 15th after it.
        String all = Files.readString(OWN_TIMES);
        String[] fields = all.substring(all.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS_PER_SECOND;
    }

    /// The largest peak, in KiB, that any process of the command has shown until it ended.
    private static long look(Process process, int seconds) throws InterruptedException {
        long most = 0;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        do {
            most = Math.max(most, peak(process.pid()));
            try (Stream<ProcessHandle> children = process.descendants()) {
                for (ProcessHandle child : children.toList()) {
                    most = Math.max(most, peak(child.pid()));
                }
            }
            if (System.nanoTime() > end) {
                end(process);
                throw new TooLong(seconds);
            }
        } while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS));
        return most;
    }

    private static long peak(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            Optional<String> line = lines.filter(one -> one.startsWith("VmHWM:")).findFirst();
            return line.map(one -> Long.parseLong(one.replaceAll("\\D", ""))).orElse(0L);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static void end(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    private static String end(Path printed) throws IOException {
        byte[] all = Files.readAllBytes(printed);
        int from = Math.max(0, all.length - 2000);
        return new String(all, from, all.length - from, StandardCharsets.UTF_8);
    }
}
