package fr.balise.build;

import fr.balise.catalog.Catalog;
import fr.balise.config.BodySchema;
import fr.balise.config.HistorySettings;
import fr.balise.config.PublicationConfig;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Outcome;
import fr.balise.document.Document;
import fr.balise.document.DocumentParser;
import fr.balise.document.Documents;
import fr.balise.git.History;
import fr.balise.git.HistoryReader;
import fr.balise.publication.Linker;
import fr.balise.publication.Publication;
import fr.balise.schema.SectionCheck;
import fr.balise.source.SourceReader;
import fr.balise.source.SourceTree;
import fr.balise.theme.Theme;
import fr.balise.theme.ThemeFolder;
import fr.balise.theme.ThemeLoader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// How a build reads and links what people wrote: anew, or knowing what the same process has read before ([LiveReading]). The
/// answers are the same.
interface Reading {

    /// The stage *read*.
    Outcome<SourceTree> content();

    /// The stage *parse*.
    Outcome<Documents> parse(DocumentParser parser, SourceTree tree);

    /// The stage *link*.
    Outcome<Publication> link(
            SourceTree tree, PublicationConfig config, Catalog catalog, Documents documents);

    /// What is wrong with the sections of documents.
    List<Diagnostic> sections(BodySchema schema, List<Document> documents);

    /// The stage *load*.
    Outcome<Optional<Theme>> theme(String name, Location asked, List<ThemeFolder> folders);

    /// What Git tells of the files: asked while the documents are parsed, for at 1,000 fiches and 3,000 commits it takes git 0.4 s
    /// to answer.
    ///
    /// @param place in `publication.yaml`, of what is wrong with the repository
    CompletableFuture<Outcome<History>> history(HistorySettings told, Location place);

    /// Reads everything.
    ///
    /// @param known paths of files that need not be opened
    static Reading anew(BuildOptions options, Set<String> known) {
        return new Reading() {
            @Override
            public Outcome<SourceTree> content() {
                return SourceReader.read(options.content(), options.contentShown(), known);
            }

            @Override
            public Outcome<Documents> parse(DocumentParser parser, SourceTree tree) {
                return parser.parse(tree);
            }

            @Override
            public Outcome<Publication> link(
                    SourceTree tree,
                    PublicationConfig config,
                    Catalog catalog,
                    Documents documents) {
                return Linker.link(tree, config, catalog, documents);
            }

            @Override
            public List<Diagnostic> sections(BodySchema schema, List<Document> documents) {
                return SectionCheck.check(schema, documents);
            }

            @Override
            public Outcome<Optional<Theme>> theme(
                    String name, Location asked, List<ThemeFolder> folders) {
                return ThemeLoader.load(name, asked, folders);
            }

            @Override
            public CompletableFuture<Outcome<History>> history(
                    HistorySettings told, Location place) {
                return CompletableFuture.supplyAsync(
                        () ->
                                HistoryReader.read(
                                        options.content(),
                                        new History.Wanted(told.dates(), told.contributors()),
                                        place,
                                        options.kept()),
                        task -> Thread.ofPlatform().daemon().start(task));
            }
        };
    }
}
