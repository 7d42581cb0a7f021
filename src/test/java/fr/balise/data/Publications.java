package fr.balise.data;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.address.SitePath;
import fr.balise.catalog.Catalog;
import fr.balise.catalog.CatalogReader;
import fr.balise.config.ConfigReader;
import fr.balise.config.PublicationConfig;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Severity;
import fr.balise.document.DocumentParser;
import fr.balise.document.Documents;
import fr.balise.git.History;
import fr.balise.publication.LinkedDocument;
import fr.balise.publication.Linker;
import fr.balise.publication.Publication;
import fr.balise.site.Content;
import fr.balise.site.Intake;
import fr.balise.site.OutputFile;
import fr.balise.source.SourceReader;
import fr.balise.source.SourceTree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Publications made of folders, and what the stage *data* makes of them.
final class Publications {

    /// The publication of the golden files.
    static final Path SMALL = Path.of("src/test/resources/data/petite");

    private Publications() {}

    /// The publication in a folder, which has no errors.
    static Publication read(Path content) {
        SourceTree tree = SourceReader.read(content, "content").value();
        PublicationConfig config = ConfigReader.read(tree).value();
        Catalog catalog = CatalogReader.read(tree).value();
        var parsed =
                new DocumentParser(
                                new DocumentParser.Defaults(
                                        config.ownSeries(), config.language(), false))
                        .parse(tree);
        Documents documents = parsed.value();
        var linked = Linker.link(tree, config, catalog, documents);
        assertThat(Stream.concat(parsed.diagnostics().stream(), linked.diagnostics().stream()))
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .extracting(Diagnostic::toString)
                .isEmpty();
        return linked.value();
    }

    static Publication small() {
        return read(SMALL.resolve("content"));
    }

    /// The publication of files given by path.
    static Publication of(Path folder, Map<String, String> files) {
        files.forEach(
                (path, text) -> {
                    try {
                        Path file = folder.resolve(path);
                        Files.createDirectories(Objects.requireNonNull(file.getParent()));
                        Files.writeString(file, text);
                    } catch (IOException unwritable) {
                        throw new java.io.UncheckedIOException(unwritable);
                    }
                });
        return read(folder);
    }

    /// The pages of the documents of a publication.
    static List<SitePath> pages(Publication publication) {
        return publication.documents().stream().map(LinkedDocument::address).toList();
    }

    /// What the stage makes, by path.
    static SortedMap<String, String> render(Publication publication) {
        return render(publication, pages(publication));
    }

    static SortedMap<String, String> render(Publication publication, List<SitePath> pages) {
        var outcome = DataStage.render(publication, History.none(), pages, Intake.IN_MEMORY);
        assertThat(outcome.diagnostics()).isEmpty();
        SortedMap<String, String> files = new TreeMap<>();
        for (OutputFile file : outcome.value()) {
            assertThat(files.put(file.path().value(), text(file.content())))
                    .as("%s is made once", file.path())
                    .isNull();
        }
        return files;
    }

    /// One of the files that the stage makes.
    static String file(Publication publication, String path) {
        return Objects.requireNonNull(render(publication).get(path), path);
    }

    private static String text(Content content) {
        return switch (content) {
            case Content.Text(var value) -> value;
            case Content.Binary(var bytes) -> new String(bytes.toArray(), StandardCharsets.UTF_8);
            case Content.Copy _, Content.Ready _ ->
                    throw new AssertionError("data are made in memory: " + content);
        };
    }
}
