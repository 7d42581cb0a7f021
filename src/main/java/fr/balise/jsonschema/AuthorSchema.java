package fr.balise.jsonschema;

import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Wording;
import fr.balise.json.Json;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What an author writes in YAML, with a JSON Schema (draft 2020-12) of each.
public enum AuthorSchema {
    FRONT_MATTER("en-tete", "front-matter", "En-tête d'un document", "Front matter of a document"),
    PUBLICATION("publication", "publication", "publication.yaml", "publication.yaml"),
    ORGANISATIONS(
            "structures", "organisations", "donnees/structures.yaml", "donnees/structures.yaml"),
    TERRITORIES(
            "territoires", "territories", "donnees/territoires.yaml", "donnees/territoires.yaml"),
    KEYWORDS("mots-cles", "keywords", "donnees/mots-cles.yaml", "donnees/mots-cles.yaml"),
    GLOSSARY("glossaire", "glossary", "donnees/glossaire.yaml", "donnees/glossaire.yaml"),
    EXTERNAL_FICHES(
            "fiches-externes",
            "external-fiches",
            "donnees/fiches-externes.yaml",
            "donnees/fiches-externes.yaml"),
    MEDIAS("medias", "media", "medias/medias.yaml", "medias/medias.yaml");

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final String word;
    private final String english;
    private final String fr;
    private final String en;

    AuthorSchema(String word, String english, String fr, String en) {
        this.word = word;
        this.english = english;
        this.fr = fr;
        this.en = en;
    }

    /// The schema with a name, French or English: `structures`, `organisations`.
    public static Optional<AuthorSchema> named(String name) {
        return Arrays.stream(values())
                .filter(schema -> schema.word.equals(name) || schema.english.equals(name))
                .findFirst();
    }

    /// The French names of all, in order.
    public static List<String> names() {
        return Arrays.stream(values()).map(schema -> schema.word).toList();
    }

    /// The schema, told in a language, with names that an editor proposes.
    public Json.Obj schema(Suggestions suggestions, Language language) {
        DataSchemas data = new DataSchemas(suggestions, language);
        Json.Obj shape =
                switch (this) {
                    case FRONT_MATTER -> new FrontMatterSchema(suggestions, language).schema();
                    case PUBLICATION -> new PublicationSchema(language).schema();
                    case ORGANISATIONS -> data.organisations();
                    case TERRITORIES -> data.territories();
                    case KEYWORDS -> data.keywords();
                    case GLOSSARY -> data.glossary();
                    case EXTERNAL_FICHES -> data.externalFiches();
                    case MEDIAS -> data.medias();
                };
        Json.Builder schema =
                Json.object()
                        .put("$schema", DIALECT)
                        .put("title", new Wording(fr, en).in(language));
        shape.members().forEach(schema::put);
        return schema.build();
    }
}
