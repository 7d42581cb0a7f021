package fr.balise.config;

import fr.balise.yaml.Located;

import java.util.List;
import java.util.Optional;

/// What `accueil:` says of the home page.
///
/// @param discover numbers of the fiches to discover, in the author's order; without them Balise chooses
public record HomeSettings(Optional<List<Located<Integer>>> discover) {

    public HomeSettings {
        discover = discover.map(List::copyOf);
    }

    /// What a publication without `accueil:` gets.
    public static HomeSettings defaults() {
        return new HomeSettings(Optional.empty());
    }
}
