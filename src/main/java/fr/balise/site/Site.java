package fr.balise.site;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Outcome;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Every file of a site, sorted by path, one content per path: what is checked and then written.
///
/// It is only made by [#assemble], so that whoever holds one knows that it can be unzipped on any system: no two
/// paths are equal, differ only in case or in the composition of accents, or want one name for a file and a folder.
public final class Site {

    private final SequencedMap<SitePath, OutputFile> byPath;
    private final List<OutputFile> files;

    private Site(SequencedMap<SitePath, OutputFile> byPath) {
        this.byPath = byPath;
        this.files = List.copyOf(byPath.values());
    }

    /// Puts the outputs of all stages together. Each collision is a `BAL501` that names everyone who takes part in it,
    /// and the files of a collision are left out. The addresses of the [Manifest] belong to the writer.
    public static Outcome<Site> assemble(List<OutputFile> outputs) {
        List<OutputFile> sorted =
                outputs.stream()
                        .sorted(
                                Comparator.comparing(OutputFile::path)
                                        .thenComparing(file -> file.origin().name().fr()))
                        .toList();
        Collisions collisions = Collisions.among(sorted);
        TreeMap<SitePath, OutputFile> kept = new TreeMap<>();
        for (OutputFile file : sorted) {
            if (!collisions.concern(file.path())) {
                kept.put(file.path(), file);
            }
        }
        return new Outcome<>(
                new Site(kept),
                collisions.problems().stream().map(SiteProblem::toDiagnostic).toList());
    }

    /// All files in the order of their paths.
    public List<OutputFile> files() {
        return files;
    }

    /// The file at a path, if there is one.
    public Optional<OutputFile> at(SitePath path) {
        return Optional.ofNullable(byPath.get(path));
    }
}
