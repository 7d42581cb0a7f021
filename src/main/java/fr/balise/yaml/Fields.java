package fr.balise.yaml;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Nearest;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Reads a mapping key by key, remembers which keys were asked for, and so knows the ones nobody wants.
///
/// Example: `fields.optional("titre", Decoders.text(), "title")` reads `titre` or its synonym `title`.
public final class Fields {

    private final YamlValue.Mapping mapping;
    private final Consumer<Diagnostic> report;
    private final Set<String> known = new LinkedHashSet<>();

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
        if (value.isEmpty()) {
            report.accept(new YamlProblem.Missing(key).at(entryLocation(key)));
        }
        return value.flatMap(given -> decoder.decode(given, report));
    }

    /// The value itself, undecoded; a key without a value counts as not given.
    public Optional<YamlValue> value(String key, String... synonyms) {
        known.add(key);
        Optional<YamlValue.Entry> found = mapping.entry(key);
        for (String synonym : synonyms) {
            known.add(synonym);
            Optional<YamlValue.Entry> other = mapping.entry(synonym);
            if (found.isPresent() && other.isPresent()) {
                report.accept(
                        new YamlProblem.Synonym(key, synonym).at(other.get().key().location()));
            }
            found = found.or(() -> other);
        }
        return found.map(YamlValue.Entry::value)
                .filter(
                        value ->
                                !(value instanceof YamlValue.Scalar s
                                        && s.kind() == YamlValue.Kind.NULL));
    }

    /// Where the value of a key stands, or the whole mapping where it is not given.
    public Location location(String key) {
        return mapping.entry(key).map(entry -> entry.value().location()).orElse(mapping.location());
    }

    /// The place of the whole mapping.
    public Location location() {
        return mapping.location();
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
            Diagnostic problem =
                    Diagnostic.of(
                            rule,
                            entry.key().location(),
                            new Wording(
                                    "clé inconnue : «" + key + "»", "unknown key: `" + key + "`"));
            report.accept(
                    Nearest.to(key, known)
                            .map(
                                    near ->
                                            problem.withHint(
                                                    new Wording(
                                                            "vouliez-vous écrire «" + near + "» ?",
                                                            "did you mean `" + near + "`?")))
                            .orElse(problem));
        }
    }

    private Location entryLocation(String key) {
        return mapping.entry(key).map(entry -> entry.key().location()).orElse(mapping.location());
    }
}
