package fr.balise.document;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;
import fr.balise.yaml.YamlReader;
import fr.balise.yaml.YamlValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the top of a file declares, with what is wrong with it.
///
/// @param frontMatter what could be decoded
/// @param keys every key that was given a value, decodable or not: one that is given wrongly is not missing as well
/// @param readable whether the front matter could be read at all; below one that could not, nothing is missing
/// @param problems what is wrong
record Declared(
        FrontMatter frontMatter, Set<String> keys, boolean readable, List<Diagnostic> problems) {

    Declared {
        keys = Set.copyOf(keys);
        problems = List.copyOf(problems);
    }

    /// Reads and decodes a front matter.
    static Declared in(FrontMatterBlock block, Origin origin) {
        if (block.yaml().isEmpty()) {
            return new Declared(FrontMatter.none(), Set.of(), true, List.of());
        }
        Outcome<Optional<YamlValue>> yaml =
                YamlReader.read(block.yaml().get(), origin.shown(), FrontMatterBlock.YAML_LINE);
        if (yaml.value().isEmpty() && yaml.hasErrors()) {
            boolean open = block.runsIntoText(yaml.diagnostics().getFirst().location().line());
            Location first = new Location(origin.shown(), 1, 1, 3);
            List<Diagnostic> problems =
                    open
                            ? List.of(new DocumentProblem.FrontMatterOpen().at(first))
                            : yaml.diagnostics();
            return new Declared(FrontMatter.none(), Set.of(), false, problems);
        }
        List<Diagnostic> problems = new ArrayList<>(yaml.diagnostics());
        Optional<FrontMatter> decoded =
                yaml.value()
                        .flatMap(
                                value ->
                                        FrontMatterDecoder.frontMatter()
                                                .decode(value, problems::add));
        boolean readable = decoded.isPresent() || yaml.value().isEmpty();
        return new Declared(
                decoded.orElse(FrontMatter.none()), keys(yaml.value()), readable, problems);
    }

    private static Set<String> keys(Optional<YamlValue> value) {
        return value.orElse(null) instanceof YamlValue.Mapping mapping
                ? mapping.entries().stream()
                        .filter(
                                entry ->
                                        !(entry.value() instanceof YamlValue.Scalar scalar
                                                && scalar.isEmpty()))
                        .map(entry -> entry.key().text())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /// Whether none of some keys is given in a front matter that could be read.
    boolean lacks(String... names) {
        return readable && Set.of(names).stream().noneMatch(keys::contains);
    }
}
