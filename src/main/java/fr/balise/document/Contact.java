package fr.balise.document;

import java.util.Optional;

/// Someone to write to about a fiche (`contacts:`). Every part is optional, but one of them is there.
///
/// @param name of the person
/// @param role what the person or the service does
/// @param organisation where
/// @param email address
/// @param telephone number, as it is printed
public record Contact(
        Optional<String> name,
        Optional<String> role,
        Optional<String> organisation,
        Optional<String> email,
        Optional<String> telephone) {

    /// A contact that says nothing.
    static final Contact NOBODY =
            new Contact(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
}
