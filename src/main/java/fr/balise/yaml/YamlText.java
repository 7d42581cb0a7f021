package fr.balise.yaml;

import fr.balise.json.Json;

import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes YAML: a JSON value → one YAML 1.2 document in block style, keys in their order, the same text on every machine.
///
/// Example: `{"nom": "RTES", "liste": [1]}` → `nom: RTES\nliste:\n  - 1\n`. Texts that would be read as something else are quoted.
public final class YamlText {

    private static final DumpSettings SETTINGS =
            DumpSettings.builder()
                    .setSchema(new CoreSchema())
                    .setDefaultFlowStyle(FlowStyle.BLOCK)
                    .setIndent(2)
                    .setIndicatorIndent(2)
                    .setIndentWithIndicator(true)
                    .setWidth(Integer.MAX_VALUE)
                    .setSplitLines(false)
                    .setBestLineBreak("\n")
                    .setDereferenceAliases(true)
                    .build();

    private YamlText() {}

    /// The document, ending in a line break. Refuses null, which no file that Balise writes needs.
    public static String of(Json value) {
        return new Dump(SETTINGS).dumpToString(plain(value));
    }

    private static Object plain(Json value) {
        return switch (value) {
            case Json.Obj(var members) -> {
                Map<String, Object> map = new LinkedHashMap<>();
                members.forEach((name, member) -> map.put(name, plain(member)));
                yield map;
            }
            case Json.Arr(var items) -> List.copyOf(items.stream().map(YamlText::plain).toList());
            case Json.Str(var text) -> text;
            case Json.Num(var number) ->
                    number.scale() <= 0 ? number.toBigIntegerExact() : number.doubleValue();
            case Json.Bool(var yes) -> yes;
            case Json.Null() -> throw new IllegalArgumentException("null is not written");
        };
    }
}
