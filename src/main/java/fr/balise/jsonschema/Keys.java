package fr.balise.jsonschema;

import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Wording;
import fr.balise.json.Json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The keys of a mapping as a JSON Schema: each under its own name and its synonyms.
final class Keys {

    private static final Json REFUSED = Json.of(false);

    private final Language language;
    private final SequencedMap<String, Json> properties = new LinkedHashMap<>();
    private final List<Json> required = new ArrayList<>();

    Keys(Language language) {
        this.language = language;
    }

    /// Adds a key: what it is called, what it means, what its value may be, and its other names.
    Keys key(String name, Wording title, Wording meaning, Json.Obj value, String... synonyms) {
        properties.put(name, described(title.in(language), meaning.in(language), value));
        String same = new Wording("Même sens que «", "The same as `").in(language);
        String end = new Wording("».", "`.").in(language);
        for (String synonym : synonyms) {
            properties.put(synonym, described(title.in(language), same + name + end, value));
        }
        return this;
    }

    /// The same for a key that must be there, under any of its names.
    Keys required(String name, Wording title, Wording meaning, Json.Obj value, String... synonyms) {
        key(name, title, meaning, value, synonyms);
        List<Json> names = new ArrayList<>();
        names.add(present(name));
        for (String synonym : synonyms) {
            names.add(present(synonym));
        }
        required.add(
                names.size() == 1
                        ? names.getFirst()
                        : Json.object().put("anyOf", new Json.Arr(names)).build());
        return this;
    }

    private static Json present(String name) {
        return Json.object().put("required", List.of(name)).build();
    }

    private static Json described(String title, String meaning, Json.Obj value) {
        Json.Builder property = Json.object().put("title", title).put("description", meaning);
        value.members().forEach(property::put);
        return property.build();
    }

    /// Keys that nobody knows are kept for themes.
    Json.Obj open() {
        return build(false);
    }

    /// Keys that nobody knows are refused.
    Json.Obj closed() {
        return build(true);
    }

    private Json.Obj build(boolean closed) {
        Json.Builder schema =
                Json.object().put("type", "object").put("properties", Json.object(properties));
        if (!required.isEmpty()) {
            schema.put("allOf", new Json.Arr(required));
        }
        if (closed) {
            schema.put("additionalProperties", REFUSED);
        }
        return schema.build();
    }
}
