package fr.balise.git;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes the files that a commit has under a path into a folder, as they are kept: ordinary files only, no symbolic link and
/// no submodule, and never outside the folder, whatever the commit says.
///
/// Example: `Snapshot.write(repository, "3f2a…", "content", folder)` → `folder/publication.yaml`, `folder/fiches/056.md`…
public final class Snapshot {

    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_HEAD = 200;

    private Snapshot() {}

    /// What came of it.
    public sealed interface Result {

        /// So many files were written.
        record Written(int files) implements Result {}

        /// The commit has nothing under the path.
        record Absent() implements Result {}

        /// A file of the commit is not in this copy of the repository, which was fetched in part.
        record Incomplete(String path) implements Result {}
    }

    private record Entry(String object, String path) {}

    /// Writes the files; a folder that is there already may hold more afterwards.
    ///
    /// @param commit its full id
    /// @param under a folder, from the root of the repository; empty for all files
    /// @param folder where the files go; made when there are any
    /// @throws IOException where the folder cannot be written, or git ends too early
    public static Result write(Repository repository, String commit, String under, Path folder)
            throws IOException {
        try {
            List<Entry> entries = entries(repository.program(), commit, under);
            if (entries.isEmpty()) {
                return new Result.Absent();
            }
            return write(repository.program(), entries, folder);
        } catch (GitProgram.Missing removedMeanwhile) {
            throw new IOException(removedMeanwhile);
        }
    }

    private static List<Entry> entries(GitProgram git, String commit, String under)
            throws GitProgram.Missing {
        List<String> words = new ArrayList<>(List.of("ls-tree", "-r", "-z", "--full-tree"));
        // A tree within the commit gives paths as seen from that folder.
        words.add(under.isEmpty() ? commit : commit + ":" + under);
        GitProgram.Answer answer = git.run(words);
        List<Entry> entries = new ArrayList<>();
        if (answer.done()) {
            for (String line : answer.output().split("\0", -1)) {
                // 100644 blob 3f2a…<tab>fiches/056.md
                int tab = line.indexOf('\t');
                String[] facts = line.substring(0, Math.max(0, tab)).split(" ", -1);
                if (facts.length == 3 && facts[0].startsWith("100") && facts[1].equals("blob")) {
                    entries.add(new Entry(facts[2], line.substring(tab + 1)));
                }
            }
        }
        return entries;
    }

    private static Result write(GitProgram git, List<Entry> entries, Path folder)
            throws IOException, GitProgram.Missing {
        Files.createDirectories(folder);
        StringBuilder wanted = new StringBuilder();
        entries.forEach(entry -> wanted.append(entry.object()).append('\n'));
        List<String> missing = new ArrayList<>();
        int[] written = new int[1];
        git.read(
                List.of("cat-file", "--batch"),
                wanted.toString().getBytes(StandardCharsets.US_ASCII),
                output -> {
                    InputStream stream = new BufferedInputStream(output, CHUNK);
                    for (Entry entry : entries) {
                        Optional<Path> file = inside(folder, entry.path());
                        long size = size(head(stream));
                        if (size < 0) {
                            missing.add(entry.path());
                        } else if (file.isPresent()) {
                            copy(stream, size, file.get());
                            written[0]++;
                        } else {
                            stream.skipNBytes(size + 1);
                        }
                    }
                    return written[0];
                });
        return missing.isEmpty()
                ? new Result.Written(written[0])
                : new Result.Incomplete(missing.getFirst());
    }

    /// The file at a path of the commit; empty for one that would lie elsewhere.
    private static Optional<Path> inside(Path folder, String path) {
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..") || part.contains("\\")) {
                return Optional.empty();
            }
        }
        try {
            Path file = folder.resolve(path).normalize();
            return file.startsWith(folder.normalize()) && !file.equals(folder.normalize())
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }

    /// `<object> blob <size>`, or `<object> missing`.
    private static String head(InputStream stream) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = stream.read(); next != '\n'; next = stream.read()) {
            if (next < 0 || line.size() > LONGEST_HEAD) {
                throw new EOFException("git cat-file");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.US_ASCII);
    }

    private static long size(String head) throws IOException {
        if (head.endsWith(" missing")) {
            return -1;
        }
        try {
            return Long.parseLong(head.substring(head.lastIndexOf(' ') + 1));
        } catch (NumberFormatException other) {
            throw new IOException(head, other);
        }
    }

    private static void copy(InputStream stream, long size, Path file) throws IOException {
        Path above = file.getParent();
        if (above != null) {
            Files.createDirectories(above);
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            long left = size;
            while (left > 0) {
                int read = stream.read(chunk, 0, (int) Math.min(chunk.length, left));
                if (read < 0) {
                    throw new EOFException("git cat-file");
                }
                out.write(chunk, 0, read);
                left -= read;
            }
        }
        stream.skipNBytes(1);
    }
}
