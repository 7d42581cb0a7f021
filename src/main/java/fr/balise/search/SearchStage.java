package fr.balise.search;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Outcome;
import fr.balise.json.Json;
import fr.balise.json.JsonText;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.search.index.Export;
import fr.balise.search.index.ScriptFile;
import fr.balise.search.index.SearchIndex;
import fr.balise.site.Bytes;
import fr.balise.site.Content;
import fr.balise.site.Origin;
import fr.balise.site.OutputFile;
import fr.balise.theme.Strings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// The stage *search*: `Publication` → the files with which a browser searches it, all below `recherche/`.
///
/// - the index in many small files, of which a query loads a few;
/// - `balise.js`, which reads them, `ui.js`, which shows results in the words of the theme, and `loader.js`, which loads
///   both when they are first wanted.
///
/// An empty publication gets the same files, with an index of nothing.
public final class SearchStage {

    private static final String TEXTS = "recherche.";

    private SearchStage() {}

    /// Makes the files; `strings` are the interface texts of the theme.
    public static Outcome<List<OutputFile>> render(Publication publication, Strings strings) {
        List<OutputFile> files = new ArrayList<>();
        try (SearchIndex index = PublicationIndex.of(publication)) {
            for (ScriptFile file : Export.of(index)) {
                files.add(file(Permalinks.search(file.id() + ".js"), file.script()));
            }
        }
        String language = publication.language().tag();
        files.add(file(Permalinks.search("balise.js"), script("balise-" + language)));
        files.add(file(Permalinks.SEARCH_LOADER, script("loader")));
        files.add(file(Permalinks.search("ui.js"), texts(strings) + script("ui")));
        return Outcome.of(files);
    }

    /// One line before the script of the interface: its texts, by key without prefix.
    private static String texts(Strings strings) {
        TreeMap<String, Json> texts = new TreeMap<>();
        strings.texts()
                .forEach(
                        (key, text) -> {
                            if (key.startsWith(TEXTS)) {
                                texts.put(key.substring(TEXTS.length()), Json.of(text));
                            }
                        });
        return "window.baliseTexts=" + JsonText.compact(Json.object(texts)) + ";\n";
    }

    private static OutputFile file(SitePath path, String text) {
        // Bytes rather than text: one character outside Latin-1 doubles the memory of a whole file.
        return new OutputFile(
                path,
                new Content.Binary(Bytes.of(text.getBytes(StandardCharsets.UTF_8))),
                Origin.stage("recherche", "search"));
    }

    /// A script that comes with Balise.
    private static String script(String name) {
        try (InputStream script = SearchStage.class.getResourceAsStream(name + ".js")) {
            if (script == null) {
                throw new IllegalStateException("the script was not built: " + name + ".js");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
