package fr.balise.search.index;

import fr.balise.json.Json;
import fr.balise.search.codec.ContentHash;

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

    /// Some documents, the first of which has the number `first`, a multiple of [#GROUP]; they are no more than that.
    static TextFiles of(List<SearchDocument> documents, int first) {
        List<Json> texts = documents.stream().map(TextFiles::json).toList();
        return new TextFiles(first, texts, ScriptFile.hash(new Json.Arr(texts)));
    }

    /// The id of the file of a document, given the hash of its group.
    static String id(int number, ContentHash hash) {
        return "t/" + number + "-" + hash.hex();
    }

    /// The file of each document.
    List<ScriptFile> files() {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> ScriptFile.of(id(first + i, hash), texts.get(i)))
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
