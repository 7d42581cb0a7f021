package fr.balise.increment;

import fr.balise.site.Manifest;
import fr.balise.site.SettledOutput;
import fr.balise.source.Seen;
import fr.balise.source.Stamp;

import java.io.IOException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The files of a site as they stand on disk after a build, with the folders that they stand in.
///
/// Files of other people are not looked at: *write* leaves them alone where they are not in the way, and where ours stand
/// they are not.
final class Outputs {

    private Outputs() {}

    /// Looks at a site that was just written, and at its manifest; empty when somebody is at work on it already.
    ///
    /// @param top its folder, without links on the way
    /// @param kept where a file can be made to know the time of the file system
    static Optional<List<Seen>> of(Path top, Manifest manifest, Path kept) throws IOException {
        long moment = Stamp.moment(kept);
        // Whoever writes takes the manifest away first: while it is the same, so is the rest.
        Stamp list = stamp(top, Manifest.PATH.value());
        List<Manifest.Entry> entries = manifest.entries();
        List<Stamp> stamps =
                entries.parallelStream().map(entry -> stamp(top, entry.path().value())).toList();
        List<Seen> seen = new ArrayList<>(entries.size() + 1);
        Set<String> folders = new HashSet<>();
        for (int i = 0; i < stamps.size(); i++) {
            Manifest.Entry entry = entries.get(i);
            Stamp stamp = stamps.get(i);
            if (stamp.kind() != Stamp.Kind.FILE || stamp.size() != entry.size()) {
                return Optional.empty();
            }
            String path = entry.path().value();
            for (int end = path.lastIndexOf('/');
                    end > 0 && folders.add(path.substring(0, end));
                    end = path.lastIndexOf('/', end - 1)) {
                String folder = path.substring(0, end);
                seen.add(new Seen(folder, stamp(top, folder), ""));
            }
            seen.add(new Seen(path, stamp, stamp.isYoung(moment) ? entry.sha256() : ""));
        }
        // By now the manifest of a large site is no longer young, and its 4 MB need no hash.
        long later = Stamp.moment(kept);
        seen.add(Seen.at(top.resolve(Manifest.PATH.value()), Manifest.PATH.value(), list, later));
        return SettledOutput.isSettled(top) && list.equals(stamp(top, Manifest.PATH.value()))
                ? Optional.of(seen)
                : Optional.empty();
    }

    /// Whether everything is as it was.
    static boolean areStill(Path top, List<Seen> before) {
        return IntStream.range(0, before.size())
                .parallel()
                .allMatch(number -> isStill(top, before.get(number)));
    }

    private static boolean isStill(Path top, Seen before) {
        try {
            return before.isStill(
                    top.resolve(before.path()),
                    stamp(top, before.path()),
                    LinkOption.NOFOLLOW_LINKS);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static Stamp stamp(Path top, String path) {
        try {
            return Stamp.of(top.resolve(path), LinkOption.NOFOLLOW_LINKS);
        } catch (IOException gone) {
            return Stamp.OTHER;
        }
    }
}
