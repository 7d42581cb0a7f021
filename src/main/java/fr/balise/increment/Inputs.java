package fr.balise.increment;

import fr.balise.source.Seen;
import fr.balise.source.SourceReader;
import fr.balise.source.Stamp;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Everything that a build reads, as it is on disk: the content, the themes, the files that tell of its history, and the code,
/// in which the bundled themes are.
///
/// Names that *read* passes over are passed over here too, so that a text editor's own files do not count; what *read* would
/// refuse counts as any other file. Symbolic links are followed, as *read* does.
///
/// @param seen in a fixed order
/// @param files where each of them is
record Inputs(List<Seen> seen, List<Path> files) {

    Inputs {
        seen = List.copyOf(seen);
        files = List.copyOf(files);
    }

    /// Looks at all of it. `moment` is a time of the file system that is not after now.
    static Inputs of(Asked asked, long moment) throws IOException {
        Walk walk = new Walk(moment);
        walk.top("content", asked.content());
        walk.top("themes", asked.themes());
        for (Path file : asked.beside()) {
            walk.top(file.toString(), file);
        }
        for (Path code : code()) {
            walk.top(code.toString(), code);
        }
        return new Inputs(walk.seen, walk.files);
    }

    /// Whether these are the same as others that were seen before, name by name.
    boolean areStill(List<Seen> before) throws IOException {
        if (before.size() != seen.size()) {
            return false;
        }
        for (int i = 0; i < seen.size(); i++) {
            Seen now = seen.get(i);
            Seen then = before.get(i);
            if (!then.path().equals(now.path()) || !then.isStill(files.get(i), now.stamp())) {
                return false;
            }
        }
        return true;
    }

    /// The jars and folders of classes, and the jars beside ours, which it may name without their being on the class path.
    /// Their sizes and times say as much as a hash of them, which would cost 10 ms and more.
    private static Set<Path> code() throws IOException {
        Set<Path> code = new TreeSet<>();
        String classPath = System.getProperty("java.class.path", "");
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            if (!entry.isEmpty()) {
                code.add(Path.of(entry).toAbsolutePath());
            }
        }
        CodeSource source = Inputs.class.getProtectionDomain().getCodeSource();
        try {
            Path own = Path.of(source.getLocation().toURI());
            code.add(own);
            if (Files.isRegularFile(own)) {
                try (DirectoryStream<Path> jars =
                        Files.newDirectoryStream(own.resolveSibling(""), "*.jar")) {
                    jars.forEach(code::add);
                }
            }
        } catch (URISyntaxException notAPath) {
            throw new IOException(notAPath);
        }
        return code;
    }

    /// A walk through some trees.
    private static final class Walk {
        private final long moment;
        private final List<Seen> seen = new ArrayList<>();
        private final List<Path> files = new ArrayList<>();

        Walk(long moment) {
            this.moment = moment;
        }

        void top(String name, Path top) throws IOException {
            if (Files.exists(top)) {
                visit(name, top, new HashSet<>());
            }
        }

        private void visit(String path, Path file, Set<Path> above) throws IOException {
            Stamp stamp = stamp(file);
            seen.add(Seen.at(file, path, stamp, moment));
            files.add(file);
            if (stamp.kind() == Stamp.Kind.FOLDER) {
                folder(path, file, above);
            }
        }

        private static Stamp stamp(Path file) {
            try {
                return Stamp.of(file);
            } catch (IOException nothingBehindALink) {
                return Stamp.OTHER;
            }
        }

        private void folder(String path, Path folder, Set<Path> above) throws IOException {
            Path real = folder.toRealPath();
            if (!above.add(real)) {
                return; // a link back to a folder that it stands in, which *read* refuses
            }
            List<Path> entries = new ArrayList<>();
            try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
                for (Path child : children) {
                    // A theme may have any name but a hidden one.
                    String name = child.getFileName().toString();
                    boolean theme = path.equals("themes");
                    if (theme ? !name.startsWith(".") : !SourceReader.isPassedOver(name)) {
                        entries.add(child);
                    }
                }
            }
            entries.sort(Comparator.naturalOrder());
            for (Path entry : entries) {
                visit(path + "/" + entry.getFileName(), entry, above);
            }
            above.remove(real);
        }
    }
}
