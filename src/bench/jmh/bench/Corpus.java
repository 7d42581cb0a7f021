package bench;

import fr.balise.catalog.Catalog;
import fr.balise.catalog.CatalogReader;
import fr.balise.config.ConfigReader;
import fr.balise.config.PublicationConfig;
import fr.balise.diagnostic.Location;
import fr.balise.document.AuthorFile;
import fr.balise.document.DocumentParser;
import fr.balise.document.Documents;
import fr.balise.markdown.MarkdownParser;
import fr.balise.markdown.MarkdownSource;
import fr.balise.markdown.MarkdownText;
import fr.balise.picture.PictureStage;
import fr.balise.picture.SitePictures;
import fr.balise.publication.Linker;
import fr.balise.publication.Publication;
import fr.balise.search.KnownWords;
import fr.balise.search.SearchStage;
import fr.balise.site.Intake;
import fr.balise.site.OutputFile;
import fr.balise.source.SourceFile;
import fr.balise.source.SourceReader;
import fr.balise.source.SourceTree;
import fr.balise.theme.BundledThemes;
import fr.balise.theme.Theme;
import fr.balise.theme.ThemeLoader;
import fr.balise.typography.Typography;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The same publication before and after each stage, so that a stage can be measured without those before it.
@State(Scope.Benchmark)
public class Corpus {

    /// How many fiches there are: a score is that of one.
    public static final int FICHES = 500;

    /// The content folder.
    @Param("")
    public String content;

    SourceTree tree;
    List<SourceFile.Text> files;
    List<AuthorFile> cut;
    MarkdownParser markdown;
    List<MarkdownText> texts;
    List<String> plain;
    PublicationConfig config;
    Catalog catalog;
    Documents documents;
    Publication publication;
    SitePictures pictures;
    Theme theme;
    List<OutputFile> search;

    /// Runs the stages once.
    @Setup
    public void read() {
        tree = SourceReader.read(Path.of(content), "content").value();
        files =
                tree.files().values().stream()
                        .filter(SourceFile.Text.class::isInstance)
                        .map(SourceFile.Text.class::cast)
                        .filter(file -> file.path().endsWith(".md"))
                        .toList();
        if (files.size() != FICHES) {
            throw new IllegalStateException(files.size() + " fiches, not " + FICHES);
        }
        cut = files.stream().map(file -> AuthorFile.of(file).orElseThrow()).toList();
        markdown = MarkdownParser.create();
        texts = parsed(Typography.french());
        plain = texts.stream().map(MarkdownText::plainText).toList();
        config = ConfigReader.read(tree).value();
        catalog = CatalogReader.read(tree).value();
        documents = parser().parse(tree).value();
        publication = Linker.link(tree, config, catalog, documents).value();
        pictures = PictureStage.render(publication, Optional.empty()).value();
        theme =
                ThemeLoader.load(
                                config.theme(),
                                Location.ofFile(ConfigReader.FILE),
                                List.of(BundledThemes.folder().orElseThrow()))
                        .value()
                        .orElseThrow();
        search = SearchStage.render(publication, theme.strings(publication.language()), KnownWords.none(), Intake.IN_MEMORY).value();
    }

    DocumentParser parser() {
        return new DocumentParser(
                new DocumentParser.Defaults(config.ownSeries(), config.language(), false));
    }

    List<MarkdownText> parsed(Typography typography) {
        List<MarkdownText> made = new ArrayList<>(FICHES);
        for (int i = 0; i < FICHES; i++) {
            MarkdownSource source = new MarkdownSource(files.get(i).shown(), cut.get(i).bodyLine());
            made.add(markdown.parse(cut.get(i).body(), source, typography).value());
        }
        return made;
    }
}
