package fr.balise.source;

import fr.balise.diagnostic.Outcome;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The stage *read* for a process that reads the same folder again and again: only files that have changed are opened.
///
/// ```
/// SourceMemory memory = new SourceMemory(Path.of("content"), "content", Path.of(".balise"));
/// memory.read();  // reads 1,000 files
/// memory.read();  // asks for their sizes and times, 10 ms; the very same answer where nothing has changed
/// ```
/// A file is taken from memory when its [Stamp] is as it was, and for the first moments of a stamp, in which a file can
/// change without getting another one, when its bytes are.
public final class SourceMemory {

    private final FolderMemory folder;
    private final Path clock;
    private Map<Path, Known> known = Map.of();
    private Outcome<Listing> listing = Outcome.of(new Listing(List.of(), List.of()));
    private Outcome<SourceTree> last = Outcome.of(SourceTree.of(List.of()));

    /// A memory of nothing yet.
    ///
    /// @param shown the folder as the author named it
    /// @param clock a folder of the same file system, in which a file can be made to know its time
    public SourceMemory(Path folder, String shown, Path clock) {
        this.folder = new FolderMemory(folder, shown);
        this.clock = clock;
    }

    /// A file as it was when it was last read.
    private record Known(Seen seen, Outcome<Optional<SourceFile>> read) {}

    /// Reads the folder. Nothing has changed since the last time where the answer is the same object.
    public synchronized Outcome<SourceTree> read() {
        long moment = moment();
        Outcome<Listing> found = folder.list(moment);
        List<FoundFile> files = found.value().files();
        List<Optional<Known>> seen =
                files.parallelStream().map(file -> recall(file, moment)).toList();
        if (isSame(found, listing) && isKnown(files, seen)) {
            return last;
        }
        Map<Path, Known> now = new HashMap<>(2 * files.size());
        List<Outcome<Optional<SourceFile>>> loaded = new ArrayList<>(files.size());
        for (int i = 0; i < files.size(); i++) {
            FoundFile file = files.get(i);
            seen.get(i).ifPresent(one -> now.put(file.file(), one));
            loaded.add(seen.get(i).map(Known::read).orElseGet(() -> SourceReader.load(file)));
        }
        known = now;
        listing = found;
        Outcome<SourceTree> read = SourceReader.tree(found, loaded);
        if (!same(read, last)) {
            last = read;
        }
        return last;
    }

    /// Whether all files of the same list are as they were, to the object.
    private boolean isKnown(List<FoundFile> files, List<Optional<Known>> seen) {
        for (int i = 0; i < files.size(); i++) {
            Known before = known.get(files.get(i).file());
            if (before == null || seen.get(i).isEmpty() || !isSame(before, seen.get(i).get())) {
                return false;
            }
        }
        return true;
    }

    /// The time of the file system. Without one every file counts as young, and is compared byte by byte.
    private long moment() {
        try {
            return Stamp.moment(clock);
        } catch (IOException unknown) {
            return Long.MIN_VALUE + 4_000_000_000L;
        }
    }

    /// A file from memory, or read and remembered; empty for one that cannot be looked at.
    private Optional<Known> recall(FoundFile file, long moment) {
        try {
            // The stamp comes first: what is written between the two is found out the next time.
            Stamp stamp = Stamp.of(file.file());
            if (stamp.kind() == Stamp.Kind.FOLDER) {
                // What a symbolic link leads to has become a folder.
                folder.forget();
            }
            Known before = known.get(file.file());
            if (before != null && before.seen().isStill(stamp)) {
                return Optional.of(before);
            }
            boolean still = before != null && before.seen().isStill(file.file(), stamp);
            Seen seen = Seen.at(file.file(), file.path(), stamp, moment);
            if (before == null) {
                return Optional.of(new Known(seen, SourceReader.load(file)));
            }
            return Optional.of(new Known(seen, still ? before.read() : again(before.read(), file)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// A file that was written again: the same object where that changed none of its text.
    private static Outcome<Optional<SourceFile>> again(
            Outcome<Optional<SourceFile>> before, FoundFile file) {
        Outcome<Optional<SourceFile>> now = SourceReader.load(file);
        boolean text = now.value().filter(SourceFile.Text.class::isInstance).isPresent();
        return text && now.equals(before) ? before : now;
    }

    private static boolean same(Outcome<SourceTree> one, Outcome<SourceTree> other) {
        if (one.value().files().size() != other.value().files().size()
                || !one.diagnostics().equals(other.diagnostics())) {
            return false;
        }
        Iterator<SourceFile> others = other.value().files().values().iterator();
        for (SourceFile file : one.value().files().values()) {
            if (!isSame(file, others.next())) {
                return false;
            }
        }
        return true;
    }

    // An asset is known by its place and size alone, so equal ones may have other bytes.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Object one, Object other) {
        return one == other;
    }
}
