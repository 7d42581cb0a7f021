package fr.balise.theme;

import com.github.mustachejava.Mustache;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A template for the views of one record class: a function from view to HTML text, for any number of threads.
///
/// `{{name}}` is escaped and safe in text and in quoted attributes, `{{{name}}}` is not. False, an empty list, an
/// absent [java.util.Optional] and a blank text are falsy; every number, zero included, is truthy.
///
/// @param <V> the view
public final class Template<V extends Record> {

    private final String name;
    private final Class<V> view;
    private final Mustache compiled;

    Template(String name, Class<V> view, Mustache compiled) {
        this.name = name;
        this.view = view;
        this.compiled = compiled;
    }

    /// The name of its file, without ending: `liste`.
    public String name() {
        return name;
    }

    /// Prints a view. Same view, same text, on any thread.
    public String render(V content) {
        return new String(utf8(content), StandardCharsets.UTF_8);
    }

    /// Prints a view as the UTF-8 of its text.
    public byte[] utf8(V content) {
        return PageWriter.write(writer -> compiled.execute(writer, List.of(content)));
    }

    /// This template as one for a class that was named when it was made.
    <W extends Record> Template<W> over(Class<W> other) {
        if (other != view) {
            throw new IllegalArgumentException("the template prints " + view + ", not " + other);
        }
        @SuppressWarnings("unchecked") // the class object has just been compared
        Template<W> same = (Template<W>) this;
        return same;
    }
}
