package fr.balise.search.analysis;

/// One plain word that a token stands for: its spelling in lower case with its accents, and the term that is indexed.
///
/// `Coopératives` → form `coopératives`, term `cooperativ`
public record Word(String form, String term) {}
