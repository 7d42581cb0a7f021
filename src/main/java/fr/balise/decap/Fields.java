package fr.balise.decap;

import fr.balise.decap.Choices.Choice;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Wording;
import fr.balise.json.Json;
import fr.balise.jsonschema.FrontMatterKey;
import fr.balise.jsonschema.Patterns;
import fr.balise.jsonschema.Shape;
import fr.balise.jsonschema.Shape.Vocabulary;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/// Keys of the front matter → fields of a form, each with its label, its hint and its widget.
///
/// Decap asks for every value unless told otherwise, also within a mapping that may be missing as a whole: only a key
/// that its collection needs, or that an entry of a list needs, is asked for.
final class Fields {

    private final Choices choices;
    private final boolean plainImages;
    private final Language language;

    /// @param plainImages whether documents name a file alone (`image: medias/vue.jpg`)
    Fields(Choices choices, boolean plainImages, Language language) {
        this.choices = choices;
        this.plainImages = plainImages;
        this.language = language;
    }

    Json field(FrontMatterKey key, boolean asked) {
        Json.Builder field =
                Json.object()
                        .put("name", key.name())
                        .put("label", key.title().in(language))
                        .put("hint", hint(key).in(language))
                        .put("required", asked);
        widget(field, key.shape());
        return field.build();
    }

    /// What a key means, without how it is written in YAML: the form does that.
    private static Wording hint(FrontMatterKey key) {
        if (key.name().equals("titre")) {
            return new Wording("Tel qu'il se lit en haut de la page.", "As the page shows it.");
        }
        return key.shape() instanceof Shape.YesNo
                ? new Wording(
                        key.meaning().fr().replaceFirst("^true : ", "Oui : "),
                        key.meaning().en().replaceFirst("^true: ", "Yes: "))
                : key.meaning();
    }

    private void widget(Json.Builder field, Shape shape) {
        switch (shape) {
            case Shape.Text _ -> field.put("widget", "string");
            case Shape.Passage _ -> field.put("widget", "text");
            case Shape.Named(var vocabulary, var _) -> named(field, vocabulary, false);
            // The folder says it; where a document says something else, that is kept.
            case Shape.Word _ -> field.put("widget", "hidden");
            case Shape.Whole(var least, var most) ->
                    field.put("widget", "number")
                            .put("value_type", "int")
                            .put("min", least)
                            .put("max", most);
            case Shape.Decimal _ ->
                    field.put("widget", "number")
                            .put("value_type", "float")
                            .put("step", Json.of(new BigDecimal("0.01")));
            case Shape.YesNo _ -> field.put("widget", "boolean");
            case Shape.Date _ ->
                    pattern(
                            field,
                            Patterns.DATE,
                            "2019, 2019-06 ou 2019-06-15",
                            "2019, 2019-06 or 2019-06-15");
            case Shape.LanguageTag _ ->
                    pattern(field, Patterns.LANGUAGE, "fr, en, fr-CA…", "fr, en, fr-CA…");
            case Shape.Many(var item) -> many(field, item);
            case Shape.Single(var item) -> widget(field, item);
            case Shape.Mapping(var keys) ->
                    field.put("widget", "object")
                            .put("collapsed", true)
                            .put("fields", Json.array(keys, key -> field(key, false)));
            case Shape.Brief(var mapping) ->
                    widget(field, plainImages ? mapping.keys().getFirst().shape() : mapping);
            case Shape.OrNothing(var some) -> widget(field, some);
        }
    }

    private void many(Json.Builder field, Shape item) {
        switch (item) {
            case Shape.Named(var vocabulary, var _) -> named(field, vocabulary, true);
            case Shape.Mapping(var keys) ->
                    field.put("widget", "list")
                            .put("label_singular", entry())
                            .put("summary", firstThree(keys))
                            .put("collapsed", true)
                            .put("fields", Json.array(keys, key -> field(key, key.required())));
            case Shape.Text _,
                    Shape.Passage _,
                    Shape.Word _,
                    Shape.Whole _,
                    Shape.Decimal _,
                    Shape.YesNo _,
                    Shape.Date _,
                    Shape.LanguageTag _,
                    Shape.Many _,
                    Shape.Single _,
                    Shape.Brief _,
                    Shape.OrNothing _ -> {
                Json.Builder one =
                        Json.object()
                                .put("name", "valeur")
                                .put("label", new Wording("Valeur", "Value").in(language));
                widget(one, item);
                field.put("widget", "list")
                        .put("label_singular", entry())
                        .put("field", one.build());
            }
        }
    }

    /// What Decap's button adds: «Ajouter entrée».
    private String entry() {
        return new Wording("entrée", "entry").in(language);
    }

    /// What tells one entry of a folded list from another.
    private static String firstThree(List<FrontMatterKey> keys) {
        return keys.stream()
                .limit(3)
                .map(key -> "{{fields." + key.name() + "}}")
                .collect(Collectors.joining(" "));
    }

    private void named(Json.Builder field, Vocabulary vocabulary, boolean several) {
        if (vocabulary == Vocabulary.PICTURES) {
            field.put("widget", "image").put("choose_url", false);
            return;
        }
        List<Choice> offered = choices.of(vocabulary);
        if (offered.isEmpty()) {
            // Decap writes what is typed between commas as a list.
            field.put("widget", several ? "list" : "string");
            return;
        }
        field.put("widget", "select");
        if (several) {
            field.put("multiple", true);
        }
        field.put("options", Json.array(offered, Fields::option));
    }

    private static Json option(Choice choice) {
        return Json.object().put("label", choice.label()).put("value", choice.value()).build();
    }

    private void pattern(Json.Builder field, String pattern, String fr, String en) {
        String told =
                new Wording("s'écrit ", "is written ").in(language)
                        + new Wording(fr, en).in(language);
        field.put("widget", "string").put("pattern", List.of(pattern, told));
    }
}
