package fr.balise.catalog;

import java.util.Optional;

/// What must be said of an image (`medias/medias.yaml`).
///
/// @param file path from the top of the content: `medias/rennes.svg`
/// @param alt what the image shows, for those who do not see it; empty text only for a decorative one
/// @param credit who made it
/// @param licence SPDX identifier or address
/// @param decorative whether the image says nothing that the text does not say
public record Media(
        String file,
        Optional<String> alt,
        Optional<String> credit,
        Optional<String> licence,
        boolean decorative) {}
