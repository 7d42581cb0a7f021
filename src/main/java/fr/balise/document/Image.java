package fr.balise.document;

import fr.balise.yaml.Located;

import java.util.Optional;

/// The picture of a document (`image:`).
///
/// @param file path as the author wrote it: from the top of the content (`medias/rennes.svg`) or beside the document
/// @param alt what it shows; else `medias.yaml` says so
/// @param credit who made it; else `medias.yaml` says so
/// @param decorative whether it says nothing that the text does not say
public record Image(
        Located<String> file, Optional<String> alt, Optional<String> credit, boolean decorative) {}
