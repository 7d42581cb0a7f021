package fr.balise.page;

import fr.balise.page.DocumentView.ExtraView;
import fr.balise.yaml.YamlValue;

import java.util.List;
import java.util.stream.Collectors;

/// The keys of a front matter that Balise does not know, as text for templates.
final class ExtraKeys {

    private ExtraKeys() {}

    static List<ExtraView> of(List<YamlValue.Entry> entries) {
        return entries.stream()
                .map(entry -> new ExtraView(entry.key().text(), text(entry.value())))
                .toList();
    }

    private static String text(YamlValue value) {
        return switch (value) {
            case YamlValue.Scalar(var text, var _, var _) -> text;
            case YamlValue.Sequence(var items, var _) ->
                    items.stream().map(ExtraKeys::text).collect(Collectors.joining(", "));
            case YamlValue.Mapping(var entries, var _, var _) ->
                    entries.stream()
                            .map(entry -> entry.key().text() + ": " + text(entry.value()))
                            .collect(Collectors.joining(", "));
        };
    }
}
