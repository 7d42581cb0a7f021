package fr.balise.page;

import java.util.Optional;

/// The visits that were measured; one that no page stands for is absent.
///
/// @param home the home page
/// @param list the list of fiches
/// @param search the search page
/// @param median the fiche without photo that half of them are heavier than
/// @param heaviest the heaviest fiche without photo
/// @param heaviestWithPhoto the heaviest fiche with a photo
public record Visits(
        Optional<Visit> home,
        Optional<Visit> list,
        Optional<Visit> search,
        Optional<Visit> median,
        Optional<Visit> heaviest,
        Optional<Visit> heaviestWithPhoto) {

    /// Nothing was made, so nothing was measured.
    static Visits none() {
        return new Visits(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
