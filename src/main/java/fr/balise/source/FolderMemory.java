package fr.balise.source;

import fr.balise.diagnostic.Outcome;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The files of a folder for a process that lists it again and again: it is listed anew when something was made, deleted or
/// renamed in it or below it. To ask the folders takes microseconds, to list 10,000 files 40 ms.
final class FolderMemory {

    private final Path folder;
    private final String shown;

    private Outcome<Listing> last = Outcome.of(new Listing(List.of(), List.of()));

    /// The folders that were listed and when they had changed; empty where the next answer must be a new list.
    private Map<Path, Stamp> listed = Map.of();

    FolderMemory(Path folder, String shown) {
        this.folder = folder;
        this.shown = shown;
    }

    /// The files and folders, without a look at any of them. Nothing has changed since the last time where the answer is the same object.
    ///
    /// @param moment a time of the file system that is not after now
    Outcome<Listing> list(long moment) {
        if (!isStill()) {
            last = SourceReader.list(folder, shown);
            listed = Map.of();
            if (last.diagnostics().isEmpty()) {
                stamps(last.value().folders(), moment).ifPresent(stamps -> listed = stamps);
            }
        }
        return last;
    }

    /// Lists anew the next time.
    void forget() {
        listed = Map.of();
    }

    private boolean isStill() {
        try {
            for (Map.Entry<Path, Stamp> one : listed.entrySet()) {
                if (!Stamp.ofFolder(one.getKey()).equals(Optional.of(one.getValue()))) {
                    return false;
                }
            }
            return !listed.isEmpty();
        } catch (IOException gone) {
            return false;
        }
    }

    /// The stamps of all folders, where all are old enough to be relied on. They are taken after the folders were listed: what
    /// changed meanwhile is younger than the moment.
    private static Optional<Map<Path, Stamp>> stamps(List<Path> folders, long moment) {
        Map<Path, Stamp> stamps = new HashMap<>();
        try {
            for (Path one : folders) {
                Optional<Stamp> stamp = Stamp.ofFolder(one).filter(known -> !known.isYoung(moment));
                if (stamp.isEmpty()) {
                    return Optional.empty();
                }
                stamps.put(one, stamp.get());
            }
            return Optional.of(stamps);
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
