package fr.balise.config;

import static fr.balise.yaml.Decoders.list;
import static fr.balise.yaml.Decoders.mapping;
import static fr.balise.yaml.Decoders.text;

import fr.balise.diagnostic.Rule;
import fr.balise.yaml.Decoder;
import fr.balise.yaml.YamlValue;

import java.util.List;
import java.util.Optional;

/// Reads one entry of `sommaire:`, a path or a group `{ titre, pages }`; groups may hold groups.
final class SommaireDecoder {

    private SommaireDecoder() {}

    static Decoder<SommaireEntry> entry() {
        return (value, report) ->
                switch (value) {
                    case YamlValue.Scalar scalar ->
                            text().decode(scalar, report)
                                    .map(SommaireDecoder::fromTop)
                                    .map(path -> new SommaireEntry.Page(path, scalar.location()));
                    case YamlValue.Sequence sequence -> group().decode(sequence, report);
                    case YamlValue.Mapping mapping -> group().decode(mapping, report);
                };
    }

    /// `./fiches/056.md` and `/fiches/056.md` are both `fiches/056.md`.
    private static String fromTop(String path) {
        return path.startsWith("./")
                ? path.substring(2)
                : path.startsWith("/") ? path.substring(1) : path;
    }

    private static Decoder<SommaireEntry> group() {
        return mapping(
                (fields, report) -> {
                    Optional<String> title = fields.required("titre", text(), "title");
                    List<SommaireEntry> pages =
                            fields.optional("pages", list(entry())).orElse(List.of());
                    fields.reportUnknown(Rule.UNKNOWN_CONFIG_KEY);
                    return title.map(t -> new SommaireEntry.Group(t, pages));
                });
    }
}
