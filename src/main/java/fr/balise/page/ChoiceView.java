package fr.balise.page;

/// A document that readers can add to «Ma sélection».
///
/// @param id its name on the print page: `fiche-056`
/// @param name as it is read out: «n° 56 La découverte…»
public record ChoiceView(String id, String name) {}
