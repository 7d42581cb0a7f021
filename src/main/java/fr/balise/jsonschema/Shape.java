package fr.balise.jsonschema;

import java.util.List;

/// What the value of a key may be. JSON Schemas and the forms of an editor are both made from it.
public sealed interface Shape {

    /// Some words on one line.
    record Text() implements Shape {}

    /// A sentence or more.
    record Passage() implements Shape {}

    /// A name of the publication.
    ///
    /// @param only whether other names are wrong
    record Named(Vocabulary vocabulary, boolean only) implements Shape {}

    /// One of some words.
    record Word(List<String> words) implements Shape {
        public Word {
            words = List.copyOf(words);
        }
    }

    /// A whole number.
    record Whole(long least, long most) implements Shape {}

    /// A decimal number.
    record Decimal() implements Shape {}

    /// True or false.
    record YesNo() implements Shape {}

    /// A year, a month or a day.
    record Date() implements Shape {}

    /// A BCP 47 tag.
    record LanguageTag() implements Shape {}

    /// A list, or one value alone.
    record Many(Shape item) implements Shape {}

    /// One value, or a list of it alone.
    record Single(Shape item) implements Shape {}

    /// A mapping; keys that nobody knows are kept.
    record Mapping(List<FrontMatterKey> keys) implements Shape {
        public Mapping {
            keys = List.copyOf(keys);
        }
    }

    /// A mapping, or the value of its first key alone.
    record Brief(Mapping mapping) implements Shape {}

    /// A value, or a key without one.
    record OrNothing(Shape shape) implements Shape {}

    /// The names that a publication has.
    enum Vocabulary {
        SERIES,
        KEYWORDS,
        TERRITORIES,
        PICTURES,
        ORGANISATIONS
    }
}
