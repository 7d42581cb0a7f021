package fr.balise.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/// A JSON value: an object, an array, a string, a number, a boolean or null. There is nothing else that they share.
///
/// Example: `Json.object().put("numero", 56).put("titre", "…").build()`.
public sealed interface Json {

    /// Members in the order in which they were put.
    record Obj(SequencedMap<String, Json> members) implements Json {
        public Obj {
            members = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(members));
        }

        /// The member with this name, if there is one.
        public Optional<Json> get(String name) {
            return Optional.ofNullable(members.get(name));
        }
    }

    /// Values in order.
    record Arr(List<Json> items) implements Json {
        public Arr {
            items = List.copyOf(items);
        }
    }

    /// Text.
    record Str(String value) implements Json {}

    /// A number, kept exactly.
    record Num(BigDecimal value) implements Json {}

    /// True or false.
    record Bool(boolean value) implements Json {}

    /// The JSON null.
    record Null() implements Json {}

    /// A string value.
    static Json of(String text) {
        return new Str(text);
    }

    /// A whole number.
    static Json of(long number) {
        return new Num(BigDecimal.valueOf(number));
    }

    /// A decimal number.
    static Json of(BigDecimal number) {
        return new Num(number);
    }

    /// A boolean.
    static Json of(boolean value) {
        return new Bool(value);
    }

    /// An array of what the function makes of each item.
    static <T> Json array(Iterable<T> items, Function<? super T, Json> each) {
        List<Json> values = new ArrayList<>();
        items.forEach(item -> values.add(each.apply(item)));
        return new Arr(values);
    }

    /// Starts an object.
    static Builder object() {
        return new Builder();
    }

    /// An object in the making. Empty optionals are left out, which keeps absent and null apart.
    final class Builder {
        private final LinkedHashMap<String, Json> members = new LinkedHashMap<>();

        private Builder() {}

        /// Puts any value.
        public Builder put(String name, Json value) {
            members.put(name, value);
            return this;
        }

        /// Puts text.
        public Builder put(String name, String text) {
            return put(name, of(text));
        }

        /// Puts a whole number.
        public Builder put(String name, long number) {
            return put(name, of(number));
        }

        /// Puts a boolean.
        public Builder put(String name, boolean value) {
            return put(name, of(value));
        }

        /// Puts text when there is some.
        public Builder put(String name, Optional<String> text) {
            text.ifPresent(value -> put(name, value));
            return this;
        }

        /// Puts an array of strings.
        public Builder put(String name, List<String> texts) {
            return put(name, array(texts, Json::of));
        }

        /// The finished object.
        public Obj build() {
            return new Obj(members);
        }
    }

    /// The members of an object from a map, in the map's order.
    static Obj object(Map<String, Json> members) {
        return new Obj(new LinkedHashMap<>(members));
    }
}
