package fr.balise.html;

import fr.balise.diagnostic.Wording;

/// Something of a raw HTML piece that cleaning will remove, and where it stands.
///
/// @param what what is removed
/// @param place where it stands in the piece
public record Finding(Removal what, Place place) {

    /// What is removed, as a noun: «attribut onclick».
    public Wording wording() {
        return what.wording();
    }
}
