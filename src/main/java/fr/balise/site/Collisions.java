package fr.balise.site;

import fr.balise.address.SitePath;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The outputs that cannot stand in one site together.
///
/// @param names the names, of files and of folders, that are wanted more than once, folded
/// @param problems one per name, in the order of the paths
record Collisions(Set<String> names, List<SiteProblem> problems) {

    private static final Origin WRITER = Origin.stage("manifeste du site", "site manifest");

    Collisions {
        names = Set.copyOf(names);
        problems = List.copyOf(problems);
    }

    /// Finds them all in one pass over the files, which come sorted by path.
    static Collisions among(List<OutputFile> sorted) {
        Search search = new Search();
        for (SitePath reserved : List.of(Manifest.PATH, Journal.PATH)) {
            search.file(OutputFile.text(reserved, "", WRITER));
        }
        sorted.forEach(search::file);
        sorted.forEach(search::folders);
        return search.result();
    }

    /// Whether a file, or a folder that it stands in, takes part in a collision.
    boolean concern(SitePath path) {
        if (names.isEmpty()) {
            return false;
        }
        String name = Folding.of(path.value());
        for (int end = name.length(); end > 0; end = name.lastIndexOf('/', end - 1)) {
            if (names.contains(name.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /// The tables of one search.
    private static final class Search {
        private final Map<String, List<OutputFile>> files = new HashMap<>();
        private final List<String> crowded = new ArrayList<>();
        private final Map<String, OutputFile> folders = new HashMap<>();
        private final Map<String, String> spellings = new HashMap<>();
        private final Set<String> names = new HashSet<>();
        private final List<SiteProblem> problems = new ArrayList<>();

        void file(OutputFile file) {
            String folded = Folding.of(file.path().value());
            List<OutputFile> same = files.computeIfAbsent(folded, key -> new ArrayList<>(1));
            same.add(file);
            if (same.size() == 2) {
                crowded.add(folded);
            }
        }

        void folders(OutputFile file) {
            String path = file.path().value();
            for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
                String folder = path.substring(0, end);
                if (folders.putIfAbsent(folder, file) != null) {
                    return; // and so are the folders above it
                }
                folder(folder, file);
            }
        }

        private void folder(String folder, OutputFile file) {
            String folded = Folding.of(folder);
            for (OutputFile named : files.getOrDefault(folded, List.of())) {
                names.add(folded);
                problems.add(new SiteProblem.FileAndFolder(named, file));
            }
            String spelling = spellings.putIfAbsent(folded, folder);
            if (spelling != null) {
                names.add(folded);
                OutputFile other = folders.getOrDefault(spelling, file);
                problems.add(new SiteProblem.DifferInCase(List.of(other, file)));
            }
        }

        Collisions result() {
            List<SiteProblem> all = new ArrayList<>();
            for (String name : crowded) {
                names.add(name);
                List<OutputFile> same = files.getOrDefault(name, List.of());
                boolean onePath = same.stream().map(OutputFile::path).distinct().count() == 1;
                all.add(
                        onePath
                                ? new SiteProblem.SamePath(same)
                                : new SiteProblem.DifferInCase(same));
            }
            all.addAll(problems);
            return new Collisions(names, all);
        }
    }
}
