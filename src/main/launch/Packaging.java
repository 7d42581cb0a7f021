import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Completes the application that was laid out in a folder: gives it a Java runtime of its own, trains the cache of
/// classes that its launcher starts from, and packs all into a zip.
///
/// `java src/main/launch/Packaging.java target/balise target/balise.zip content target/training 2026-01-01T00:00:00Z`.
/// What cannot be had (no jlink, no modules to link, Windows, a training that fails) is told in a sentence and left out:
/// the application then looks for a Java, or starts more slowly, and gives the same bytes.
public final class Packaging {

    /// What `jdeps` finds, without java.sql (asked for by gson, never reached) and jdk.incubator.vector (Lucene does
    /// without), and with what is reached by name: the management of the machine (Lucene), French (jdk.localedata), zip
    /// file systems and sun.misc.Unsafe.
    private static final String MODULES =
            "java.base,java.desktop,java.logging,java.management,java.net.http,java.xml,jdk.httpserver,"
                    + "jdk.localedata,jdk.management,jdk.unsupported,jdk.xml.dom,jdk.zipfs";

    private static final int COPIES = 100;
    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    private final Path application;

    private Packaging(Path application) {
        this.application = application.toAbsolutePath();
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        Packaging packaging = new Packaging(Path.of(words[0]));
        packaging.link();
        packaging.train(Path.of(words[2]), Path.of(words[3]).toAbsolutePath());
        packaging.pack(Path.of(words[1]), Instant.parse(words[4]));
    }

    /// Makes `runtime/`, unless it is there for this JDK and these modules.
    private void link() throws IOException {
        Path runtime = application.resolve("runtime");
        Path jdk = Path.of(System.getProperty("java.home"), "release");
        String release =
                "# "
                        + MODULES
                        + "\n"
                        + (Files.exists(jdk) ? Files.readString(jdk) : Runtime.version());
        Path made = runtime.resolve("release");
        if (Files.exists(made) && Files.readString(made).equals(release)) {
            return;
        }
        remove(runtime);
        StringWriter told = new StringWriter();
        PrintWriter out = new PrintWriter(told);
        List<String> options = new ArrayList<>();
        options.addAll(List.of("--add-modules", MODULES, "--include-locales=fr,en"));
        options.addAll(List.of("--strip-debug", "--no-header-files", "--no-man-pages"));
        if (WINDOWS) {
            options.add("--generate-cds-archive");
        }
        options.addAll(List.of("--output", runtime.toString()));
        int status =
                ToolProvider.findFirst("jlink")
                        .map(jlink -> jlink.run(out, out, options.toArray(String[]::new)))
                        .orElse(-1);
        if (status != 0) {
            remove(runtime);
            System.out.println(
                    "[WARNING] No runtime in the application: this JDK cannot link one. " + told);
            return;
        }
        // That of jlink does not tell the build, by which the launcher knows one JDK from another.
        Files.writeString(made, release);
    }

    /// Makes `cache/` anew; other caches go.
    private void train(Path content, Path work) throws IOException, InterruptedException {
        Path cache = application.resolve("cache");
        remove(cache);
        if (WINDOWS) {
            return;
        }
        Files.createDirectories(cache);
        remove(work);
        Path made = work.resolve("content");
        publication(content, made);
        String site = work.resolve("site").toString();
        List<String> build =
                List.of("build", "--content", made.toString(), "--output", site, "--no-pdf");
        List<String> command = new ArrayList<>();
        command.addAll(List.of("sh", application.resolve("bin/balise").toString()));
        command.addAll(build);
        command.add("then");
        command.addAll(build);
        Path log = work.resolve("training.log");
        ProcessBuilder training =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        training.environment().put("BALISE_TRAINING", "yes");
        training.environment().put("BALISE_JAVA", System.getProperty("java.home"));
        Process process = training.start();
        boolean ended = process.waitFor(3, TimeUnit.MINUTES);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        List<Path> caches =
                files(cache).stream().filter(file -> file.toString().endsWith(".aot")).toList();
        if (!ended || process.exitValue() != 0 || caches.isEmpty()) {
            remove(cache);
            System.out.println("[WARNING] No cache of classes, the start is slower: see " + log);
        } else {
            System.out.println(
                    "[INFO] Cache of classes: "
                            + Files.size(caches.getFirst()) / 1_000_000
                            + " MB");
        }
    }

    /// The shipped publication, which uses every feature, with its fiches again under other numbers, so that what is
    /// done for each fiche is done often.
    private static void publication(Path content, Path made) throws IOException {
        copy(content, made);
        List<Path> fiches =
                files(made.resolve("fiches")).stream()
                        .filter(file -> file.toString().endsWith(".md"))
                        .toList();
        for (int copy = 0; copy < COPIES; copy++) {
            Path fiche = fiches.get(copy % fiches.size());
            String text = Files.readString(fiche);
            int number = 1001 + copy;
            String other =
                    text.replaceFirst("(?m)^numero: .*$", "numero: " + number)
                            .replaceFirst("(?m)^titre: (.*)$", "titre: Copie " + number)
                            .replaceAll("(?m)^(aliases|slug|permalink): .*$\n", "");
            Files.writeString(made.resolve("fiches/" + number + ".md"), other);
        }
    }

    /// Packs the application with its permissions, files in order and one time for all. The note of what was checked
    /// stays out: it holds for this folder.
    private void pack(Path zip, Instant time) throws IOException {
        Files.deleteIfExists(zip);
        URI address = URI.create("jar:" + zip.toAbsolutePath().toUri());
        Map<String, ?> options = Map.of("create", "true", "enablePosixFileAttributes", "true");
        try (FileSystem packed = FileSystems.newFileSystem(address, options)) {
            for (Path file : files(application)) {
                String name = application.relativize(file).toString().replace('\\', '/');
                if (name.equals("cache/checked")) {
                    continue;
                }
                Path to = packed.getPath("/" + name);
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
                boolean runs = WINDOWS ? name.equals("bin/balise") : Files.isExecutable(file);
                Files.setPosixFilePermissions(
                        to, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
                Files.setLastModifiedTime(to, FileTime.from(time));
            }
        }
        System.out.println(
                "[INFO] " + zip.getFileName() + ": " + Files.size(zip) / 1_000_000 + " MB");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes facts)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path visited, IOException failed)
                            throws IOException {
                        Files.delete(visited);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
