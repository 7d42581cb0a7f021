package fr.balise.catalog;

import java.util.Optional;

/// A fiche that lives elsewhere (`donnees/fiches-externes.yaml`): a reference to it is an ordinary link.
///
/// @param number its number in its series
/// @param series its series; the publication's own one when it is not given
/// @param title its title
/// @param address its web address
public record ExternalFiche(int number, Optional<String> series, String title, String address) {}
