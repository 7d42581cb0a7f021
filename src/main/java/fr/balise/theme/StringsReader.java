package fr.balise.theme;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceTree;
import fr.balise.yaml.Decoder;
import fr.balise.yaml.Decoders;
import fr.balise.yaml.YamlReader;
import fr.balise.yaml.YamlValue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Reads the interface texts of a theme, parents first, from `i18n/fr.yaml` and `i18n/en.yaml`.
///
/// In: the files of each theme of the chain. Out: [Strings] per language, and a problem for each key that only one of
/// the languages has. Texts keep their spaces; an empty one (`""`) is a text.
final class StringsReader {

    // Unlike the decoder of authors' data: the space of a separator like ", " is meant.
    private static final Decoder<String> AS_WRITTEN =
            (value, report) ->
                    value instanceof YamlValue.Scalar scalar && scalar.kind() != YamlValue.Kind.NULL
                            ? Optional.of(scalar.text())
                            : Decoders.text().decode(value, report);

    private final Map<Language, TreeMap<String, Entry>> entries = new EnumMap<>(Language.class);
    private final List<Diagnostic> problems = new ArrayList<>();

    StringsReader() {
        for (Language language : Language.values()) {
            entries.put(language, new TreeMap<>());
        }
    }

    private record Entry(String text, Location key) {}

    /// Adds the texts of one theme, which replace those of the themes added before.
    void add(SourceTree theme) {
        entries.forEach(
                (language, known) ->
                        theme.text("i18n/" + language.tag() + ".yaml")
                                .ifPresent(file -> known.putAll(read(file))));
    }

    private Map<String, Entry> read(SourceFile.Text file) {
        Outcome<Optional<YamlValue>> yaml = YamlReader.read(file.text(), file.shown(), 1);
        problems.addAll(yaml.diagnostics());
        Map<String, Entry> read = new TreeMap<>();
        yaml.value()
                .flatMap(
                        value ->
                                Decoders.mapping((fields, _) -> Optional.of(fields.rest()))
                                        .decode(value, problems::add))
                .orElse(List.of())
                .forEach(
                        entry ->
                                AS_WRITTEN
                                        .decode(entry.value(), problems::add)
                                        .ifPresent(
                                                text ->
                                                        read.put(
                                                                entry.key().text(),
                                                                new Entry(
                                                                        text,
                                                                        entry.key().location()))));
        return read;
    }

    /// The texts of all themes added so far.
    Outcome<Map<Language, Strings>> strings() {
        List<Diagnostic> all = new ArrayList<>(problems);
        Map<Language, Strings> strings = new EnumMap<>(Language.class);
        entries.forEach(
                (language, texts) -> {
                    TreeMap<String, String> plain = new TreeMap<>();
                    texts.forEach((key, entry) -> plain.put(key, entry.text()));
                    strings.put(language, new Strings(language, plain));
                    // Keys that could not be read would all seem to be missing.
                    if (problems.isEmpty()) {
                        entries.forEach((other, there) -> all.addAll(missing(texts, there, other)));
                    }
                });
        return new Outcome<>(strings, all);
    }

    /// The texts that another language has not, each at the place where this language has it.
    private static List<Diagnostic> missing(
            SequencedMap<String, Entry> here, Map<String, Entry> there, Language other) {
        if (there.isEmpty() && !here.isEmpty()) {
            String file = here.firstEntry().getValue().key().file();
            return List.of(new ThemeProblem.NoTexts(sibling(file, other)).at(file));
        }
        return here.entrySet().stream()
                .filter(entry -> !there.containsKey(entry.getKey()))
                .map(
                        entry -> {
                            Location key = entry.getValue().key();
                            String file = sibling(key.file(), other);
                            return new ThemeProblem.OneLanguage(entry.getKey(), file).at(key);
                        })
                .toList();
    }

    private static String sibling(String file, Language language) {
        return file.substring(0, file.lastIndexOf('/') + 1) + language.tag() + ".yaml";
    }
}
