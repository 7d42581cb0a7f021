package fr.balise.yaml;

import fr.balise.diagnostic.Location;

/// A value with the place where its author wrote it, for checks that come after decoding.
///
/// @param value what was written
/// @param location where
/// @param <T> its type
public record Located<T>(T value, Location location) {

    /// A decoder that keeps the place of what another one decodes.
    public static <T> Decoder<Located<T>> of(Decoder<T> decoder) {
        return (value, report) ->
                decoder.decode(value, report)
                        .map(decoded -> new Located<>(decoded, value.location()));
    }
}
