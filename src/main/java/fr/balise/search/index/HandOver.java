package fr.balise.search.index;

import java.util.Optional;

/// Takes the files of an index as soon as they are made.
///
/// @param <F> what a file becomes
@FunctionalInterface
public interface HandOver<F> {

    /// Takes a file, on any core.
    F take(ScriptFile file);

    /// The file of an id that was taken by an earlier export and is still there.
    default Optional<F> kept(String id) {
        return Optional.empty();
    }
}
