package fr.balise.config;

import static fr.balise.yaml.Decoders.mapping;

import fr.balise.diagnostic.Rule;
import fr.balise.yaml.Decoder;
import fr.balise.yaml.Decoders;

import java.util.Optional;

/// What `eco-conception:` adds to the page on eco-design.
///
/// @param hosting who hosts the site, and how
/// @param contact whom readers write to: a mail address, a web address or plain words
/// @param text what the publisher wants to say
public record EcoDesign(Optional<String> hosting, Optional<String> contact, Optional<String> text) {

    /// Where nothing is said.
    public static EcoDesign none() {
        return new EcoDesign(Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Decoder<EcoDesign> decoder() {
        return mapping(
                (fields, report) -> {
                    EcoDesign said =
                            new EcoDesign(
                                    fields.optional("hebergement", Decoders.text(), "hosting"),
                                    fields.optional("contact", Decoders.text()),
                                    fields.optional("texte", Decoders.text(), "text"));
                    fields.reportUnknown(Rule.UNKNOWN_CONFIG_KEY);
                    return Optional.of(said);
                });
    }
}
