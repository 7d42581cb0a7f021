package fr.balise.git;

import fr.balise.cache.CacheKey;
import fr.balise.date.PartialDate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The history of a publication from one build to the next, as long as the same commit is checked out: asking git costs
/// 0.3 s for 3,000 commits. Deleting it changes nothing but time; whatever is wrong with it, it is the same as none.
///
/// @param folder where it is kept, which is made if it is missing; empty to keep none
record HistoryNote(Optional<Path> folder) {

    /// To be raised when other facts are read, or written otherwise.
    private static final String FORMAT = "Balise, history, 1";

    private static final String FILE = "historique";
    private static final String END = "end";

    /// Everything that an answer depends on.
    String question(Repository repository, String head, History.Wanted wanted) {
        CacheKey key = new CacheKey().add(FORMAT).add(head).add(repository.root().toString());
        key.add(repository.inside()).add(wanted.toString());
        try {
            key.add(repository.root().resolve(".mailmap"));
        } catch (IOException noNames) {
            key.add("");
        }
        return key.hex();
    }

    /// The answer that was kept for this question.
    Optional<Map<String, History.Changes>> read(String question) {
        try {
            return folder.isEmpty()
                    ? Optional.empty()
                    : answer(
                            Files.readAllLines(folder.get().resolve(FILE), StandardCharsets.UTF_8),
                            question);
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private static Optional<Map<String, History.Changes>> answer(
            List<String> lines, String question) {
        if (lines.size() < 2
                || !lines.getFirst().equals(question)
                || !lines.getLast().equals(END)) {
            return Optional.empty();
        }
        Map<String, History.Changes> files = new TreeMap<>();
        for (String line : lines.subList(1, lines.size() - 1)) {
            List<String> parts = Arrays.asList(line.split("\0", -1));
            if (parts.size() < 2) {
                return Optional.empty();
            }
            files.put(
                    parts.getFirst(),
                    new History.Changes(
                            PartialDate.parse(parts.get(1)), parts.subList(2, parts.size())));
        }
        return Optional.of(files);
    }

    /// Keeps an answer.
    void keep(String question, Map<String, History.Changes> files) {
        if (folder.isEmpty() || files.keySet().stream().anyMatch(HistoryNote::isBroken)) {
            return;
        }
        List<String> lines = new ArrayList<>();
        lines.add(question);
        files.forEach((path, changes) -> lines.add(line(path, changes)));
        lines.add(END);
        try {
            Files.createDirectories(folder.get());
            Path part = Files.createTempFile(folder.get(), "part-", "");
            Files.write(part, lines);
            Files.move(
                    part,
                    folder.get().resolve(FILE),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            return; // git is asked again
        }
    }

    private static boolean isBroken(String path) {
        return path.indexOf('\n') >= 0 || path.indexOf('\r') >= 0;
    }

    private static String line(String path, History.Changes changes) {
        List<String> parts = new ArrayList<>();
        parts.add(path);
        parts.add(changes.last().map(PartialDate::iso).orElse(""));
        parts.addAll(changes.contributors());
        return String.join("\0", parts);
    }
}
