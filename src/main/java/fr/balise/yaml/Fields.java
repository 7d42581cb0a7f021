package fr.balise.yaml;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Nearest;
import fr.balise.diagnostic.Rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Reads a mapping key by key, remembers which keys were asked for, and so knows the ones nobody wants.
///
/// Example: `fields.optional("titre", Decoders.text(), "title")` reads `titre` or its synonym `title`.
public final class Fields {

    private final YamlValue.Mapping mapping;
    private final Consumer<Diagnostic> report;
    private final Set<String> known = new LinkedHashSet<>();
    // Those of `known` that are ours and no synonyms.
    private final Set<String> names = new LinkedHashSet<>();

    /// Starts to read a mapping; problems go to `report`.
    public Fields(YamlValue.Mapping mapping, Consumer<Diagnostic> report) {
        this.mapping = mapping;
        this.report = report;
    }

    /// The value of a key or of one of its synonyms; empty when it is not given, null, or not decodable.
    public <T> Optional<T> optional(String key, Decoder<T> decoder, String... synonyms) {
        return value(key, synonyms).flatMap(value -> decoder.decode(value, report));
    }

    /// The value of a key that must be there; a missing one is reported at the mapping.
    public <T> Optional<T> required(String key, Decoder<T> decoder, String... synonyms) {
        Optional<YamlValue> value = value(key, synonyms);
        // A malformed line may be the one that is missing.
        if (value.isEmpty() && mapping.unread().isEmpty()) {
            report.accept(new ValueProblem.Missing(key).at(entryLocation(key)));
        }
        return value.flatMap(given -> decoder.decode(given, report));
    }

    /// The value itself, undecoded; a key without a value counts as not given.
    public Optional<YamlValue> value(String key, String... synonyms) {
        known.add(key);
        names.add(key);
        Optional<YamlValue.Entry> found = given(key);
        String used = key;
        for (String synonym : synonyms) {
            known.add(synonym);
            Optional<YamlValue.Entry> other = given(synonym);
            if (other.isPresent() && found.isPresent()) {
                Location place = other.get().key().location();
                report.accept(
                        used.equals(key)
                                ? new ValueProblem.Synonym(key, synonym).at(place)
                                : new ValueProblem.PassedOver(used, synonym).at(place));
            } else if (other.isPresent()) {
                found = other;
                used = synonym;
            }
        }
        return found.map(YamlValue.Entry::value);
    }

    /// Whether a key is written at all, even without a value.
    public boolean isWritten(String key) {
        return mapping.entry(key).isPresent();
    }

    /// The entry of a key; one without a value, or with an empty text, counts as not given.
    private Optional<YamlValue.Entry> given(String key) {
        return mapping.entry(key)
                .filter(
                        entry ->
                                !(entry.value() instanceof YamlValue.Scalar scalar
                                        && scalar.isEmpty()));
    }

    /// Where the value of a key or of its first synonym given stands, or the whole mapping where none is given.
    public Location location(String key, String... synonyms) {
        return Stream.concat(Stream.of(key), Stream.of(synonyms))
                .flatMap(name -> given(name).stream())
                .map(entry -> entry.value().location())
                .findFirst()
                .orElse(mapping.location());
    }

    /// The place of the whole mapping.
    public Location location() {
        return mapping.location();
    }

    /// Whether any key has a value, decodable or not.
    public boolean givesAny() {
        return mapping.entries().stream().anyMatch(entry -> given(entry.key().text()).isPresent());
    }

    /// The entries nobody has asked for so far, in the author's order.
    public List<YamlValue.Entry> rest() {
        return mapping.entries().stream()
                .filter(entry -> !known.contains(entry.key().text()))
                .toList();
    }

    /// Reports every key nobody has asked for under a rule, with the nearest key that exists.
    public void reportUnknown(Rule rule) {
        for (YamlValue.Entry entry : rest()) {
            String key = entry.key().text();
            boolean decimals =
                    entry.key().kind() == YamlValue.Kind.INTEGER
                            && entry.value() instanceof YamlValue.Scalar scalar
                            && scalar.isEmpty();
            ValueProblem problem =
                    decimals
                            ? new ValueProblem.CommaBetweenBraces(key)
                            : new ValueProblem.UnknownKey(
                                    rule,
                                    key,
                                    Nearest.to(key, names).or(() -> Nearest.to(key, known)));
            report.accept(problem.at(entry.key().location()));
        }
    }

    private Location entryLocation(String key) {
        return mapping.entry(key).map(entry -> entry.key().location()).orElse(mapping.location());
    }
}
