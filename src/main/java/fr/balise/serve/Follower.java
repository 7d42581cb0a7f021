package fr.balise.serve;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// Looks whenever files may have changed.
///
/// Where the system tells of changes at once (Linux, Windows) it is asked to; that is only ever a hint to look, so that lost
/// events, folders that are gone and systems that tell late (macOS) cost time and nothing else.
final class Follower implements AutoCloseable {

    /// Editors write a file in two or three steps, some milliseconds apart; looking between them shows an empty file.
    private static final long QUIET = 8;

    /// After this many steps a look is due, however much is still going on.
    private static final int MOST_STEPS = 12;

    private static final long SELDOM = 1000;
    private static final long OFTEN = 250;

    private static final WatchEvent.Kind<?>[] ALL = {
        StandardWatchEventKinds.ENTRY_CREATE,
        StandardWatchEventKinds.ENTRY_DELETE,
        StandardWatchEventKinds.ENTRY_MODIFY
    };

    private final List<Path> folders;
    private final WatchService watch;
    private final long interval;

    /// @param folders which may be missing
    Follower(List<Path> folders) throws IOException {
        this.folders = folders;
        this.watch = FileSystems.getDefault().newWatchService();
        // The JDK itself looks every two seconds or more on macOS.
        boolean told = !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
        this.interval = told ? SELDOM : OFTEN;
        register();
    }

    /// Waits for a change or for the next time to look; false once this is closed.
    boolean await() throws InterruptedException {
        try {
            WatchKey key = watch.poll(interval, TimeUnit.MILLISECONDS);
            if (key == null) {
                register(); // a folder that was missing may be back
                return true;
            }
            boolean made = drained(key);
            for (int step = 0; step < MOST_STEPS; step++) {
                WatchKey more = watch.poll(QUIET, TimeUnit.MILLISECONDS);
                if (more == null) {
                    break;
                }
                made |= drained(more);
            }
            if (made) {
                register();
            }
            return true;
        } catch (ClosedWatchServiceException closed) {
            return false;
        }
    }

    /// Takes what a folder tells; true where there may be a new folder to watch.
    private static boolean drained(WatchKey key) {
        boolean made =
                key.pollEvents().stream()
                        .anyMatch(
                                event ->
                                        !event.kind().equals(StandardWatchEventKinds.ENTRY_MODIFY));
        return !key.reset() || made;
    }

    private void register() {
        folders.stream().filter(Files::isDirectory).forEach(this::register);
    }

    private void register(Path folder) {
        try {
            Files.walkFileTree(folder, new Registration());
        } catch (IOException | UncheckedIOException changing) {
            return; // It is looked at every now and then all the same.
        }
    }

    /// Asks to be told of every folder below one.
    private final class Registration extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
            folder.register(watch, ALL);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException cut) {
            return FileVisitResult.CONTINUE;
        }
    }

    @Override
    public void close() {
        try {
            watch.close();
        } catch (IOException already) {
            return;
        }
    }
}
