package fr.balise.data;

import fr.balise.json.Json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/// One kind of value of the open data: how it is written as JSON, and the JSON Schema (2020-12) that says so. Both come
/// from one definition, so that neither can drift away from the other.
///
/// Every member of an object is always there. What is not known is `null`, what there is none of is an empty list: a
/// program never has to ask whether a key exists, and a table has the same columns everywhere.
///
/// Example: `Shape.<Acronym>object().with("sigle", "Le sigle.", text(), Acronym::acronym).shape()`.
///
/// @param schema what every value of this kind is like
/// @param json a value as JSON
/// @param <T> the values
record Shape<T>(Json.Obj schema, Function<? super T, Json> json) {

    /// A value of a kind that is an object.
    Json.Obj object(T value) {
        return (Json.Obj) json.apply(value);
    }

    /// Text.
    static Shape<String> text() {
        return new Shape<>(type("string").build(), Json::of);
    }

    /// Text of a form that a regular expression (ECMA 262) tells.
    static Shape<String> text(String pattern) {
        return new Shape<>(type("string").put("pattern", pattern).build(), Json::of);
    }

    /// The relative or absolute address of something (RFC 3986).
    static Shape<String> link() {
        return new Shape<>(type("string").put("format", "uri-reference").build(), Json::of);
    }

    /// A whole number that is not below another.
    static Shape<Integer> wholeNumber(int least) {
        return new Shape<>(type("integer").put("minimum", least).build(), Json::of);
    }

    /// A decimal number, written exactly as it was given.
    static Shape<BigDecimal> number() {
        return new Shape<>(type("number").build(), Json::of);
    }

    /// Values in order.
    static <T> Shape<List<T>> listOf(Shape<T> item) {
        return new Shape<>(
                type("array").put("items", item.schema).build(),
                values -> Json.array(values, item.json));
    }

    /// A value that may be missing, which is `null`.
    static <T> Shape<Optional<T>> orNull(Shape<T> shape) {
        SequencedMap<String, Json> schema = new LinkedHashMap<>(shape.schema.members());
        schema.computeIfPresent("type", (_, type) -> new Json.Arr(List.of(type, Json.of("null"))));
        return new Shape<>(
                new Json.Obj(schema),
                value -> value.<Json>map(shape.json).orElseGet(Json.Null::new));
    }

    /// Starts an object.
    static <T> Members<T> object() {
        return new Members<>();
    }

    private static Json.Builder type(String type) {
        return Json.object().put("type", type);
    }

    private record Member<T>(String name, Json.Obj schema, Function<? super T, Json> json) {}

    /// An object in the making.
    static final class Members<T> {

        private final List<Member<T>> members = new ArrayList<>();

        private Members() {}

        /// A member with its description, which readers of the schema see.
        <V> Members<T> with(
                String name,
                String description,
                Shape<V> shape,
                Function<? super T, ? extends V> value) {
            SequencedMap<String, Json> schema = new LinkedHashMap<>();
            schema.put("description", Json.of(description));
            schema.putAll(shape.schema.members());
            members.add(
                    new Member<>(
                            name, new Json.Obj(schema), of -> shape.json.apply(value.apply(of))));
            return this;
        }

        /// The finished object.
        Shape<T> shape() {
            List<Member<T>> all = List.copyOf(members);
            SequencedMap<String, Json> properties = new LinkedHashMap<>();
            all.forEach(member -> properties.put(member.name, member.schema));
            Json.Obj schema =
                    type("object")
                            .put("properties", new Json.Obj(properties))
                            .put("required", List.copyOf(properties.keySet()))
                            .put("additionalProperties", false)
                            .build();
            return new Shape<>(schema, value -> object(all, value));
        }

        private static <T> Json object(List<Member<T>> members, T value) {
            SequencedMap<String, Json> json = new LinkedHashMap<>();
            members.forEach(member -> json.put(member.name, member.json.apply(value)));
            return new Json.Obj(json);
        }
    }

    /// The schema as the root of a file of its own.
    Json.Obj root(String id, String title, String description) {
        SequencedMap<String, Json> root = new LinkedHashMap<>();
        root.put("$schema", Json.of("https://json-schema.org/draft/2020-12/schema"));
        root.put("$id", Json.of(id));
        root.put("title", Json.of(title));
        root.put("description", Json.of(description));
        for (Map.Entry<String, Json> member : schema.members().entrySet()) {
            root.put(member.getKey(), member.getValue());
        }
        return new Json.Obj(root);
    }
}
