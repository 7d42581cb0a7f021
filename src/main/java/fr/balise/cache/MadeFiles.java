package fr.balise.cache;

import fr.balise.site.Bytes;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Made files from one build to the next, by the hash of all that they show; deleting it changes nothing but time.
///
/// A file is named after its key and the hash of its own bytes, `<key>-<content>`, and is only taken when both are right: one
/// that is cut short, changed or foreign is made again. A folder that cannot be read or written is no error.
public final class MadeFiles {

    private static final int HASH = 64;

    private final Optional<Path> folder;
    private final Map<String, Path> byKey;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    /// Looks at what is there.
    ///
    /// @param folder where made files stay; empty to keep nothing
    public MadeFiles(Optional<Path> folder) {
        this.folder = folder;
        this.byKey = folder.map(MadeFiles::list).orElse(Map.of());
    }

    private static Map<String, Path> list(Path folder) {
        Map<String, Path> byKey = new HashMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (name.length() == 2 * HASH + 1) {
                    byKey.put(name.substring(0, HASH), file);
                }
            }
        } catch (IOException none) {
            return Map.of();
        }
        return byKey;
    }

    /// The file that was made for a key.
    public Optional<Path> find(String key) {
        Path file = byKey.get(key);
        try {
            if (file == null || !isWhole(file)) {
                return Optional.empty();
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        used.add(file.getFileName().toString());
        return Optional.of(file);
    }

    private static boolean isWhole(Path file) throws IOException {
        String name = file.getFileName().toString();
        return name.endsWith(hash(Bytes.of(Files.readAllBytes(file))));
    }

    /// Keeps a file that was made; empty where it cannot be kept.
    public Optional<Path> keep(String key, Bytes made) {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        String name = key + "-" + hash(made);
        try {
            Files.createDirectories(folder.get());
            Path part = Files.createTempFile(folder.get(), "part-", "");
            Files.write(part, made.toArray());
            Path file = folder.get().resolve(name);
            Files.move(
                    part,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
            used.add(name);
            return Optional.of(file);
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }

    /// Removes what this build did not use, so that the folder is never larger than one publication.
    public void tidy() {
        if (folder.isEmpty()) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.get())) {
            for (Path file : files) {
                if (!used.contains(file.getFileName().toString())) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException untidy) {
            // The next build tries again.
            return;
        }
    }

    /// Lets another folder begin with what is kept in one, as links where the disk can. What cannot be shared is made again.
    public static void share(Path kept, Path other) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(kept)) {
            Files.createDirectories(other);
            for (Path file : files) {
                Path same = other.resolve(file.getFileName().toString());
                if (Files.isRegularFile(file) && !Files.exists(same)) {
                    try {
                        Files.createLink(same, file);
                    } catch (IOException | UnsupportedOperationException noLinks) {
                        Files.copy(file, same);
                    }
                }
            }
        } catch (IOException unshared) {
            return;
        }
    }

    private static String hash(Bytes bytes) {
        return new CacheKey().add(bytes).hex();
    }
}
