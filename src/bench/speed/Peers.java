import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the other generators on this machine; installs nothing.
///
/// Each is a template of a [Contestant]: the folder of `src/bench/peers` that holds its site, and its command, run in a copy
/// of that folder. Commands of two programs go through `sh`, whose own cost is below a hundredth of theirs.
record Peers(List<Peer> found, List<String> missing) {

    /// A generator that is installed.
    record Peer(String key, String name, List<String> state, List<String> command) {}

    private static final String PAGEFIND = "\"$1\" --site public --quiet";

    static Peers find(Options options) {
        List<Peer> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Optional<String> pagefind =
                command("PAGEFIND", "")
                        .or(() -> inModules("@pagefind", "pagefind"))
                        .or(() -> command("", "pagefind"));
        if (options.wants("hugo")) {
            Optional<String> hugo = command("HUGO", "hugo");
            if (hugo.isPresent() && pagefind.isPresent()) {
                String script =
                        "\"$2\" --quiet --noBuildLock --cacheDir \"$PWD/cache\" --destination"
                                + " public && "
                                + PAGEFIND;
                found.add(
                        new Peer(
                                "hugo",
                                "Hugo + Pagefind",
                                List.of("resources", "cache"),
                                shell(script, pagefind.get(), hugo.get())));
            } else {
                missing.add(hugo.isEmpty() ? "Hugo" : "Pagefind, so no Hugo + Pagefind");
            }
        }
        if (options.wants("eleventy")) {
            Optional<String> eleventy =
                    command("ELEVENTY", "")
                            .or(() -> inModules("@11ty", "cmd.cjs"))
                            .or(() -> command("", "eleventy"));
            if (eleventy.isPresent() && pagefind.isPresent()) {
                String program = eleventy.get();
                String script =
                        (program.endsWith(".cjs") ? "node " : "")
                                + "\"$2\" --quiet --config=eleventy.config.cjs >/dev/null && "
                                + PAGEFIND;
                found.add(
                        new Peer(
                                "eleventy",
                                "Eleventy + Pagefind",
                                List.of(".cache"),
                                shell(script, pagefind.get(), program)));
            } else {
                missing.add(
                        eleventy.isEmpty() ? "Eleventy" : "Pagefind, so no Eleventy + Pagefind");
            }
        }
        if (options.wants("jbake")) {
            command("JBAKE", "jbake")
                    .ifPresentOrElse(
                            jbake ->
                                    found.add(
                                            new Peer(
                                                    "jbake",
                                                    "JBake, no search",
                                                    List.of("cache"),
                                                    jbake(Path.of(jbake)))),
                            () -> missing.add("JBake"));
        }
        return new Peers(found, missing);
    }

    private static List<String> jbake(Path where) {
        if (!Files.isDirectory(where)) {
            return List.of(where.toString(), "-b", ".", "public");
        }
        String java = Optional.ofNullable(System.getenv("JBAKE_JAVA")).orElse("java");
        return List.of(
                java,
                "-cp",
                where.resolve("*").toString(),
                "org.jbake.launcher.Main",
                "-b",
                ".",
                "public");
    }

    private static List<String> shell(String script, String pagefind, String program) {
        return List.of("sh", "-c", script, "sh", pagefind, program);
    }

    /// What a variable of the environment names, or a program of the path.
    private static Optional<String> command(String variable, String program) {
        String named = variable.isEmpty() ? null : System.getenv(variable);
        if (named != null && !named.isBlank()) {
            if (named.contains(File.separator)) {
                Path file = Path.of(named).toAbsolutePath();
                return Optional.of(file.toString()).filter(_ -> Files.exists(file));
            }
            return onPath(named);
        }
        return program.isEmpty() ? Optional.empty() : onPath(program);
    }

    private static Optional<String> onPath(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /// A program below a folder of `NODE_MODULES`: Pagefind's own there, rather than the script of npm that starts it.
    private static Optional<String> inModules(String vendor, String beginning) {
        String modules = System.getenv("NODE_MODULES");
        if (modules == null || !Files.isDirectory(Path.of(modules, vendor))) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(Path.of(modules, vendor).toAbsolutePath(), 3)) {
            return files.filter(Files::isExecutable)
                    .filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().startsWith(beginning))
                    .filter(file -> !file.toString().endsWith(".sha256"))
                    .sorted()
                    .map(Path::toString)
                    .findFirst();
        } catch (IOException e) {
            throw new Refusal(e.toString());
        }
    }
}
