package fr.balise.config;

import static fr.balise.yaml.Decoders.text;

import fr.balise.diagnostic.Location;
import fr.balise.yaml.Decoder;

import java.util.Optional;

/// Documents that an edition leaves out: a pattern of paths from the top of the content, and its place in the file.
///
/// Example: `exclure: ["pages/*"]`.
///
/// @param paths which documents
/// @param location where the pattern is written
public record Excluded(PathPattern paths, Location location) {

    static Decoder<Excluded> decoder() {
        return (value, report) -> {
            Optional<String> written = text().decode(value, report);
            Optional<PathPattern> paths = written.flatMap(PathPattern::of);
            if (written.isPresent() && paths.isEmpty()) {
                report.accept(new ConfigProblem.BadPattern(written.get()).at(value.location()));
            }
            return paths.map(pattern -> new Excluded(pattern, value.location()));
        };
    }
}
