package fr.balise.search.index;

import fr.balise.json.Json;
import fr.balise.json.JsonText;
import fr.balise.search.codec.ContentHash;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/// One file of the index: a script that hands over its data, so that it works without a server too.
///
/// Example: `s0-00a1f3.js` is `balise("s0-00a1f3",["(coop &er","…","p0-1b2c3d"])`.
///
/// @param id which file it is, and what stands before `.js` in its name
/// @param script its text
public record ScriptFile(String id, String script) {

    /// The script that hands over a value.
    static ScriptFile of(String id, Json value) {
        return new ScriptFile(id, "balise(\"" + id + "\"," + JsonText.compact(value) + ")");
    }

    /// The hash of all texts and numbers of a value: with commas between them, as scripts write lists.
    static ContentHash hash(Json value) {
        return ContentHash.of(texts(value));
    }

    private static String texts(Json value) {
        return switch (value) {
            case Json.Str(var text) -> text;
            case Json.Num(var number) -> number.toPlainString();
            case Json.Arr(var items) ->
                    items.stream().map(ScriptFile::texts).collect(Collectors.joining(","));
            case Json.Obj(var members) -> texts(new Json.Arr(List.copyOf(members.values())));
            case Json.Bool(var one) -> Boolean.toString(one);
            case Json.Null() -> "";
        };
    }

    /// Bytes as a text: letters and digits that no script or server changes.
    static Json bytes(byte[] bytes) {
        return Json.of(Base64.getEncoder().encodeToString(bytes));
    }
}
