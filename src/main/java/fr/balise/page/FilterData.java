package fr.balise.page;

/// What filters find a document of a list by: the values that stand in the address of the page, separated by spaces.
///
/// @param keywords `agroecologie jeunesse`
/// @param territories `rennes longueuil`
/// @param countries `FR CA`
/// @param year `2019`; empty without date
public record FilterData(String keywords, String territories, String countries, String year) {}
