package fr.balise.site;

import fr.balise.address.SitePath;
import fr.balise.json.Json;
import fr.balise.json.JsonText;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a finished site consists of: `balise.json` at its top, one line per file with its SHA-256 and its size.
///
/// Its presence says that the last build came to its end: the writer takes it away before the first change.
///
/// @param entries every file of the site but the manifest itself, sorted by path
public record Manifest(List<Entry> entries) {

    /// Where the manifest stands.
    public static final SitePath PATH = new SitePath("balise.json");

    /// No file at all.
    static final Manifest EMPTY = new Manifest(List.of());

    public Manifest {
        entries = entries.stream().sorted(Comparator.comparing(Entry::path)).toList();
    }

    /// One file of the site.
    ///
    /// @param path where it stands
    /// @param sha256 the SHA-256 of its bytes, 64 lower-case hexadecimal digits
    /// @param size how many bytes it has
    public record Entry(SitePath path, String sha256, long size) {}

    /// The bytes of all files together.
    public long size() {
        return entries.stream().mapToLong(Entry::size).sum();
    }

    /// The `limit` heaviest files whose path ends in `suffix`, heaviest first: `heaviest(".html", 1)` is the heaviest
    /// page.
    public List<Entry> heaviest(String suffix, int limit) {
        return entries.stream()
                .filter(entry -> entry.path().value().endsWith(suffix))
                .sorted(Comparator.comparingLong(Entry::size).reversed())
                .limit(limit)
                .toList();
    }

    /// The paths of all files.
    Set<SitePath> paths() {
        return entries.stream().map(Entry::path).collect(Collectors.toUnmodifiableSet());
    }

    /// The manifest as text; the same files give the same bytes.
    public String text() {
        return Ledger.text(Ledger.COMPLETE, entries.stream().map(Manifest::line).toList());
    }

    /// One item of the list. Only a path may need escaping, which spares a JSON object for each of 31,000 files.
    private static String line(Entry entry) {
        return "{\"path\":"
                + JsonText.compact(Json.of(entry.path().value()))
                + ",\"sha256\":\""
                + entry.sha256()
                + "\",\"size\":"
                + entry.size()
                + "}";
    }

    /// The manifest in a file. One that is damaged, of another program or of another version says nothing that could
    /// be relied on, and is the same as none; so is a symbolic link.
    public static Optional<Manifest> read(Path file) {
        return Ledger.read(file, Ledger.COMPLETE).flatMap(Manifest::of);
    }

    private static Optional<Manifest> of(List<Json> items) {
        List<Entry> entries = new ArrayList<>();
        Set<SitePath> seen = new HashSet<>();
        for (Json item : items) {
            Optional<Entry> entry = entry(item);
            if (entry.isEmpty() || !seen.add(entry.get().path())) {
                return Optional.empty();
            }
            entries.add(entry.get());
        }
        return Optional.of(new Manifest(entries));
    }

    private static Optional<Entry> entry(Json item) {
        return item instanceof Json.Obj entry
                        && entry.get("path").orElse(null) instanceof Json.Str(String path)
                        && entry.get("sha256").orElse(null) instanceof Json.Str(String sha256)
                        && entry.get("size").orElse(null) instanceof Json.Num(var size)
                        && sha256.matches("[0-9a-f]{64}")
                        && size.signum() >= 0
                        && size.scale() == 0
                        && size.precision() <= 18
                ? Ledger.path(path).map(at -> new Entry(at, sha256, size.longValueExact()))
                : Optional.empty();
    }
}
