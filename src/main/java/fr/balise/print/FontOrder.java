package fr.balise.print;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Outcome;
import fr.balise.diagnostic.Rule;
import fr.balise.source.SourceFile;
import fr.balise.theme.Theme;
import fr.balise.yaml.Decoder;
import fr.balise.yaml.Decoders;
import fr.balise.yaml.YamlReader;
import fr.balise.yaml.YamlValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The order in which families of fonts are tried, as a theme says it in `print/polices.yaml`.
///
/// @param text families for text
/// @param code families that are used in code alone
record FontOrder(List<String> text, List<String> code) {

    private static final String FILE = "polices.yaml";
    private static final FontOrder NONE = new FontOrder(List.of(), List.of());

    FontOrder {
        text = List.copyOf(text);
        code = List.copyOf(code);
    }

    /// What a theme says; nothing where it says nothing.
    static Outcome<FontOrder> of(Theme theme) {
        if (!(theme.print().get(FILE) instanceof SourceFile.Text file)) {
            return Outcome.of(NONE);
        }
        Outcome<Optional<YamlValue>> yaml = YamlReader.read(file.text(), file.shown(), 1);
        return yaml.then(FontOrder::decoded);
    }

    private static Outcome<FontOrder> decoded(Optional<YamlValue> value) {
        List<Diagnostic> problems = new ArrayList<>();
        Decoder<List<String>> names = Decoders.list(Decoders.text());
        Decoder<FontOrder> order =
                Decoders.mapping(
                        (fields, _) -> {
                            FontOrder read =
                                    new FontOrder(
                                            fields.optional("texte", names).orElse(List.of()),
                                            fields.optional("code", names).orElse(List.of()));
                            fields.reportUnknown(Rule.UNKNOWN_CONFIG_KEY);
                            return Optional.of(read);
                        });
        FontOrder read = value.flatMap(given -> order.decode(given, problems::add)).orElse(NONE);
        return new Outcome<>(read, problems);
    }
}
