package fr.balise.site;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Where new files wait until all of them are ready: `.site.balise-staging` beside the output `site`.
///
/// It stands on the file system of the output, so that each file then moves in by one atomic renaming, and it is held
/// by one build at a time. What a build that was cut short left in it is thrown away.
final class StagingFolder implements AutoCloseable {

    /// The outputs held by this process: the lock of a file counts for a process as a whole, and on Unix it is lost as
    /// soon as the process closes any other channel of that file, so a second try must not even open it.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static final String FILES = "files";
    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel channel;
    private final AtomicInteger waiting = new AtomicInteger();

    private StagingFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /// Takes hold of the staging folder of an output; empty when another build has it.
    static Optional<StagingFolder> open(Path output) throws IOException {
        Path folder = beside(output);
        if (!HELD.add(folder)) {
            return Optional.empty();
        }
        Optional<StagingFolder> opened = Optional.empty();
        try {
            opened = lock(folder);
        } finally {
            if (opened.isEmpty()) {
                HELD.remove(folder);
            }
        }
        return opened;
    }

    /// Where the staging folder of an output stands.
    static Path beside(Path output) {
        return output.resolveSibling(
                "." + Objects.requireNonNull(output.getFileName()) + ".balise-staging");
    }

    private static Optional<StagingFolder> lock(Path folder) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            throw new FileSystemException(folder.toString(), null, "symbolic link");
        }
        Files.createDirectories(folder);
        Path lock = folder.resolve(LOCK);
        FileChannel channel =
                FileChannel.open(
                        lock,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS);
        boolean held = false;
        try {
            Object key = key(lock);
            // The build that held it before may have deleted the file that was opened here: then
            // its name is gone, or
            // has become another file.
            held = channel.tryLock() != null && Objects.equals(key, key(lock));
            if (held) {
                clear(folder.resolve(FILES));
                Files.createDirectories(folder.resolve(FILES));
                return Optional.of(new StagingFolder(folder, channel));
            }
        } catch (NoSuchFileException gone) {
            held = false;
        } finally {
            if (!held) {
                channel.close();
            }
        }
        return Optional.empty();
    }

    private static Object key(Path file) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        Object key = attributes.fileKey();
        return key == null ? attributes.creationTime() : key;
    }

    /// Where one more new file waits.
    Path next() {
        return file(Integer.toString(waiting.getAndIncrement()));
    }

    /// Where a text of the writer itself waits.
    Path file(String name) {
        return folder.resolve(FILES).resolve(name);
    }

    /// Throws away what is left and lets the next build in. What cannot be deleted is met again, and reported, then.
    @Override
    public void close() throws IOException {
        try (channel) {
            clear(folder.resolve(FILES));
            Files.deleteIfExists(folder.resolve(FILES));
            Files.deleteIfExists(folder.resolve(LOCK));
        } finally {
            HELD.remove(folder);
        }
        Files.deleteIfExists(folder);
    }

    private static void clear(Path files) throws IOException {
        if (!Files.isDirectory(files, LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(files);
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(files)) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
    }
}
