package fr.balise.search;

import fr.balise.address.SitePath;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Outcome;
import fr.balise.json.Json;
import fr.balise.json.JsonText;
import fr.balise.publication.Permalinks;
import fr.balise.publication.Publication;
import fr.balise.search.index.HandOver;
import fr.balise.search.index.ScriptFile;
import fr.balise.site.Intake;
import fr.balise.site.Origin;
import fr.balise.site.OutputFile;
import fr.balise.theme.Strings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final Origin ORIGIN = Origin.stage("recherche", "search");

    private SearchStage() {}

    /// Makes the files.
    ///
    /// @param strings the interface texts of the theme
    /// @param known what the last build has read, and need not be read again
    /// @param intake takes each file as soon as it is made
    public static Outcome<List<OutputFile>> render(
            Publication publication, Strings strings, KnownWords known, Intake intake) {
        List<OutputFile> files =
                new ArrayList<>(PublicationIndex.files(publication, known, handOver(intake)));
        files.addAll(scripts(publication.language(), strings));
        return Outcome.of(files);
    }

    /// The scripts among these files, which are the same whatever the publication says.
    ///
    /// @param strings the interface texts of the theme
    public static List<OutputFile> scripts(Language language, Strings strings) {
        return List.of(
                file(Permalinks.search("balise.js"), script("balise-" + language.tag())),
                file(Permalinks.SEARCH_LOADER, script("loader")),
                file(Permalinks.search("ui.js"), texts(strings) + script("ui")));
    }

    private static HandOver<OutputFile> handOver(Intake intake) {
        return new HandOver<>() {
            @Override
            public OutputFile take(ScriptFile file) {
                SitePath path = path(file.id());
                return new OutputFile(
                        path,
                        intake.take(path, file.script().getBytes(StandardCharsets.UTF_8)),
                        ORIGIN);
            }

            @Override
            public Optional<OutputFile> kept(String id) {
                SitePath path = path(id);
                return intake.kept(path).map(content -> new OutputFile(path, content, ORIGIN));
            }
        };
    }

    private static SitePath path(String id) {
        return Permalinks.search(id + ".js");
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
        return OutputFile.text(path, text, ORIGIN);
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
