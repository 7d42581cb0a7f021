package fr.balise.search;

import fr.balise.publication.LinkedDocument;
import fr.balise.publication.PublicationKeys;
import fr.balise.search.index.WordMemory;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/// The words of documents that the last build has read, with the keys by which this one knows which of them still hold.
///
/// @param keys of the documents; without them all are read, and none is kept
/// @param memory of their words
public record KnownWords(Optional<PublicationKeys> keys, WordMemory memory) {

    /// Nothing is known, and nothing is to be.
    public static KnownWords none() {
        return new KnownWords(Optional.empty(), WordMemory.none());
    }

    /// The words that the last build left in a file, where there is one with this sum; this build leaves its own there.
    public static KnownWords at(PublicationKeys keys, Path file, OptionalLong sum) {
        return new KnownWords(Optional.of(keys), WordMemory.at(file, sum));
    }

    /// The sum of the words that this build has left, once the search is made.
    public OptionalLong sum() {
        return memory.sum();
    }

    Optional<String> key(LinkedDocument document) {
        return keys.map(known -> known.document(document));
    }
}
