package fr.balise.atlas;

import fr.balise.publication.LinkedDocument;

import java.util.List;

/// What a map with links asks the page that it stands on: names and addresses.
public interface Links {

    /// Where the page of a place is.
    String place(Place place);

    /// Where the places of a group are listed.
    String places(List<Place> places);

    /// Where a fiche is.
    String fiche(LinkedDocument fiche);

    /// Where fiches are listed.
    String fiches(List<LinkedDocument> fiches);

    /// «n° 56 La découverte…».
    String named(LinkedDocument fiche);
}
