package fr.balise.jsonschema;

import fr.balise.json.Json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The JSON Schemas of simple values, as the decoders of YAML take them.
///
/// A text may be written as a number (`2019`), a list of one as that one alone, and a key without a value counts as not
/// given: all of these are valid.
final class Values {

    private static final List<String> SCALAR = List.of("string", "number", "boolean", "null");

    private Values() {}

    static Json.Obj text() {
        return Json.object().put("type", SCALAR).build();
    }

    /// A text for which words in use are proposed; others are as good.
    static Json.Obj textLike(Collection<String> words) {
        return words.isEmpty()
                ? text()
                : any(Json.object().put("enum", List.copyOf(words)).build(), text());
    }

    /// One of some words.
    static Json.Obj word(Collection<String> words) {
        List<Json> allowed = new ArrayList<>();
        words.forEach(word -> allowed.add(Json.of(word)));
        allowed.add(new Json.Null());
        return Json.object().put("enum", new Json.Arr(allowed)).build();
    }

    static Json.Obj whole(long least, long most) {
        return Json.object()
                .put("type", List.of("integer", "null"))
                .put("minimum", least)
                .put("maximum", most)
                .build();
    }

    /// A decimal number, also as `50 000 €`, `12,5` or `47 %`.
    static Json.Obj number() {
        return any(
                Json.object().put("type", List.of("number", "null")).build(),
                pattern(
                        "^\\s*[-+]?[\\d\\s\\u00a0\\u2009\\u202f]+([.,][\\d\\s\\u00a0\\u2009\\u202f]+)?[%€]?\\s*$"));
    }

    static Json.Obj yesOrNo(boolean inWords) {
        String words = inWords ? "|[Oo][Uu][Ii]|[Nn][Oo][Nn]?|[Yy][Ee][Ss]" : "";
        return any(
                Json.object().put("type", List.of("boolean", "null")).build(),
                pattern("^\\s*([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]" + words + ")\\s*$"));
    }

    /// A year, a month or a day; what follows a day is its hour, which is not read.
    static Json.Obj date() {
        return any(
                Json.object()
                        .put("type", List.of("integer", "null"))
                        .put("minimum", 1)
                        .put("maximum", 9999)
                        .build(),
                Json.object()
                        .put("type", "string")
                        .put("pattern", Patterns.DATE)
                        .put("examples", List.of("2019", "2019-06", "2019-06-15"))
                        .build());
    }

    static Json.Obj language() {
        return Json.object()
                .put("type", List.of("string", "null"))
                .put("pattern", Patterns.LANGUAGE)
                .put("examples", List.of("fr", "en", "fr-CA"))
                .build();
    }

    static Json.Obj address() {
        return Json.object()
                .put("type", List.of("string", "null"))
                .put("pattern", "^\\s*(https?://[^\\s\"<>/?#]+[^\\s\"<>]*)?\\s*$")
                .put("examples", List.of("https://exemple.org/"))
                .build();
    }

    /// A list, or one value alone.
    static Json.Obj list(Json.Obj item) {
        return any(
                item,
                Json.object().put("type", "array").put("items", any(item, nothing())).build());
    }

    static Json.Obj any(Json.Obj... schemas) {
        return Json.object().put("anyOf", new Json.Arr(List.of(schemas))).build();
    }

    /// A value, or a key without one.
    static Json.Obj orNothing(Json.Obj schema) {
        return any(schema, nothing());
    }

    static Json.Obj nothing() {
        return Json.object().put("type", "null").build();
    }

    /// Any mapping from texts to a value.
    static Json.Obj mapping(Json.Obj value) {
        return Json.object().put("type", "object").put("additionalProperties", value).build();
    }

    private static Json.Obj pattern(String pattern) {
        return Json.object().put("type", "string").put("pattern", pattern).build();
    }
}
