package fr.balise.search.query;

/// A term that a word of a query may stand for.
///
/// @param term as it is indexed
/// @param boost how much it counts, the word's own terms counting 1
public record Alternative(String term, float boost) {}
