package fr.balise.yaml;

import fr.balise.diagnostic.Diagnostic;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Turns a YAML value into a typed one, or says at its place why it cannot.
///
/// In: a value and somebody who listens to problems. Out: the typed value, empty exactly when a problem was reported.
/// Decoders compose: `Decoders.list(Decoders.text())` reads a list of texts.
///
/// @param <T> what comes out
@FunctionalInterface
public interface Decoder<T> {

    /// Decodes one value.
    Optional<T> decode(YamlValue value, Consumer<Diagnostic> report);

    /// The same with its result changed by a function that cannot fail.
    default <R> Decoder<R> map(Function<? super T, ? extends R> change) {
        return (value, report) -> decode(value, report).map(change);
    }
}
