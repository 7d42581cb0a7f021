package fr.balise.config;

import static fr.balise.yaml.Decoders.text;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.yaml.Decoder;
import fr.balise.yaml.YamlValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads `regles:`, a mapping from codes to a severity, or to severities by path pattern.
final class RulesDecoder {

    private RulesDecoder() {}

    static Decoder<Rules> rules() {
        return (value, report) -> {
            if (!(value instanceof YamlValue.Mapping mapping)) {
                report.accept(new ConfigProblem.NotRules().at(value.location()));
                return Optional.empty();
            }
            List<Rules.Setting> settings = new ArrayList<>();
            for (YamlValue.Entry entry : mapping.entries()) {
                Optional<Rule> rule = Rule.withCode(entry.key().text());
                if (rule.isEmpty()) {
                    report.accept(
                            new ConfigProblem.UnknownRule(entry.key().text())
                                    .at(entry.key().location()));
                } else {
                    read(rule.get(), entry.value(), settings, report);
                }
            }
            return Optional.of(new Rules(settings));
        };
    }

    private static void read(
            Rule rule, YamlValue value, List<Rules.Setting> settings, Consumer<Diagnostic> report) {
        if (value instanceof YamlValue.Mapping byPath) {
            for (YamlValue.Entry entry : byPath.entries()) {
                Optional<PathPattern> paths = pattern(entry.key(), report);
                Optional<Severity> severity = severity(entry.value(), report);
                if (paths.isPresent() && severity.isPresent()) {
                    settings.add(new Rules.Setting(rule, paths.get(), severity.get()));
                }
            }
        } else {
            severity(value, report)
                    .ifPresent(
                            severity ->
                                    settings.add(
                                            new Rules.Setting(
                                                    rule, PathPattern.everything(), severity)));
        }
    }

    private static Optional<PathPattern> pattern(
            YamlValue.Scalar written, Consumer<Diagnostic> report) {
        Optional<PathPattern> pattern = PathPattern.of(written.text());
        if (pattern.isEmpty()) {
            report.accept(new ConfigProblem.BadPattern(written.text()).at(written.location()));
        }
        return pattern;
    }

    private static Optional<Severity> severity(YamlValue value, Consumer<Diagnostic> report) {
        return text().decode(value, report)
                .flatMap(
                        word -> {
                            Optional<Severity> severity = Severity.named(word);
                            if (severity.isEmpty()) {
                                report.accept(
                                        new ConfigProblem.UnknownSeverity(word)
                                                .at(value.location()));
                            }
                            return severity;
                        });
    }
}
