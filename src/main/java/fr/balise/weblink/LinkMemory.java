package fr.balise.weblink;

import fr.balise.json.Json;
import fr.balise.json.JsonText;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What earlier checks learned, in one file, so that nobody is asked twice for the same thing.
///
/// A page that is there is believed for seven days, one that is not until the end of the day, and what could not be
/// checked is not kept. A file that is damaged, foreign or cannot be written is no error: everything is asked again.
///
/// ```json
/// { "balise": "links 1", "links": { "https://exemple.fr/a": { "day": "2026-11-22", "status": 404 } } }
/// ```
final class LinkMemory {

    private static final String KIND = "links 1";
    private static final int GOOD_DAYS = 7;
    private static final long LARGEST = 64L << 20;

    private final Optional<Path> file;
    private final LocalDate today;
    private final Map<String, Entry> entries = new TreeMap<>();

    private record Entry(LocalDate day, Verdict verdict) {}

    /// Reads what is there.
    ///
    /// @param file where it is kept; empty to keep nothing
    LinkMemory(Optional<Path> file, LocalDate today) {
        this.file = file;
        this.today = today;
        file.flatMap(LinkMemory::read).ifPresent(this::take);
    }

    /// What is still believed of an address.
    Optional<Verdict> of(String address) {
        return Optional.ofNullable(entries.get(address)).map(Entry::verdict);
    }

    /// Keeps what was learned today, with what is still believed, in place of the file.
    void keep(Map<String, Verdict> learned) {
        learned.forEach((address, verdict) -> entries.put(address, new Entry(today, verdict)));
        if (file.isPresent() && !learned.isEmpty()) {
            write(file.get(), JsonText.pretty(json()));
        }
    }

    private static Optional<Json> read(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST
                    ? JsonText.read(Files.readString(file, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private void take(Json kept) {
        if (kept instanceof Json.Obj all
                && all.get("balise").equals(Optional.of(Json.of(KIND)))
                && all.get("links").orElse(null) instanceof Json.Obj links) {
            links.members()
                    .forEach(
                            (address, value) ->
                                    entry(value).ifPresent(entry -> entries.put(address, entry)));
        }
    }

    /// An entry that is still believed.
    private Optional<Entry> entry(Json value) {
        if (!(value instanceof Json.Obj entry
                && entry.get("day").orElse(null) instanceof Json.Str(String written))) {
            return Optional.empty();
        }
        return day(written)
                .flatMap(
                        day ->
                                verdict(entry)
                                        .filter(verdict -> isBelieved(day, verdict))
                                        .map(verdict -> new Entry(day, verdict)));
    }

    private boolean isBelieved(LocalDate day, Verdict verdict) {
        long age = ChronoUnit.DAYS.between(day, today);
        return age >= 0 && age < (verdict instanceof Verdict.Good ? GOOD_DAYS : 1);
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<Verdict> verdict(Json.Obj entry) {
        if (!(entry.get("status").orElse(null) instanceof Json.Num(var status))) {
            return Optional.empty();
        }
        Optional<String> other =
                entry.get("at").orElse(null) instanceof Json.Str(String at)
                        ? Optional.of(at)
                        : Optional.empty();
        return switch (status.toPlainString()) {
            case "200" -> Optional.of(new Verdict.Good(other));
            case "404", "410", "0" ->
                    Optional.of(new Verdict.Broken(status.intValueExact(), other));
            default -> Optional.empty();
        };
    }

    private Json json() {
        Json.Builder links = Json.object();
        entries.forEach(
                (address, entry) -> json(entry).ifPresent(kept -> links.put(address, kept)));
        return Json.object().put("balise", KIND).put("links", links.build()).build();
    }

    private static Optional<Json> json(Entry entry) {
        Json.Builder json = Json.object().put("day", entry.day().toString());
        return switch (entry.verdict()) {
            case Verdict.Good(var moved) ->
                    Optional.of(json.put("status", 200).put("at", moved).build());
            case Verdict.Broken(int status, var at) ->
                    Optional.of(json.put("status", status).put("at", at).build());
            case Verdict.Unchecked _ -> Optional.empty();
        };
    }

    private static void write(Path file, String text) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "links", ".new");
            try {
                Files.writeString(fresh, text, StandardCharsets.UTF_8);
                move(fresh, file);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException unwritable) {
            // Everything will be asked again.
            return;
        }
    }

    private static void move(Path fresh, Path file) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException never) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
