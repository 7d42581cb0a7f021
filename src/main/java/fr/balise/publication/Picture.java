package fr.balise.publication;

import fr.balise.address.SitePath;

import java.util.Optional;

/// The picture of a document, found and described.
///
/// @param file where it stands in the site
/// @param alt what it shows; empty text for a decorative one
/// @param credit who made it
/// @param licence SPDX identifier or address
public record Picture(
        SitePath file, String alt, Optional<String> credit, Optional<String> licence) {}
