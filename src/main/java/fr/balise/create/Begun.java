package fr.balise.create;

import fr.balise.diagnostic.Language;

import java.util.Optional;

/// What became of a wish for a new document.
public sealed interface Begun {

    /// The file is there.
    ///
    /// @param path from the top of the content: `fiches/065-jardin-ecole.md`
    /// @param number of a fiche
    /// @param listed whether the publication has a table of contents in which it is still to be named
    /// @param language of the publication
    record Written(String path, Optional<Integer> number, boolean listed, Language language)
            implements Begun {}

    /// A file of that name was there before.
    record Exists(String path, Language language) implements Begun {}

    /// The file could not be written, for a reason in the system's own words.
    record Failed(String path, String reason, Language language) implements Begun {}
}
