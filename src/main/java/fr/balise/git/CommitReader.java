package fr.balise.git;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads what `git log -z --name-status` writes in the form of [#FORMAT], one commit after the other.
///
/// Every part ends with a NUL, which stands neither in names nor in paths. A commit that changed files goes on with a line
/// feed and `status NUL path NUL`… (two paths for a name that changed); the next one begins with its id, which no status
/// can be taken for.
final class CommitReader {

    /// Id, day, author by `.mailmap`, co-authors between unit separators.
    static final String FORMAT =
            "--format=%H%x00%as%x00%aN%x00"
                    + "%(trailers:key=Co-authored-by,valueonly,unfold,separator=%x1f)";

    /// The same without any name.
    static final String FORMAT_WITHOUT_NAMES = "--format=%H%x00%as%x00%x00";

    // A line feed, `R100`.
    private static final int LONGEST_STATUS = 5;

    private final InputStream input;
    private final ByteArrayOutputStream part = new ByteArrayOutputStream();
    private final int prefix;

    private CommitReader(InputStream input, String folder) {
        this.input = new BufferedInputStream(input, 1 << 16);
        this.prefix = folder.isEmpty() ? 0 : folder.length() + 1;
    }

    /// Reads all commits, the newest first.
    ///
    /// @param folder the content folder seen from the root, in which all paths lie
    static void read(InputStream input, String folder, Consumer<Commit> to) throws IOException {
        new CommitReader(input, folder).read(to);
    }

    /// The parts of an output that is a list of paths, each seen from the content folder.
    static List<String> paths(String output, String folder) {
        int prefix = folder.isEmpty() ? 0 : folder.length() + 1;
        return Arrays.stream(output.split("\0", -1))
                .filter(path -> path.length() > prefix)
                .map(path -> inside(path, prefix))
                .toList();
    }

    private void read(Consumer<Commit> to) throws IOException {
        Optional<String> id = part();
        while (id.isPresent()) {
            String day = part().orElse("");
            List<String> people = new ArrayList<>();
            people.add(part().orElse(""));
            people.addAll(Arrays.asList(part().orElse("").split("\u001f", -1)));
            List<Commit.Edit> edits = new ArrayList<>();
            id = part();
            while (id.isPresent() && id.get().length() <= LONGEST_STATUS) {
                edits.add(edit(id.get().strip()));
                id = part();
            }
            to.accept(new Commit(day, people, edits));
        }
    }

    private Commit.Edit edit(String status) throws IOException {
        String path = path();
        return switch (status.charAt(0)) {
            case 'A' -> new Commit.Edit.Added(path);
            case 'D' -> new Commit.Edit.Deleted(path);
            // Called a copy where another text took the old name in the same commit.
            case 'R', 'C' -> new Commit.Edit.Renamed(path, path(), status.endsWith("100"));
            default -> new Commit.Edit.Changed(path);
        };
    }

    private String path() throws IOException {
        return inside(part().orElse(""), prefix);
    }

    private static String inside(String path, int prefix) {
        // As *read* names files, whatever form of accents the system has on which one was
        // committed.
        return Normalizer.normalize(
                path.substring(Math.min(prefix, path.length())), Normalizer.Form.NFC);
    }

    private Optional<String> part() throws IOException {
        part.reset();
        int next = input.read();
        if (next < 0) {
            return Optional.empty();
        }
        while (next > 0) {
            part.write(next);
            next = input.read();
        }
        return Optional.of(part.toString(StandardCharsets.UTF_8));
    }
}
