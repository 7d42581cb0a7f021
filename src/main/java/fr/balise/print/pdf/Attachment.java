package fr.balise.print.pdf;

import fr.balise.site.Bytes;

/// A file that travels inside a PDF as the source from which it was made.
///
/// Example: `new Attachment("fiche-056.md", "text/markdown", bytes, "Source de la fiche")`.
///
/// @param fileName the name under which a reader saves it
/// @param mediaType what it is, for instance `text/markdown`
/// @param bytes its content
/// @param description one line for people
public record Attachment(String fileName, String mediaType, Bytes bytes, String description) {}
