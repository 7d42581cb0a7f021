package fr.balise.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Writes changed files, all or nothing: each text is first written beside its file, then all are moved into place. What
/// was moved before a failure is put back.
///
/// A byte order mark, the permissions of a file and a link to it elsewhere are kept. A file that is not what was read any
/// more is somebody else's work of this moment: nothing is written then.
public final class FileChanges {

    private static final String MARK = "\ufeff";

    private final List<Staged> staged = new ArrayList<>();

    /// A text that waits beside its file.
    ///
    /// @param change what it is for
    /// @param original the file itself, links followed
    /// @param waiting the new text
    /// @param kept a second name of the old file until all are in place
    private record Staged(FileChange change, Path original, Path waiting, Path kept) {}

    private FileChanges() {}

    /// Writes them. A failure is an exception that says of which file, and no file has changed.
    public static void write(List<FileChange> changes) throws IOException {
        FileChanges writing = new FileChanges();
        try {
            for (FileChange change : changes) {
                writing.stage(change);
            }
            writing.moveAll();
        } finally {
            writing.clean();
        }
    }

    private void stage(FileChange change) throws IOException {
        Path original = change.file().toRealPath();
        String now = Files.readString(original, StandardCharsets.UTF_8);
        boolean marked = now.startsWith(MARK);
        if (!(marked ? now.substring(1) : now).equals(change.before())) {
            throw new IOException(change.file() + ": changed meanwhile");
        }
        if (change.moves() && Files.exists(change.target())) {
            throw new FileAlreadyExistsException(change.target().toString());
        }
        Path waiting = Files.createTempFile(original.getParent(), ".balise-", ".tmp");
        Path kept = waiting.resolveSibling(waiting.getFileName() + ".old");
        staged.add(new Staged(change, original, waiting, kept));
        Files.writeString(waiting, (marked ? MARK : "") + change.after(), StandardCharsets.UTF_8);
        samePermissions(original, waiting);
    }

    private static void samePermissions(Path from, Path to) throws IOException {
        try {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(from);
            Files.setPosixFilePermissions(to, permissions);
        } catch (UnsupportedOperationException noPosix) {
            // Windows: a new file has the permissions of its folder, as the old one had.
        }
    }

    private void moveAll() throws IOException {
        List<Staged> moved = new ArrayList<>();
        try {
            for (Staged one : staged) {
                moved.add(one);
                Files.copy(one.original(), one.kept(), StandardCopyOption.COPY_ATTRIBUTES);
                if (one.change().moves()) {
                    Files.move(one.waiting(), one.change().target());
                    Files.delete(one.change().file());
                } else {
                    replace(one.waiting(), one.original());
                }
            }
        } catch (IOException failed) {
            for (Staged one : moved.reversed()) {
                putBack(one, failed);
            }
            throw failed;
        }
    }

    private static void putBack(Staged one, IOException failed) {
        try {
            if (Files.exists(one.kept())) {
                replace(one.kept(), one.original());
                if (one.change().moves() && Files.notExists(one.waiting())) {
                    Files.deleteIfExists(one.change().target());
                }
            }
        } catch (IOException again) {
            failed.addSuppressed(again);
        }
    }

    private static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void clean() throws IOException {
        for (Staged one : staged) {
            Files.deleteIfExists(one.waiting());
            Files.deleteIfExists(one.kept());
        }
    }
}
