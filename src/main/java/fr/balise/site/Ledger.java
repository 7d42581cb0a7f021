package fr.balise.site;

import fr.balise.address.SitePath;
import fr.balise.json.Json;
import fr.balise.json.JsonText;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The form that [Manifest] and [Journal] have in common: a head that says whose they are, then one item per line.
///
/// ```json
/// {"generator":"Balise","format":1,"complete":true,"files":[
/// {"path":"index.html","sha256":"…","size":2048}
/// ]}
/// ```
final class Ledger {

    /// The head of the list of a finished site.
    static final Json.Obj COMPLETE = head(true);

    /// The head of the list of a site that is being changed.
    static final Json.Obj INCOMPLETE = head(false);

    private static final String LIST = "files";

    private Ledger() {}

    private static Json.Obj head(boolean complete) {
        return Json.object()
                .put("generator", "Balise")
                .put("format", 1)
                .put("complete", complete)
                .build();
    }

    /// The text of a list of JSON values: lines make it readable, and small in the history of a site that is kept in git.
    static String text(Json.Obj head, List<String> items) {
        String opening = JsonText.compact(head);
        return opening.substring(0, opening.length() - 1)
                + ",\""
                + LIST
                + "\":[\n"
                + String.join(",\n", items)
                + "\n]}\n";
    }

    /// The items of the list in a file, or empty when the file is absent, damaged or has another head.
    static Optional<List<Json>> read(Path file, Json.Obj head) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            // Lenient about bytes that are not UTF-8: such a text is no manifest, or has paths that
            // do not exist.
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return JsonText.read(text).flatMap(json -> items(json, head));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<List<Json>> items(Json json, Json.Obj head) {
        return json instanceof Json.Obj object
                        && head.members().entrySet().stream()
                                .allMatch(
                                        member ->
                                                object.get(member.getKey())
                                                        .equals(Optional.of(member.getValue())))
                        && object.get(LIST).orElse(null) instanceof Json.Arr(var items)
                ? Optional.of(items)
                : Optional.empty();
    }

    /// A path as written in a list, or empty when it is none: a list is never trusted to stay inside the site.
    static Optional<SitePath> path(String text) {
        try {
            return Optional.of(new SitePath(text));
        } catch (IllegalArgumentException outside) {
            return Optional.empty();
        }
    }
}
