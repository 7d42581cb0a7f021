package fr.balise.config;

import static fr.balise.yaml.Decoders.integer;
import static fr.balise.yaml.Decoders.list;
import static fr.balise.yaml.Decoders.mapping;
import static fr.balise.yaml.Decoders.text;

import fr.balise.config.SearchSettings.Weights;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Rule;
import fr.balise.yaml.Decoder;
import fr.balise.yaml.Fields;
import fr.balise.yaml.YamlValue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;

/// Reads `recherche:`: weights, synonyms, roots and the documents left out.
final class SearchDecoder {

    private static final int GREATEST_WEIGHT = 100;
    private static final int LEAST_SYNONYMS = 2;

    private SearchDecoder() {}

    static Decoder<SearchSettings> search() {
        return mapping(
                (fields, report) -> {
                    SearchSettings defaults = SearchSettings.defaults();
                    SearchSettings settings =
                            new SearchSettings(
                                    fields.optional(
                                                    "poids",
                                                    mapping(SearchDecoder::weights),
                                                    "weights")
                                            .orElse(defaults.weights()),
                                    fields.optional("synonymes", list(synonyms()), "synonyms")
                                            .orElse(defaults.synonyms()),
                                    fields.optional("racines", roots(), "roots")
                                            .orElse(defaults.roots()),
                                    fields.optional("exclure", list(Excluded.decoder()), "exclude")
                                            .orElse(defaults.excluded()));
                    fields.reportUnknown(Rule.UNKNOWN_CONFIG_KEY);
                    return Optional.of(settings);
                });
    }

    private static Optional<Weights> weights(Fields fields, Consumer<Diagnostic> report) {
        Decoder<Integer> weight = integer(1, GREATEST_WEIGHT);
        Weights usual = Weights.USUAL;
        Weights weights =
                new Weights(
                        fields.optional("titre", weight, "title").orElse(usual.title()),
                        fields.optional("etiquettes", weight, "tags").orElse(usual.tags()),
                        fields.optional("resume", weight, "summary").orElse(usual.summary()),
                        fields.optional("texte", weight, "text").orElse(usual.text()));
        fields.reportUnknown(Rule.UNKNOWN_CONFIG_KEY);
        return Optional.of(weights);
    }

    /// One list of expressions; a list of one, or one expression alone, says nothing.
    private static Decoder<List<String>> synonyms() {
        return (value, report) -> {
            if (value instanceof YamlValue.Mapping) {
                report.accept(new ConfigProblem.NotSynonyms().at(value.location()));
                return Optional.empty();
            }
            Optional<List<String>> expressions = list(text()).decode(value, report);
            if (expressions.isPresent() && expressions.get().size() < LEAST_SYNONYMS) {
                report.accept(new ConfigProblem.NotSynonyms().at(value.location()));
                return Optional.empty();
            }
            return expressions;
        };
    }

    private static Decoder<SequencedMap<String, String>> roots() {
        return (value, report) -> {
            if (!(value instanceof YamlValue.Mapping mapping)) {
                report.accept(new ConfigProblem.NotRoots().at(value.location()));
                return Optional.empty();
            }
            SequencedMap<String, String> roots = new LinkedHashMap<>();
            for (YamlValue.Entry entry : mapping.entries()) {
                Optional<String> word = word(entry.key(), report);
                Optional<String> root =
                        text().decode(entry.value(), report)
                                .flatMap(_ -> word(entry.value(), report));
                if (word.isPresent() && root.isPresent()) {
                    roots.put(word.get(), root.get());
                }
            }
            return Optional.of(roots);
        };
    }

    /// A single word: a root is given word by word.
    private static Optional<String> word(YamlValue value, Consumer<Diagnostic> report) {
        String word = value instanceof YamlValue.Scalar scalar ? scalar.text().strip() : "";
        if (word.isEmpty() || word.chars().anyMatch(Character::isWhitespace)) {
            report.accept(new ConfigProblem.NotOneWord(word).at(value.location()));
            return Optional.empty();
        }
        return Optional.of(word);
    }
}
