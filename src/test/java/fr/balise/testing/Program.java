package fr.balise.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A program of this machine that runs until it is closed, with all that it has started; none survives this Java.
final class Program implements AutoCloseable {

    private static final int SECONDS = 30;

    private final Process process;
    private final Thread lastResort = new Thread(this::kill);
    private final CompletableFuture<String> said = new CompletableFuture<>();

    private Program(Process process) {
        this.process = process;
    }

    /// Starts a program and waits for what it has to say before it can be used.
    ///
    /// @param ready found in a line of its output; its first group is the answer of [#said]
    static Program start(Map<String, String> environment, Pattern ready, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Program program = new Program(builder.start());
            Runtime.getRuntime().addShutdownHook(program.lastResort);
            Thread.ofPlatform().daemon().start(() -> program.listen(ready));
            try {
                program.said.get(SECONDS, TimeUnit.SECONDS);
                return program;
            } catch (ExecutionException | TimeoutException e) {
                program.close();
                throw new IllegalStateException("did not start: " + command, e);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Where a program stands, if it is installed.
    static Optional<Path> find(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin").split(":", -1))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// What the program said when it was ready.
    String said() {
        return said.join();
    }

    // Reads on to the end: a program whose output nobody takes would stand still.
    private void listen(Pattern ready) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            StringBuilder all = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher found = ready.matcher(line);
                if (!said.isDone()) {
                    all.append(line).append('\n');
                    if (found.find()) {
                        said.complete(found.group(1));
                    }
                }
            }
            said.completeExceptionally(new IllegalStateException("it ended: " + all));
        } catch (IOException e) {
            said.completeExceptionally(e);
        }
    }

    @Override
    public void close() {
        kill();
        try {
            process.waitFor(SECONDS, TimeUnit.SECONDS);
            Runtime.getRuntime().removeShutdownHook(lastResort);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException e) {
            // This Java is ending already; the hook does the same.
        }
    }

    private void kill() {
        // Listed first, because the children of a program that has ended are no longer known as its
        // own.
        List<ProcessHandle> started = process.descendants().toList();
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
    }
}
