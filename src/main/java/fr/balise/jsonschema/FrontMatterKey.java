package fr.balise.jsonschema;

import fr.balise.diagnostic.Wording;

import java.util.List;

/// A key of the front matter, or of a mapping in it.
///
/// @param name in French, as the guide writes it
/// @param title what it is called where people read it
/// @param meaning what it is for, in a sentence
/// @param shape what its value may be
/// @param required whether its mapping makes no sense without it
/// @param synonyms its other names
public record FrontMatterKey(
        String name,
        Wording title,
        Wording meaning,
        Shape shape,
        boolean required,
        List<String> synonyms) {

    public FrontMatterKey {
        synonyms = List.copyOf(synonyms);
    }
}
