package fr.balise.search.index;

import fr.balise.json.Json;
import fr.balise.search.codec.BitWriter;
import fr.balise.search.codec.ContentHash;
import fr.balise.search.codec.DocumentSets;
import fr.balise.search.codec.Rice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A [SearchIndex] → the files that a browser searches, as `src/site/markdown/search.md` defines them.
///
/// The same index gives the same bytes.
public final class Export {

    /// The version of all formats; a searcher refuses another one.
    private static final int VERSION = 1;

    private Export() {}

    /// All files of the index, in a fixed order.
    public static List<ScriptFile> of(SearchIndex index) {
        List<ScriptFile> files = new ArrayList<>();
        Json about = about(index, files);
        files.addFirst(
                ScriptFile.of(
                        "boot",
                        new Json.Arr(
                                List.of(
                                        Json.of(VERSION),
                                        Json.of(ScriptFile.hash(about).hex()),
                                        about))));
        return files;
    }

    /// Adds all files but `boot`; the result is what that one says.
    private static Json about(SearchIndex index, List<ScriptFile> files) {
        Statistics statistics = Statistics.of(index);
        List<Shard> terms = TermFiles.write(index, files);
        List<Shard> forms = FormFiles.write(index.forms(), files);
        ContentHash facets = facets(index, files);
        List<ContentHash> texts = TextFiles.write(index.documents(), files);
        return new Json.Arr(
                List.of(
                        Json.of(index.documents().size()),
                        Json.of(statistics.countedDocuments()),
                        Json.array(
                                List.of(SearchField.values()),
                                field -> Json.of(index.weights().of(field))),
                        Json.of(statistics.totalFrequency()),
                        Json.of(characters(statistics.norms())),
                        Shard.json(terms),
                        Shard.json(forms),
                        Json.of(facets.hex()),
                        Json.array(texts, hash -> Json.of(hash.hex())),
                        Json.array(
                                index.words().synonyms().expressions(),
                                one ->
                                        new Json.Arr(
                                                List.of(
                                                        Json.of(one.canonical()),
                                                        Json.array(one.terms(), Json::of)))),
                        Json.array(
                                index.words().roots().entrySet(),
                                root ->
                                        Json.array(
                                                List.of(root.getKey(), root.getValue()), Json::of)),
                        Json.of(String.join(" ", index.words().stopWords()))));
    }

    /// One character for each number: packed by a host, they take less room than base64.
    private static String characters(List<Integer> numbers) {
        StringBuilder characters = new StringBuilder(numbers.size());
        numbers.forEach(number -> characters.append((char) number.intValue()));
        return characters.toString();
    }

    private static ContentHash facets(SearchIndex index, List<ScriptFile> files) {
        Rice rice = new Rice(index.documents().size());
        BitWriter bits = new BitWriter();
        Json labels =
                Json.array(
                        Arrays.asList(Facet.values()),
                        facet ->
                                Json.array(
                                        index.facets().values(facet),
                                        value -> {
                                            DocumentSets.write(value.documents(), rice, bits);
                                            return Json.of(value.label());
                                        }));
        Json facets = new Json.Arr(List.of(labels, ScriptFile.bytes(bits.toBytes())));
        ContentHash hash = ScriptFile.hash(facets);
        files.add(ScriptFile.of("x-" + hash.hex(), facets));
        return hash;
    }
}
