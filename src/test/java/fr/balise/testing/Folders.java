package fr.balise.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Whole folders of small files: copied, read, compared.
public final class Folders {

    private Folders() {}

    /// Copies every file of a folder to the same place of another.
    public static void copy(Path from, Path to) {
        files(from).forEach(file -> write(to.resolve(file), bytes(from.resolve(file))));
    }

    /// Copies a folder with other names and, for texts in UTF-8, other contents.
    public static void copy(
            Path from, Path to, UnaryOperator<String> name, UnaryOperator<String> content) {
        for (String file : files(from)) {
            Path source = from.resolve(file);
            Path target = to.resolve(name.apply(file));
            if (isText(file)) {
                write(target, content.apply(text(source)));
            } else {
                write(target, bytes(source));
            }
        }
    }

    private static boolean isText(String file) {
        return file.endsWith(".md") || file.endsWith(".yaml") || file.endsWith(".mustache");
    }

    /// The paths of all files of a folder, with `/`, sorted; none where there is no folder.
    public static List<String> files(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every file of a folder with its bytes, one character each, so that they compare and print well.
    public static Map<String, String> read(Path folder) {
        Map<String, String> files = new TreeMap<>();
        for (String file : files(folder)) {
            files.put(file, new String(bytes(folder.resolve(file)), StandardCharsets.ISO_8859_1));
        }
        return files;
    }

    /// When every file of a folder was last written.
    public static Map<String, String> times(Path folder) {
        Map<String, String> times = new TreeMap<>();
        for (String file : files(folder)) {
            try {
                times.put(file, Files.getLastModifiedTime(folder.resolve(file)).toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return times;
    }

    /// Removes a folder with all that is in it.
    public static void delete(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The names of the folders in a folder, sorted.
    public static List<String> folders(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text of a file.
    public static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /// Writes a file and the folders above it.
    public static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /// The bytes of a file.
    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes bytes and the folders above them.
    public static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
