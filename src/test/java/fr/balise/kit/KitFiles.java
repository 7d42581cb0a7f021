package fr.balise.kit;

import fr.balise.json.Json;
import fr.balise.yaml.YamlReader;
import fr.balise.yaml.YamlValue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// The files of a kit, and what a forge makes of those that are YAML.
final class KitFiles {

    static final KitSettings FILLED =
            new KitSettings(
                    "dev",
                    Optional.of(
                            new KitSettings.Origin(
                                    "https://exemple.org/balise.zip", "0".repeat(64))),
                    "main",
                    "content");

    private KitFiles() {}

    static SequencedMap<String, String> all() {
        return Kit.files(Forge.named("all"), FILLED);
    }

    static String text(String path) {
        return Optional.ofNullable(all().get(path)).orElseThrow();
    }

    static Json.Obj yaml(String path) {
        return yaml(path, FILLED);
    }

    static Json.Obj yaml(String path, KitSettings settings) {
        String text =
                Optional.ofNullable(Kit.files(Forge.named("all"), settings).get(path))
                        .orElseThrow();
        return (Json.Obj) json(YamlReader.read(text, path, 1).value().orElseThrow());
    }

    static Json.Obj member(Json.Obj object, String... names) {
        Json.Obj inner = object;
        for (String name : names) {
            inner = (Json.Obj) inner.get(name).orElseThrow();
        }
        return inner;
    }

    /// Every text that stands under a name, at any depth, in order.
    static List<String> texts(Json value, String name) {
        List<String> found = new ArrayList<>();
        collect(value, name, found);
        return found;
    }

    private static void collect(Json value, String name, List<String> found) {
        switch (value) {
            case Json.Obj object ->
                    object.members()
                            .forEach(
                                    (key, member) -> {
                                        if (key.equals(name)) {
                                            leaves(member, found);
                                        } else {
                                            collect(member, name, found);
                                        }
                                    });
            case Json.Arr(var items) -> items.forEach(item -> collect(item, name, found));
            case Json.Str _, Json.Num _, Json.Bool _, Json.Null _ -> {}
        }
    }

    private static void leaves(Json value, List<String> found) {
        switch (value) {
            case Json.Str(var text) -> found.add(text);
            case Json.Arr(var items) -> items.forEach(item -> leaves(item, found));
            case Json.Obj(var members) -> members.values().forEach(member -> leaves(member, found));
            case Json.Num _, Json.Bool _, Json.Null _ -> {}
        }
    }

    static Json json(YamlValue value) {
        return switch (value) {
            case YamlValue.Scalar scalar ->
                    switch (scalar.kind()) {
                        case TEXT -> Json.of(scalar.text());
                        case INTEGER, DECIMAL -> Json.of(new BigDecimal(scalar.text()));
                        case BOOLEAN -> Json.of(scalar.text().equalsIgnoreCase("true"));
                        case NULL -> new Json.Null();
                    };
            case YamlValue.Sequence(var items, var _) -> Json.array(items, KitFiles::json);
            case YamlValue.Mapping mapping -> {
                Json.Builder object = Json.object();
                mapping.entries()
                        .forEach(entry -> object.put(entry.key().text(), json(entry.value())));
                yield object.build();
            }
        };
    }
}
