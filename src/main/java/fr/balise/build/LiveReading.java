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
import fr.balise.document.ParseMemory;
import fr.balise.git.History;
import fr.balise.git.RepositoryFiles;
import fr.balise.publication.LinkMemory;
import fr.balise.publication.Publication;
import fr.balise.schema.SectionMemory;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceMemory;
import fr.balise.source.SourceTree;
import fr.balise.source.Stamp;
import fr.balise.theme.Theme;
import fr.balise.theme.ThemeFolder;
import fr.balise.theme.ThemeLoader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// Reads what has changed since the last time, and knows the rest. Used by one thread at a time.
final class LiveReading implements Reading {

    private final BuildOptions options;
    private final SourceMemory content;
    private final SourceMemory themes;
    private final ParseMemory documents = new ParseMemory();

    private final LinkMemory publication = new LinkMemory();
    private final SectionMemory sections = new SectionMemory();

    private int copies;
    private Look look = new Look(NO_THEMES, NO_THEMES, List.of());
    private Optional<Loaded> loaded = Optional.empty();
    private Optional<Told> told = Optional.empty();

    private static final Outcome<SourceTree> NO_THEMES = Outcome.of(SourceTree.of(List.of()));

    /// What the folders held at one moment.
    private record Look(
            Outcome<SourceTree> content, Outcome<SourceTree> themes, List<Stamp> repository) {

        // The memories answer with the same object where nothing has changed.
        @SuppressWarnings("ReferenceEquality")
        boolean is(Look other) {
            return content == other.content
                    && themes == other.themes
                    && repository.equals(other.repository);
        }
    }

    /// A theme, and the files of the folder of themes when it was loaded.
    private record Loaded(
            String name, Location asked, SourceTree files, Outcome<Optional<Theme>> theme) {

        @SuppressWarnings("ReferenceEquality")
        boolean is(String wanted, Location place, SourceTree now) {
            return name.equals(wanted) && asked.equals(place) && files == now;
        }
    }

    /// What Git told, and the files of its repository when it did.
    private record Told(
            HistorySettings asked,
            List<Stamp> repository,
            CompletableFuture<Outcome<History>> history) {}

    /// @param clock a folder in which a file can be made to know the time of the file system
    LiveReading(BuildOptions options, Path clock) {
        this.options = options;
        this.content = new SourceMemory(options.content(), options.contentShown(), clock);
        this.themes = new SourceMemory(options.themes(), options.themesShown(), clock);
    }

    /// Looks at the folders; true where anything has changed since the last look.
    boolean hasChanged() {
        Look now =
                new Look(
                        content.read(),
                        Files.isDirectory(options.themes()) ? themes.read() : NO_THEMES,
                        RepositoryFiles.of(options.content()).stream()
                                .map(LiveReading::stamp)
                                .toList());
        boolean changed = !now.is(look);
        if (changed && !isSame(copied(now), copied(look))) {
            copies++;
        }
        look = now;
        return changed;
    }

    /// How often any file of the content that is only copied has changed.
    int copies() {
        return copies;
    }

    private static List<SourceFile> copied(Look one) {
        return one.content().value().files().values().stream()
                .filter(SourceFile.Asset.class::isInstance)
                .toList();
    }

    // A file with other bytes is another object, and may be equal.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(List<SourceFile> some, List<SourceFile> others) {
        Iterator<SourceFile> other = others.iterator();
        return some.size() == others.size() && some.stream().allMatch(file -> file == other.next());
    }

    @Override
    public Outcome<SourceTree> content() {
        return look.content();
    }

    @Override
    public Outcome<Documents> parse(DocumentParser parser, SourceTree tree) {
        return parser.parse(tree, documents);
    }

    @Override
    public Outcome<Publication> link(
            SourceTree tree, PublicationConfig config, Catalog catalog, Documents parsed) {
        return publication.link(tree, config, catalog, parsed);
    }

    @Override
    public List<Diagnostic> sections(BodySchema schema, List<Document> parsed) {
        return sections.check(schema, parsed);
    }

    /// A theme is loaded again when any file of the folder of themes has changed. The themes inside the application do not.
    @Override
    public Outcome<Optional<Theme>> theme(String name, Location asked, List<ThemeFolder> folders) {
        SourceTree files = look.themes().value();
        if (loaded.isEmpty() || !loaded.get().is(name, asked, files)) {
            loaded =
                    Optional.of(
                            new Loaded(name, asked, files, ThemeLoader.load(name, asked, folders)));
        }
        return loaded.get().theme();
    }

    /// Git is asked again after a commit, and when another branch is checked out.
    @Override
    public CompletableFuture<Outcome<History>> history(HistorySettings asked, Location place) {
        boolean known =
                told.isPresent()
                        && told.get().asked().equals(asked)
                        && told.get().repository().equals(look.repository());
        if (!known) {
            CompletableFuture<Outcome<History>> history =
                    Reading.anew(options, Set.of()).history(asked, place);
            told = Optional.of(new Told(asked, look.repository(), history));
        }
        return told.orElseThrow().history();
    }

    private static Stamp stamp(Path file) {
        try {
            return Stamp.of(file);
        } catch (IOException absent) {
            return Stamp.OTHER;
        }
    }
}
