package fr.balise.catalog;

import java.util.List;
import java.util.Optional;

/// A key word in its preferred spelling (`donnees/mots-cles.yaml`).
///
/// @param name the preferred spelling
/// @param family the group it belongs to: `économie`
/// @param variants other spellings that mean the same
public record Keyword(String name, Optional<String> family, List<String> variants) {
    public Keyword {
        variants = List.copyOf(variants);
    }
}
