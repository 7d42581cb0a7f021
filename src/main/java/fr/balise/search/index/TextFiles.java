package fr.balise.search.index;

import fr.balise.json.Json;
import fr.balise.search.codec.ContentHash;

import java.util.ArrayList;
import java.util.List;

/// Writes the file of each document: what a result shows of it, and the text from which its excerpt is taken.
final class TextFiles {

    // One hash for so many documents keeps the boot file small.
    private static final int GROUP = 128;

    private TextFiles() {}

    /// Adds the files; the result is the hash of each group.
    static List<ContentHash> write(List<SearchDocument> documents, List<ScriptFile> files) {
        List<ContentHash> hashes = new ArrayList<>();
        for (int start = 0; start < documents.size(); start += GROUP) {
            List<Json> texts =
                    documents.subList(start, Math.min(start + GROUP, documents.size())).stream()
                            .map(TextFiles::json)
                            .toList();
            ContentHash hash = ScriptFile.hash(new Json.Arr(texts));
            for (int i = 0; i < texts.size(); i++) {
                files.add(ScriptFile.of("t/" + (start + i) + "-" + hash.hex(), texts.get(i)));
            }
            hashes.add(hash);
        }
        return hashes;
    }

    private static Json json(SearchDocument document) {
        return Json.object()
                .put("u", document.address().value())
                .put("t", document.title())
                .put("y", document.type())
                .put("n", document.number().orElse(""))
                .put("d", document.date().orElse(""))
                .put("k", document.keywords())
                .put(
                        "s",
                        Json.array(
                                document.sections(),
                                section ->
                                        Json.array(
                                                List.of(
                                                        section.id(),
                                                        section.heading(),
                                                        section.text()),
                                                Json::of)))
                .build();
    }
}
