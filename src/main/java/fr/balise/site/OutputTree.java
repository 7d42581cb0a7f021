package fr.balise.site;

import fr.balise.address.SitePath;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What stands in the output folder before the change, seen from the site that is to stand there.
///
/// Symbolic links are looked at and never followed. After it is made it is only read, from any number of threads.
final class OutputTree {

    /// What is found where a file or a folder of the site should stand.
    enum Found {
        /// Nothing that would be left there once our stale files are gone.
        NOTHING,
        /// A folder.
        FOLDER,
        /// A regular file that we wrote.
        OURS,
        /// A regular file that somebody else wrote.
        FOREIGN,
        /// Something that cannot give way: a link, a device, a folder with foreign files.
        OBSTACLE
    }

    /// A finding with the size of the file, where it is one.
    record Place(Path file, Found found, long size) {}

    private final Path top;
    private final Path shown;
    private final Set<SitePath> ours;
    private final NavigableSet<SitePath> stale = new TreeSet<>();
    private final Set<String> staleNames = new HashSet<>();
    private final Map<String, SitePath> staleByFolding = new HashMap<>();
    private final NavigableSet<String> ourFolders;
    private final NavigableSet<String> wantedFolders;
    private final Map<String, Found> folders = new HashMap<>();

    /// Looks at every folder that matters.
    ///
    /// @param top the output folder, real, which may not exist
    /// @param shown the output folder as the author named it
    /// @param listed the files of previous builds, as their lists name them
    /// @param wanted the files of this one
    OutputTree(Path top, Path shown, Set<SitePath> listed, Set<SitePath> wanted)
            throws IOException {
        this.top = top;
        this.shown = shown;
        ours = listed.stream().filter(this::isInside).collect(Collectors.toUnmodifiableSet());
        for (SitePath path : ours) {
            if (!wanted.contains(path)) {
                stale.add(path);
                staleNames.add(path.value());
                staleByFolding.put(Folding.of(path.value()), path);
            }
        }
        ourFolders = foldersOf(ours);
        wantedFolders = foldersOf(wanted);
        folders.put("", look(top).isPresent() ? Found.FOLDER : Found.NOTHING);
        NavigableSet<String> all = new TreeSet<>(ourFolders);
        all.addAll(wantedFolders);
        for (String folder : all) { // parents come first
            folders.put(folder, lookAtFolder(folder));
        }
    }

    /// The file on disk of a path.
    Path locate(String path) {
        return top.resolve(path);
    }

    /// A file of the output as messages show it.
    String name(Path file) {
        return OutputFolder.name(shown.resolve(top.relativize(file)));
    }

    /// The files of previous builds.
    Set<SitePath> ours() {
        return ours;
    }

    /// The files of previous builds that are not wanted any more.
    NavigableSet<SitePath> stale() {
        return Collections.unmodifiableNavigableSet(stale);
    }

    /// The folders that the wanted files stand in, parents first.
    NavigableSet<String> wantedFolders() {
        return Collections.unmodifiableNavigableSet(wantedFolders);
    }

    /// The folders of stale files that are there now and that no wanted file needs, parents first.
    NavigableSet<String> staleFolders() {
        NavigableSet<String> emptied = foldersOf(stale);
        emptied.removeAll(wantedFolders);
        emptied.removeIf(folder -> folder(folder) != Found.FOLDER);
        return emptied;
    }

    /// What is found where a folder should stand: [Found#NOTHING], [Found#FOLDER] or [Found#OBSTACLE].
    Found folder(String folder) {
        return folders.getOrDefault(folder, Found.NOTHING);
    }

    /// The folder of a path, empty for the top.
    static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /// What is found where a wanted file should stand.
    Place at(SitePath path) throws IOException {
        Path file = locate(path.value());
        Found around = folder(parent(path.value()));
        if (around != Found.FOLDER) {
            return new Place(file, around, 0);
        }
        Optional<BasicFileAttributes> look = look(file);
        if (look.isEmpty()) {
            return new Place(file, Found.NOTHING, 0);
        }
        BasicFileAttributes attributes = look.get();
        if (attributes.isDirectory()) {
            boolean gone = vanishes(path.value(), file);
            return new Place(file, gone ? Found.NOTHING : Found.OBSTACLE, 0);
        }
        if (isStaleTwin(path, file)) {
            return new Place(file, Found.NOTHING, 0);
        }
        boolean our = ours.contains(path);
        if (attributes.isRegularFile()) {
            return new Place(file, our ? Found.OURS : Found.FOREIGN, attributes.size());
        }
        // A link where our file was is replaced like any other change made by hand.
        return new Place(file, our ? Found.NOTHING : Found.OBSTACLE, 0);
    }

    /// Whether a stale file is there to be removed, and may be reached without following a link.
    boolean isThere(SitePath path) throws IOException {
        return folder(parent(path.value())) == Found.FOLDER
                && look(locate(path.value())).filter(found -> !found.isDirectory()).isPresent();
    }

    /// Whether a path read from a list means a place inside the output folder, which on Windows `C:x` does not.
    private boolean isInside(SitePath path) {
        try {
            return top.resolve(path.value()).startsWith(top);
        } catch (IllegalArgumentException impossible) {
            return false;
        }
    }

    /// Whether the file is a stale one under a name that differs in case, on a disk that does not tell them apart:
    /// it goes before the new one comes.
    private boolean isStaleTwin(SitePath path, Path file) throws IOException {
        SitePath twin = staleByFolding.get(Folding.of(path.value()));
        return twin != null && isThere(twin) && Files.isSameFile(file, locate(twin.value()));
    }

    private Found lookAtFolder(String folder) throws IOException {
        Found around = folder(parent(folder));
        if (around != Found.FOLDER) {
            return around;
        }
        Optional<BasicFileAttributes> look = look(locate(folder));
        if (look.isEmpty()) {
            return Found.NOTHING;
        }
        if (look.get().isDirectory()) {
            return Found.FOLDER;
        }
        return staleNames.contains(folder) ? Found.NOTHING : Found.OBSTACLE;
    }

    /// Whether nothing of a folder is left once our stale files, and the folders that this empties, are gone.
    private boolean vanishes(String folder, Path directory) throws IOException {
        if (!ourFolders.contains(folder)) {
            return false;
        }
        try (DirectoryStream<Path> children = Files.newDirectoryStream(directory)) {
            for (Path child : children) {
                String path = folder + "/" + child.getFileName();
                boolean goes =
                        Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)
                                ? vanishes(path, child)
                                : staleNames.contains(path);
                if (!goes) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Optional<BasicFileAttributes> look(Path file) throws IOException {
        try {
            return Optional.of(
                    Files.readAttributes(
                            file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        }
    }

    private static NavigableSet<String> foldersOf(Collection<SitePath> paths) {
        Set<String> seen = new HashSet<>();
        for (SitePath path : paths) {
            String folder = parent(path.value());
            while (!folder.isEmpty() && seen.add(folder)) {
                folder = parent(folder);
            }
        }
        return new TreeSet<>(seen);
    }
}
