package fr.balise.create;

import fr.balise.date.PartialDate;
import fr.balise.document.DocumentType;

import java.util.Optional;

/// The document that an author wants to begin.
///
/// @param type any but the directory, which needs no text
/// @param title as it is to be read, on one line
/// @param series of a fiche, where it is not the publication's own
/// @param date of the document; that of an article begins its file name
public record Wish(
        DocumentType type, String title, Optional<String> series, Optional<PartialDate> date) {}
