package fr.balise.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What a stage hands over: a value and what was noticed on the way.
///
/// The value is always usable: a part that could not be made is left out of it, and a diagnostic says why.
/// Example: `read(folder).then(tree -> parse(tree))` keeps the diagnostics of both.
///
/// @param value what was made
/// @param diagnostics what was noticed, in any order; the end of the build sorts them once
/// @param <T> the type of the value
public record Outcome<T>(T value, List<Diagnostic> diagnostics) {

    public Outcome {
        diagnostics = List.copyOf(diagnostics);
    }

    /// A value about which there is nothing to say.
    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, List.of());
    }

    /// Hands the value to the next function and keeps the diagnostics of both.
    public <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        Outcome<R> result = next.apply(value);
        if (diagnostics.isEmpty()) {
            return result;
        }
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(result.diagnostics());
        return new Outcome<>(result.value(), all);
    }

    /// The same diagnostics about another value.
    public <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return new Outcome<>(change.apply(value), diagnostics);
    }

    /// Whether any of the diagnostics is an error.
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
}
