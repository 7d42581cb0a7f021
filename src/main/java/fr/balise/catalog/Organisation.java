package fr.balise.catalog;

import java.util.Optional;

/// An organisation of the directory (`donnees/structures.yaml`): a network, a funder, a partner.
///
/// @param id its short name in files: `rtes`
/// @param name its usual name
/// @param acronym its acronym, where the name is a long form
/// @param family the group of the directory in which it stands
/// @param address its web address
/// @param summary what it is, in a sentence or two
/// @param logo file of `medias/`
public record Organisation(
        String id,
        String name,
        Optional<String> acronym,
        Optional<String> family,
        Optional<String> address,
        Optional<String> summary,
        Optional<String> logo) {}
