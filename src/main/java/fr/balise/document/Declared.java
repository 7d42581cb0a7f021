package fr.balise.document;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.yaml.YamlReader;
import fr.balise.yaml.YamlValue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the top of a file declares, with what is wrong with it.
///
/// @param frontMatter what could be decoded
/// @param keys every key that was given a value, decodable or not: one that is given wrongly is not missing as well
/// @param readable whether the front matter could be read whole; where a line is malformed, nothing is missing
/// @param problems what is wrong
record Declared(
        FrontMatter frontMatter, Set<String> keys, boolean readable, List<Diagnostic> problems) {

    Declared {
        keys = Set.copyOf(keys);
        problems = List.copyOf(problems);
    }

    /// Reads and decodes a front matter. Of one whose end had to be guessed only what is plainly YAML counts.
    static Declared in(FrontMatterBlock block, Origin origin) {
        if (block.cut() == FrontMatterBlock.Cut.FOREIGN) {
            return unreadable(List.of());
        }
        if (block.yaml().isEmpty()) {
            return new Declared(FrontMatter.none(), Set.of(), true, List.of());
        }
        Outcome<Optional<YamlValue>> yaml =
                YamlReader.read(block.yaml().get(), origin.shown(), block.yamlLine());
        boolean guessed = block.cut() == FrontMatterBlock.Cut.GUESSED;
        if (guessed && yaml.hasErrors()) {
            return unreadable(List.of());
        }
        if (yaml.value().isEmpty() && yaml.hasErrors()) {
            return unreadable(yaml.diagnostics());
        }
        List<Diagnostic> problems = new ArrayList<>(yaml.diagnostics());
        Optional<FrontMatter> decoded =
                yaml.value()
                        .flatMap(
                                value ->
                                        FrontMatterDecoder.frontMatter()
                                                .decode(value, problems::add));
        boolean malformed =
                yaml.diagnostics().stream()
                        .anyMatch(
                                found ->
                                        found.rule() == Rule.YAML_SYNTAX
                                                && found.severity() == Severity.ERROR);
        boolean readable =
                !malformed && !guessed && (decoded.isPresent() || yaml.value().isEmpty());
        return new Declared(
                decoded.orElse(FrontMatter.none()), keys(yaml.value()), readable, problems);
    }

    private static Declared unreadable(List<Diagnostic> problems) {
        return new Declared(FrontMatter.none(), Set.of(), false, problems);
    }

    /// The same for a file of which only a part could be saved: nothing is missing there.
    Declared saved() {
        return new Declared(frontMatter, keys, false, problems);
    }

    /// Whether the front matter runs on into the text, because its closing line was forgotten.
    boolean runsIntoText(FrontMatterBlock block) {
        return block.cut() == FrontMatterBlock.Cut.SOUND
                && problems.stream()
                        .anyMatch(
                                problem ->
                                        problem.rule() == Rule.YAML_SYNTAX
                                                && problem.severity() == Severity.ERROR
                                                && block.runsIntoText(problem.location().line()));
    }

    private static Set<String> keys(Optional<YamlValue> value) {
        if (!(value.orElse(null) instanceof YamlValue.Mapping mapping)) {
            return Set.of();
        }
        Set<String> keys = new HashSet<>(mapping.unread());
        for (YamlValue.Entry entry : mapping.entries()) {
            if (!(entry.value() instanceof YamlValue.Scalar scalar && scalar.isEmpty())) {
                keys.add(entry.key().text());
            }
        }
        return keys;
    }

    /// Whether none of some keys is given in a front matter that could be read.
    boolean lacks(String... names) {
        return readable && !gives(names);
    }

    /// Whether one of some keys is given a value, decodable or not.
    boolean gives(String... names) {
        return Set.of(names).stream().anyMatch(keys::contains);
    }
}
