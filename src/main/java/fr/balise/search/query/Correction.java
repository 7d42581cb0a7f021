package fr.balise.search.query;

/// A word that the publication does not know, and the nearest one that it does.
///
/// @param written as it stands in the query
/// @param form the nearest word, the most frequent one of several
public record Correction(String written, String form) {}
