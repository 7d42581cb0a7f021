package fr.balise.config;

import static fr.balise.yaml.Decoders.integer;
import static fr.balise.yaml.Decoders.list;
import static fr.balise.yaml.Decoders.mapping;

import fr.balise.diagnostic.Rule;
import fr.balise.yaml.Decoder;
import fr.balise.yaml.Located;

import java.util.Optional;

/// Reads `accueil:`: the fiches to discover.
final class HomeDecoder {

    private static final int HIGHEST_NUMBER = 999_999;

    private HomeDecoder() {}

    static Decoder<HomeSettings> home() {
        return mapping(
                (fields, report) -> {
                    HomeSettings settings =
                            new HomeSettings(
                                    fields.optional(
                                            "decouvrir",
                                            list(Located.of(integer(1, HIGHEST_NUMBER))),
                                            "discover"));
                    fields.reportUnknown(Rule.UNKNOWN_CONFIG_KEY);
                    return Optional.of(settings);
                });
    }
}
