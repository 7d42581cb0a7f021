package fr.balise.search.index;

import java.util.Optional;
import java.util.function.Supplier;

/// A document to search, made when it is asked for: the texts of all of them together are those of the whole publication.
///
/// @param key of all that it holds, where anybody knows one
/// @param whole makes it
/// @param facts makes it without its sections, which is quick
public record SearchSource(
        Optional<String> key, Supplier<SearchDocument> whole, Supplier<SearchDocument> facts) {

    /// A document that is there already.
    public static SearchSource of(SearchDocument document) {
        return new SearchSource(Optional.empty(), () -> document, () -> document);
    }
}
