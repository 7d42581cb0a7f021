package fr.balise.catalog;

import java.util.Optional;

/// An acronym of the glossary (`donnees/glossaire.yaml`).
///
/// @param acronym `ESS`
/// @param longForm `économie sociale et solidaire`
/// @param definition a sentence or two
public record Acronym(String acronym, String longForm, Optional<String> definition) {}
