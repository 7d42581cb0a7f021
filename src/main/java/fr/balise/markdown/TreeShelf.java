package fr.balise.markdown;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// A file of this process in which packed trees lie until they are wanted: of a large publication they are half of what a
/// build keeps in memory, 75 MB of 155 at 10,000 fiches, and each is wanted three times.
///
/// The file has no name as soon as the system allows (POSIX: from the beginning), so nothing is left behind however the
/// process ends. Safe to use from several threads.
final class TreeShelf {

    private final FileChannel file;
    private final AtomicLong end = new AtomicLong();

    private TreeShelf(FileChannel file) {
        this.file = file;
    }

    /// A new one in the folder of temporary files; none where nothing can be written there.
    static Optional<TreeShelf> open() {
        try {
            Path path = Files.createTempFile("balise-", ".trees");
            return Optional.of(
                    new TreeShelf(
                            FileChannel.open(
                                    path,
                                    StandardOpenOption.READ,
                                    StandardOpenOption.WRITE,
                                    StandardOpenOption.DELETE_ON_CLOSE)));
        } catch (IOException | SecurityException refused) {
            return Optional.empty();
        }
    }

    /// Puts bytes away; the result is where they lie, or nothing where there is no room for them.
    Optional<Place> put(byte[] bytes) {
        long from = end.getAndAdd(bytes.length);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try {
            while (rest.hasRemaining()) {
                file.write(rest, from + rest.position());
            }
            return Optional.of(new Place(this, from, bytes.length));
        } catch (IOException full) {
            return Optional.empty();
        }
    }

    /// Some bytes of a shelf.
    record Place(TreeShelf shelf, long from, int length) {

        byte[] bytes() {
            ByteBuffer bytes = ByteBuffer.allocate(length);
            try {
                while (bytes.hasRemaining()) {
                    if (shelf.file.read(bytes, from + bytes.position()) < 0) {
                        throw new EOFException("a file of this process was cut off");
                    }
                }
            } catch (IOException lost) {
                throw new UncheckedIOException(lost);
            }
            return bytes.array();
        }
    }
}
