package fr.balise.site;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Outcome;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every file of a site, sorted by path, one content per path: what is checked and then written.
///
/// It is only made by [#assemble], so that whoever holds one knows that it can be unzipped on any system: no two
/// paths are equal, differ only in case or in the composition of accents, or want one name for a file and a folder.
public final class Site {

    private final Map<String, OutputFile> byPath = new HashMap<>();
    private final List<OutputFile> files;

    private Site(List<OutputFile> files) {
        this.files = List.copyOf(files);
        for (OutputFile file : files) {
            byPath.put(file.path().value(), file);
        }
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
        List<OutputFile> kept =
                sorted.stream().filter(file -> !collisions.concern(file.path())).toList();
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
        return Optional.ofNullable(byPath.get(path.value()));
    }

    /// Whether there is a file at a path.
    public boolean has(SitePath path) {
        return byPath.containsKey(path.value());
    }
}
