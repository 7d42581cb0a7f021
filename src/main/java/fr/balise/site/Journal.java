package fr.balise.site;

import fr.balise.address.SitePath;
import fr.balise.json.Json;
import fr.balise.json.JsonText;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The note that a build is changing the site, `.balise-incomplete.json`: which files are ours before and after.
///
/// It is put in place before the first change and taken away after the manifest has come back, so that a build that
/// was cut short is visible and the next one still knows what it may remove.
///
/// @param paths every path of the previous site and of the next one
record Journal(Set<SitePath> paths) {

    /// Where the note stands, at the top of the output folder.
    static final SitePath PATH = new SitePath(".balise-incomplete.json");

    Journal {
        paths = Set.copyOf(paths);
    }

    /// The note as text, sorted.
    String text() {
        return Ledger.text(
                Ledger.INCOMPLETE,
                paths.stream()
                        .sorted()
                        .map(path -> JsonText.compact(Json.of(path.value())))
                        .toList());
    }

    /// The note in a file, or empty when there is none that can be relied on.
    static Optional<Journal> read(Path file) {
        return Ledger.read(file, Ledger.INCOMPLETE).flatMap(Journal::of);
    }

    private static Optional<Journal> of(List<Json> items) {
        List<SitePath> paths = new ArrayList<>();
        for (Json item : items) {
            if (item instanceof Json.Str(String text)) {
                Ledger.path(text).ifPresent(paths::add);
            }
        }
        return paths.size() == items.size()
                ? Optional.of(new Journal(new HashSet<>(paths)))
                : Optional.empty();
    }
}
