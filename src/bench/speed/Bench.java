import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.tools.ToolProvider;

/// The folder in which everything happens, and what is in it: a copy of the publication for each contestant.
///
/// It is in memory where there is memory to be had as a file system, since a disk is not the same from one run to the next:
/// an ext4 that just had to delete ten thousand files is ten times slower than one that had not. The folder goes when the
/// bench ends, also when it is interrupted.
final class Bench implements AutoCloseable {

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final String JAVA = ProcessHandle.current().info().command().orElse("java");
    private static final List<String> JAVA_OPTIONS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xmn32m",
                    "-XX:SurvivorRatio=4",
                    "--enable-native-access=ALL-UNNAMED");
    private static final List<String> BUILD =
            List.of(
                    "build",
                    "--content",
                    "content",
                    "--output",
                    "site",
                    "--no-pdf",
                    "--lang",
                    "fr");

    private final Options options;
    private final Path sources;
    private final Path folder;
    private final Watch watch;
    private final Peers peers;
    private final AtomicBoolean ended = new AtomicBoolean();

    private Bench(Options options, Path sources, Path folder) {
        this.options = options;
        this.sources = sources;
        this.folder = folder;
        this.watch = new Watch(folder, options.limit());
        this.peers = Peers.find(options);
    }

    /// Makes the folder; `sources` is `src/bench`.
    static Bench open(Options options, Path sources) throws IOException {
        Path above =
                options.work()
                        .orElse(memory().orElse(Path.of(System.getProperty("java.io.tmpdir"))));
        Path folder = Files.createTempDirectory(above.toAbsolutePath(), "balise-bench-");
        try {
            Bench bench = new Bench(options, sources, folder);
            Runtime.getRuntime().addShutdownHook(new Thread(bench::abandon));
            return bench;
        } catch (Refusal e) {
            Folders.delete(folder);
            throw e;
        }
    }

    private static Optional<Path> memory() {
        try {
            return Optional.of(MEMORY)
                    .filter(Files::isWritable)
                    .filter(_ -> kind(MEMORY).equals("tmpfs"));
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    private static String kind(Path path) {
        try {
            return Files.getFileStore(path).type();
        } catch (IOException e) {
            throw new Refusal(e.toString());
        }
    }

    /// What is compared on what, in a few lines.
    String description() {
        StringBuilder text = new StringBuilder();
        text.append(LocalDate.now())
                .append(", ")
                .append(Runtime.getRuntime().availableProcessors())
                .append(" cores, Java ")
                .append(Runtime.version())
                .append("; ")
                .append(kind(folder))
                .append(", ")
                .append(options.keep() ? "output kept" : "no output before each build")
                .append("; ")
                .append(options.rounds())
                .append(" rounds, ")
                .append(options.rich() ? "rich" : "plain")
                .append(" fiches; measured by ")
                .append(watch.means());
        for (String one : peers.missing()) {
            text.append("\nnot installed, left out: ").append(one);
        }
        return text.toString();
    }

    /// All that are wanted and installed, each with its content.
    List<Contestant> contestants(int size) throws IOException {
        List<Contestant> all = new ArrayList<>();
        Contestant balise = balise(size);
        if (options.wants("balise") || options.wants("floor")) {
            all.add(balise);
        }
        for (Peers.Peer peer : peers.found()) {
            Path place = folder.resolve(peer.key());
            Folders.copy(sources.resolve("peers").resolve(peer.key()), place);
            corpus(size, place, peer.key());
            all.add(
                    new Contestant(
                            peer.key(),
                            peer.name(),
                            place,
                            "public",
                            peer.state(),
                            peer.command()));
        }
        if (options.wants("floor")) {
            all.add(floor(balise));
        }
        return all;
    }

    Contestant balise(int size) throws IOException {
        Path place = folder.resolve("balise");
        corpus(size, place, "balise");
        List<String> command = new ArrayList<>();
        options.classes()
                .ifPresentOrElse(
                        classes -> {
                            command.add(JAVA);
                            command.addAll(JAVA_OPTIONS);
                            command.addAll(List.of("-cp", classes, "fr.balise.cli.Main"));
                        },
                        () -> command.add(options.balise().toString()));
        command.addAll(BUILD);
        return new Contestant("balise", "Balise", place, "site", List.of(".balise"), command);
    }

    private Contestant floor(Contestant balise) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("floor-classes"));
        int status =
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-d",
                                classes.toString(),
                                sources.resolve("speed/Floor.java").toString());
        if (status != 0) {
            throw new Refusal("Floor.java does not compile");
        }
        return new Contestant(
                "floor",
                "floor: read and write",
                Files.createDirectories(folder.resolve("floor")),
                "site",
                List.of(),
                List.of(
                        JAVA,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmn8m",
                        "-cp",
                        classes.toString(),
                        "Floor",
                        balise.folder().resolve("content").toString(),
                        folder.resolve("floor.txt").toString(),
                        "site"));
    }

    private void corpus(int size, Path place, String flavour) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                JAVA,
                                sources.resolve("Corpus.java").toString(),
                                Integer.toString(size),
                                place.toString(),
                                "--for",
                                flavour));
        if (options.rich() && flavour.equals("balise")) {
            command.add("--rich");
        }
        watch.prepare(folder, command);
    }

    /// The run that is not measured. Balise's is also the measure of what the floor must write; without it there is none.
    boolean prepare(Contestant one) throws IOException {
        if (one.key().equals("floor") && !Files.exists(folder.resolve("floor.txt"))) {
            return false;
        }
        watch.run(one.folder(), one.command());
        if (one.key().equals("balise")) {
            watch.prepare(
                    folder,
                    List.of(
                            JAVA,
                            sources.resolve("speed/Floor.java").toString(),
                            "list",
                            one.site().toString(),
                            folder.resolve("floor.txt").toString()));
        }
        return true;
    }

    /// Takes away what the last build made: its state always, its output unless that is to stay.
    void fresh(Contestant one) throws IOException {
        for (String state : one.state()) {
            Folders.delete(one.folder().resolve(state));
        }
        if (!options.keep()) {
            Folders.delete(one.site());
        }
    }

    Watch.Cost run(Contestant one) {
        return watch.run(one.folder(), one.command());
    }

    /// What Warm.java prints of builds in its own process, with the compiler levels that a long run has by itself.
    List<String> warm(Contestant balise, Path fiche) throws IOException {
        String classes =
                options.classes()
                        .orElse(
                                options.balise().resolveSibling("../lib").normalize()
                                        + File.separator
                                        + "*");
        watch.prepare(
                balise.folder(),
                List.of(
                        JAVA,
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classes,
                        sources.resolve("speed/Warm.java").toString(),
                        balise.folder().toString(),
                        Integer.toString(2 * options.rounds()),
                        fiche.toString()));
        return watch.printed();
    }

    /// Makes room for the next size.
    void clear() throws IOException {
        Folders.delete(folder);
        Files.createDirectories(folder);
    }

    @Override
    public void close() throws IOException {
        if (ended.compareAndSet(false, true)) {
            Folders.delete(folder);
        }
    }

    /// At the end of the process, whatever ended it: no child goes on, no file stays.
    private void abandon() {
        if (ended.compareAndSet(false, true)) {
            watch.silence();
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            for (int attempt = 0; Files.exists(folder) && attempt < 50; attempt++) {
                try {
                    Thread.sleep(20);
                    Folders.delete(folder);
                } catch (IOException e) {
                    // A child was still writing: it has been told to end, so try again.
                } catch (InterruptedException e) {
                    return;
                }
            }
        }
    }
}
