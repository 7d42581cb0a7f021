package fr.balise.theme;

import fr.balise.diagnostic.Location;

import java.util.List;

/// A tag of a template that names something, and where that name stands. Comments and plain text are no tags.
///
/// Example: `{{#fiches}}{{titre}}{{/fiches}}` is a [Section] `fiches` that holds one [Value] `titre`.
public sealed interface TemplateTag {

    /// The place of the name inside the tag.
    Location location();

    /// `{{name}}`, `{{{name}}}` or `{{&name}}`; `.` is the value of the section around.
    record Value(String name, Location location) implements TemplateTag {}

    /// `{{#name}}…{{/name}}`, or `{{^name}}…{{/name}}` when `inverted`.
    record Section(String name, boolean inverted, List<TemplateTag> tags, Location location)
            implements TemplateTag {
        public Section {
            tags = List.copyOf(tags);
        }
    }

    /// `{{>name}}`.
    record Partial(String name, Location location) implements TemplateTag {}
}
