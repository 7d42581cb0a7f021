package fr.balise.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Another Java with the classes of this one, for what cannot be changed in a Java that runs: its time zone, its locale,
/// its file encoding, the way it ends.
public final class ChildJvm {

    private static final int SECONDS = 300;

    private ChildJvm() {}

    /// What a child came to.
    ///
    /// @param status its exit status
    /// @param out what it printed on both outputs
    public record Ended(int status, String out) {}

    /// Runs a main class to its end.
    ///
    /// @param folder the current folder of the child
    /// @param settings of the Java, such as `-Duser.timezone=Asia/Tokyo`
    /// @param environment added to that of this process
    /// @param words the class and its arguments
    public static Ended run(
            Path folder, List<String> settings, Map<String, String> environment, String... words) {
        return run(folder, classPath(), settings, environment, words);
    }

    /// The same with other classes.
    public static Ended run(
            Path folder,
            String classPath,
            List<String> settings,
            Map<String, String> environment,
            String... words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(settings);
        command.addAll(List.of("-cp", classPath));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        Path out = folder.resolve("child-output.txt");
        builder.redirectErrorStream(true).redirectOutput(out.toFile());
        try {
            Process process = builder.start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("no end after " + SECONDS + " s: " + command);
            }
            return new Ended(process.exitValue(), Folders.text(out));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Surefire starts this Java from a jar that only names the others; the property has their names.
    private static String classPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
