package fr.balise.cli;

import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Wording;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.LongFunction;

/// The files beside the output into which a report goes.
final class ReportFiles {

    /// Of a larger file GitHub shows nothing at all.
    private static final long LARGEST_SUMMARY = 1L << 20;

    private final Console console;
    private final Language language;

    ReportFiles(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    /// Writes a report; a file that cannot be written is told, and the result is false.
    boolean write(Path file, String report) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, report, StandardCharsets.UTF_8);
            return true;
        } catch (IOException unwritable) {
            tell("le rapport n'a pas pu être écrit : ", "the report could not be written: ", file);
            return false;
        }
    }

    /// Appends the summary of a job of GitHub Actions to the file that `GITHUB_STEP_SUMMARY` names, where it does. A
    /// summary that cannot be written is told and is no failure.
    ///
    /// @param summary text for so many bytes
    void summary(LongFunction<String> summary) {
        String name = console.environment().getOrDefault("GITHUB_STEP_SUMMARY", "");
        if (name.isEmpty()) {
            return;
        }
        try {
            Path file = Path.of(name);
            long taken = Files.exists(file) ? Files.size(file) : 0;
            Files.writeString(
                    file,
                    summary.apply(LARGEST_SUMMARY - taken),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException | InvalidPathException unwritable) {
            tell("le résumé n'a pas pu être écrit : ", "the summary could not be written: ", name);
        }
    }

    private void tell(String fr, String en, Object file) {
        console.err().println("balise: " + new Wording(fr + file, en + file).in(language));
    }
}
