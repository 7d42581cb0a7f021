package fr.balise.jsonschema;

import fr.balise.diagnostic.Language;
import fr.balise.json.Json;
import fr.balise.jsonschema.Shape.Vocabulary;

import java.util.List;

/// The JSON Schema of the front matter, made from [FrontMatterKeys].
///
/// Unknown keys are allowed: they are for themes.
final class FrontMatterSchema {

    private final Suggestions suggestions;
    private final Language language;

    FrontMatterSchema(Suggestions suggestions, Language language) {
        this.suggestions = suggestions;
        this.language = language;
    }

    Json.Obj schema() {
        return mapping(FrontMatterKeys.all());
    }

    private Json.Obj mapping(List<FrontMatterKey> all) {
        Keys keys = new Keys(language);
        for (FrontMatterKey key : all) {
            String[] synonyms = key.synonyms().toArray(String[]::new);
            Json.Obj value = value(key.shape());
            if (key.required()) {
                keys.required(key.name(), key.title(), key.meaning(), value, synonyms);
            } else {
                keys.key(key.name(), key.title(), key.meaning(), value, synonyms);
            }
        }
        return keys.open();
    }

    private Json.Obj value(Shape shape) {
        return switch (shape) {
            case Shape.Text _, Shape.Passage _ -> Values.text();
            case Shape.Named(var vocabulary, var only) -> named(names(vocabulary), only);
            case Shape.Word(var words) -> Values.word(words);
            case Shape.Whole(var least, var most) -> Values.whole(least, most);
            case Shape.Decimal _ -> Values.number();
            case Shape.YesNo _ -> Values.yesOrNo(false);
            case Shape.Date _ -> Values.date();
            case Shape.LanguageTag _ -> Values.language();
            case Shape.Many(var item) -> Values.list(value(item));
            case Shape.Single(var item) -> Values.list(value(item));
            case Shape.Mapping(var keys) -> mapping(keys);
            case Shape.Brief(var mapping) ->
                    Values.any(value(mapping.keys().getFirst().shape()), value(mapping));
            case Shape.OrNothing(var some) -> Values.orNothing(value(some));
        };
    }

    private static Json.Obj named(List<String> names, boolean only) {
        return only && !names.isEmpty() ? Values.word(names) : Values.textLike(names);
    }

    private List<String> names(Vocabulary vocabulary) {
        return switch (vocabulary) {
            case SERIES -> suggestions.series();
            case KEYWORDS -> suggestions.keywords();
            case TERRITORIES -> suggestions.territories();
            case PICTURES -> suggestions.pictures();
            case ORGANISATIONS -> suggestions.organisations();
        };
    }
}
