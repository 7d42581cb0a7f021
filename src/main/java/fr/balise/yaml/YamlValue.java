package fr.balise.yaml;

import fr.balise.diagnostic.Location;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A YAML value and where it stands: a scalar, a sequence or a mapping.
///
/// Example: `{ id: rtes, nom: RTES }` is a mapping of two entries whose keys and values are scalars.
public sealed interface YamlValue {

    /// The author's own characters that give this value (its first line, where it has several).
    Location location();

    /// What a plain scalar means in the core schema of YAML 1.2; a quoted one is always [#TEXT].
    enum Kind {
        TEXT,
        INTEGER,
        DECIMAL,
        BOOLEAN,
        NULL
    }

    /// One value: its text as written, without quotes, in composed form (NFC).
    record Scalar(String text, Kind kind, Location location) implements YamlValue {

        /// Whether nothing is written: no value at all, or an empty text.
        public boolean isEmpty() {
            return kind == Kind.NULL || text.isBlank();
        }
    }

    /// Values in order.
    record Sequence(List<YamlValue> items, Location location) implements YamlValue {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /// Entries in the order in which they are written; no key twice.
    ///
    /// @param unread keys whose entries are malformed, which has been reported: they are not missing; an empty one for a
    ///     line without key
    record Mapping(List<Entry> entries, Location location, Set<String> unread)
            implements YamlValue {
        public Mapping {
            entries = List.copyOf(entries);
            unread = Set.copyOf(unread);
        }

        /// A mapping that was read whole.
        public Mapping(List<Entry> entries, Location location) {
            this(entries, location, Set.of());
        }

        /// The entry with a key, if there is one.
        public Optional<Entry> entry(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }
    }

    /// A key and its value.
    record Entry(Scalar key, YamlValue value) {}
}
