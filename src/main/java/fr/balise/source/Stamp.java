package fr.balise.source;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// What a file system tells of a file without opening it: two equal stamps, of which the first is old enough, mean that
/// nobody changed the file between.
///
/// @param kind what it is
/// @param size in bytes, 0 for what is no file
/// @param changed when it was changed, in nanoseconds since 1970, 0 for a folder among files. On Unix the time of the last change of
///     the file or of what is said of it (ctime), which nobody can set as they like, so that a file of the same size with
///     its old time put back is found out; elsewhere the time of the last change of its bytes.
public record Stamp(Kind kind, long size, long changed) {

    /// What stands at a path.
    public enum Kind {
        FILE(0),
        FOLDER(1),
        /// A link that was not to be followed, a device, or what cannot be looked at.
        OTHER(2);

        private static final List<Kind> ALL = List.of(values());

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        /// The number that stands for it in a note.
        public int code() {
            return code;
        }

        /// The kind that a number stands for.
        public static Optional<Kind> of(long code) {
            for (Kind kind : ALL) {
                if (kind.code == code) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    private static final boolean UNIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

    private static final long SECOND = 1_000_000_000L;
    private static final Stamp FOLDER = new Stamp(Kind.FOLDER, 0, 0);

    /// What is neither a file nor a folder, or cannot be looked at.
    public static final Stamp OTHER = new Stamp(Kind.OTHER, 0, 0);

    /// Looks at a path. One at which nothing can be found is an [IOException].
    public static Stamp of(Path path, LinkOption... links) throws IOException {
        if (!UNIX) {
            BasicFileAttributes found =
                    Files.readAttributes(path, BasicFileAttributes.class, links);
            return of(
                    found.isDirectory(),
                    found.isRegularFile(),
                    found.size(),
                    found.lastModifiedTime());
        }
        Map<String, Object> found =
                Files.readAttributes(path, "unix:isDirectory,isRegularFile,size,ctime", links);
        return found.get("isDirectory") instanceof Boolean folder
                        && found.get("isRegularFile") instanceof Boolean file
                        && found.get("size") instanceof Long size
                        && found.get("ctime") instanceof FileTime time
                ? of(folder, file, size, time)
                : OTHER;
    }

    /// Looks at a folder: two equal answers, of which the first is old enough, mean that nothing was made, deleted or renamed in
    /// it between. Empty where nothing so sure can be known.
    static Optional<Stamp> ofFolder(Path folder) throws IOException {
        return UNIX && Files.getAttribute(folder, "unix:ctime") instanceof FileTime time
                ? Optional.of(new Stamp(Kind.FOLDER, 0, time.to(TimeUnit.NANOSECONDS)))
                : Optional.empty();
    }

    private static Stamp of(boolean folder, boolean file, long size, FileTime time) {
        if (folder) {
            return FOLDER;
        }
        return file ? new Stamp(Kind.FILE, size, time.to(TimeUnit.NANOSECONDS)) : OTHER;
    }

    /// What time it is for a file system, by whose clock its files are dated.
    ///
    /// @param folder in which a file can be made for a moment
    public static long moment(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "part-", "");
        try {
            return of(file).changed();
        } finally {
            Files.delete(file);
        }
    }

    /// Whether the file or folder could still be changed after a moment without getting another stamp, since the clock of a file
    /// system goes by steps: of some milliseconds, or of a second or two where a stamp has nothing below seconds. This is
    /// what git calls «racily clean».
    public boolean isYoung(long moment) {
        if (changed == 0) {
            return false;
        }
        long step = changed % SECOND == 0 ? 2 * SECOND : SECOND / 10;
        return changed >= moment - step;
    }
}
