package fr.balise.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// Runs the program `git` in a folder. It only reads: it takes no lock, asks nobody for a password, fetches nothing over
/// the network, and starts no program that the settings of the repository name.
final class GitProgram {

    private static final List<String> CAREFUL =
            List.of(
                    "git",
                    "--no-pager",
                    "-c",
                    "core.quotepath=off",
                    "-c",
                    "core.fsmonitor=false",
                    "-c",
                    "log.showSignature=false");

    private static final Map<String, String> SURROUNDINGS =
            Map.of(
                    "LC_ALL", "C",
                    "GIT_OPTIONAL_LOCKS", "0",
                    "GIT_TERMINAL_PROMPT", "0",
                    "GIT_NO_LAZY_FETCH", "1",
                    "GIT_ALLOW_PROTOCOL", "none");

    /// What a hook of git sets for the programs that it starts: they would find another repository than that of the folder.
    private static final List<String> OF_HOOKS =
            List.of(
                    "GIT_DIR",
                    "GIT_WORK_TREE",
                    "GIT_COMMON_DIR",
                    "GIT_INDEX_FILE",
                    "GIT_PREFIX",
                    "GIT_NAMESPACE");

    private final Path folder;

    GitProgram(Path folder) {
        this.folder = folder;
    }

    /// What one run gave.
    ///
    /// @param status 0 when git did what it was asked
    /// @param output as UTF-8, in which Git keeps names of files and of authors
    /// @param errors what git said was wrong
    record Answer(int status, String output, String errors) {

        boolean done() {
            return status == 0;
        }

        /// The first line of the output, or nothing.
        String line() {
            int end = output.indexOf('\n');
            return end < 0 ? output : output.substring(0, end);
        }

        /// The first line of what git said was wrong.
        String reason() {
            return errors.strip().lines().findFirst().orElse("");
        }
    }

    /// There is no program `git` on this machine.
    static final class Missing extends Exception {

        private static final long serialVersionUID = 1;

        Missing(IOException cause) {
            super(cause);
        }
    }

    /// Takes what git writes, to its end.
    @FunctionalInterface
    interface Reader<T> {
        T read(InputStream output) throws IOException;
    }

    /// Runs git with these words.
    Answer run(List<String> words) throws Missing {
        return run(words, new byte[0]);
    }

    /// Runs git with these words and this input.
    Answer run(List<String> words, byte[] input) throws Missing {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Ended ended =
                read(
                        words,
                        input,
                        stream -> {
                            stream.transferTo(output);
                            return true;
                        });
        return new Answer(ended.status(), output.toString(StandardCharsets.UTF_8), ended.errors());
    }

    /// How a run ended whose output somebody else has read.
    record Ended(int status, String errors) {}

    /// Runs git, and lets what it writes be read while it runs.
    <T> Ended read(List<String> words, byte[] input, Reader<T> reader) throws Missing {
        Process process = start(words);
        CompletableFuture<String> errors =
                CompletableFuture.supplyAsync(
                        () -> text(process.getErrorStream()), Thread::startVirtualThread);
        Thread writer = Thread.startVirtualThread(() -> write(input, process.getOutputStream()));
        try (InputStream output = process.getInputStream()) {
            reader.read(output);
            int status = process.waitFor();
            writer.join();
            return new Ended(status, errors.join());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            return new Ended(-1, "interrupted");
        }
    }

    private Process start(List<String> words) throws Missing {
        List<String> command = new ArrayList<>(CAREFUL);
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeAll(OF_HOOKS);
        builder.environment().putAll(SURROUNDINGS);
        try {
            return builder.start();
        } catch (IOException absent) {
            throw new Missing(absent);
        }
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            return broken.toString();
        }
    }

    private static void write(byte[] input, OutputStream stream) {
        try (stream) {
            stream.write(input);
        } catch (IOException closed) {
            // git ended before it had read all; its status tells whether that matters.
        }
    }
}
