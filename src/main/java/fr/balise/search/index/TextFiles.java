package fr.balise.search.index;

import fr.balise.json.Json;
import fr.balise.search.codec.ContentHash;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The files of some neighbouring documents: what a result shows of each, and the text from which its excerpt is taken.
///
/// @param first number of the first document
/// @param texts of each
/// @param hash of all
record TextFiles(int first, List<Json> texts, ContentHash hash) {

    // One hash for so many documents keeps the boot file small.
    static final int GROUP = 128;

    TextFiles {
        texts = List.copyOf(texts);
    }

    /// The groups of some documents, the first of which has the number `first`, a multiple of [#GROUP].
    static List<TextFiles> of(List<SearchDocument> documents, int first) {
        List<TextFiles> groups = new ArrayList<>();
        for (int start = 0; start < documents.size(); start += GROUP) {
            List<Json> texts =
                    documents.subList(start, Math.min(start + GROUP, documents.size())).stream()
                            .map(TextFiles::json)
                            .toList();
            groups.add(new TextFiles(first + start, texts, ScriptFile.hash(new Json.Arr(texts))));
        }
        return groups;
    }

    /// The file of each document.
    List<ScriptFile> files() {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> ScriptFile.of("t/" + (first + i) + "-" + hash.hex(), texts.get(i)))
                .toList();
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
