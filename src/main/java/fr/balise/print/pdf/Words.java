package fr.balise.print.pdf;

/// Every text that the engine adds of its own, in the language of the publication.
///
/// @param goToNote what a screen reader says of the figure that calls a note, for instance «Aller à la note»
public record Words(String goToNote) {}
