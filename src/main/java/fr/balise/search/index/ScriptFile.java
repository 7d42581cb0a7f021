package fr.balise.search.index;

import fr.balise.json.Json;
import fr.balise.json.JsonText;
import fr.balise.search.codec.ContentHash;

import java.util.Base64;
import java.util.Collection;

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
        return ContentHash.ofSum(added(ContentHash.START, value));
    }

    private static int added(int sum, Json value) {
        return switch (value) {
            case Json.Str(var text) -> ContentHash.add(sum, text);
            case Json.Num(var number) -> ContentHash.add(sum, number.toPlainString());
            case Json.Arr(var items) -> added(sum, items);
            case Json.Obj(var members) -> added(sum, members.values());
            case Json.Bool(var one) -> ContentHash.add(sum, Boolean.toString(one));
            case Json.Null() -> sum;
        };
    }

    private static int added(int sum, Collection<Json> items) {
        int all = sum;
        boolean first = true;
        for (Json item : items) {
            all = added(first ? all : ContentHash.add(all, ","), item);
            first = false;
        }
        return all;
    }

    /// Bytes as a text: letters and digits that no script or server changes.
    static Json bytes(byte[] bytes) {
        return Json.of(Base64.getEncoder().encodeToString(bytes));
    }
}
