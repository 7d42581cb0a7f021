package fr.balise.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.balise.build.BuildOptions;
import fr.balise.build.BuildResult;
import fr.balise.build.Progress;
import fr.balise.build.SiteBuild;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Severity;
import fr.balise.publication.Publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A publication in a temporary folder, to build, look at, change and build again.
///
/// ```
/// SiteFixture.copyOf("references", temp).build().has("fiches/056-rennes.html", "href=\"044-accorderie.html\"");
/// SiteFixture.in(temp).write("content/fiches/1.md", "---\nnumero: 1\ntitre: Un\n---\n").build();
/// ```
/// The folder holds `content/`, perhaps `themes/`, and after a build `site/`.
public final class SiteFixture {

    /// The golden sites of the test resources.
    public static final Path SITES = Path.of("src/test/resources/sites");

    private final Path folder;
    private boolean drafts;
    private boolean strict;
    private boolean printing;
    private boolean history;
    private Optional<String> theme = Optional.empty();
    private Optional<BuildResult> result = Optional.empty();

    private SiteFixture(Path folder) {
        this.folder = folder;
    }

    /// An empty publication.
    public static SiteFixture in(Path folder) {
        return new SiteFixture(folder);
    }

    /// A copy of one of the golden sites.
    public static SiteFixture copyOf(String site, Path folder) {
        return copyOf(SITES.resolve(site), folder);
    }

    /// A copy of the `content/` and `themes/` of a folder.
    public static SiteFixture copyOf(Path source, Path folder) {
        Folders.copy(source.resolve("content"), folder.resolve("content"));
        if (Files.isDirectory(source.resolve("themes"))) {
            Folders.copy(source.resolve("themes"), folder.resolve("themes"));
        }
        return new SiteFixture(folder);
    }

    /// From now on drafts are published.
    public SiteFixture withDrafts() {
        drafts = true;
        return this;
    }

    /// From now on a warning counts as an error.
    public SiteFixture strict() {
        strict = true;
        return this;
    }

    /// From now on PDFs and the book are made, which other tests have no time for.
    public SiteFixture printing() {
        printing = true;
        return this;
    }

    /// From now on Git is asked about the content. Other tests ask it nothing: they may run inside a repository.
    public SiteFixture withHistory() {
        history = true;
        return this;
    }

    /// From now on the site wears this theme, whatever the publication says.
    public SiteFixture wearing(String name) {
        theme = Optional.of(name);
        return this;
    }

    /// Writes a file, `content/…` or `themes/…`.
    public SiteFixture write(String file, String text) {
        Folders.write(folder.resolve(file), text);
        return this;
    }

    /// Replaces some words of a file, which must be there.
    public SiteFixture change(String file, String words, String others) {
        String text = Folders.text(folder.resolve(file));
        assertThat(text).as(file).contains(words);
        return write(file, text.replace(words, others));
    }

    /// Removes a file.
    public SiteFixture delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /// Builds, and expects no error.
    public SiteFixture build() {
        tryBuild();
        assertThat(errors()).as("errors of the build").isEmpty();
        return this;
    }

    /// Builds, whatever comes of it.
    public SiteFixture tryBuild() {
        result = Optional.of(SiteBuild.build(options(), Progress.silent()));
        return this;
    }

    /// Runs the stages of `balise check`, whatever comes of it.
    public SiteFixture check() {
        result =
                Optional.of(
                        SiteBuild.check(options(), LocalDate.of(2026, 1, 1), Progress.silent()));
        return this;
    }

    /// What the stages before the rendering make of the content, which must be without errors.
    public Publication publication() {
        return SiteBuild.read(options(), Progress.silent()).publication().orElseThrow();
    }

    private BuildOptions options() {
        return new BuildOptions(
                content(),
                "content",
                folder.resolve("themes"),
                "themes",
                theme,
                site(),
                drafts,
                strict,
                printing,
                history,
                Optional.of(folder.resolve(".balise")));
    }

    /// Expects a file of the site with these fragments.
    public SiteFixture has(String file, String... fragments) {
        assertThat(site().resolve(file)).isRegularFile();
        assertThat(text(file)).as(file).contains(fragments);
        return this;
    }

    /// Expects a file of the site without these fragments.
    public SiteFixture lacks(String file, String... fragments) {
        assertThat(text(file)).as(file).doesNotContain(fragments);
        return this;
    }

    /// Expects that the site has no such file.
    public SiteFixture hasNo(String file) {
        assertThat(site().resolve(file)).doesNotExist();
        return this;
    }

    /// The text of a file of the site.
    public String text(String file) {
        return Folders.text(site().resolve(file));
    }

    /// What the last build came to.
    public BuildResult result() {
        return result.orElseThrow();
    }

    /// What the last build said, in French, as [Told] writes it.
    public String told() {
        return Told.all(result().diagnostics(), Language.FR);
    }

    private List<String> errors() {
        return result().diagnostics().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .map((Diagnostic found) -> Told.one(found, Language.FR))
                .toList();
    }

    /// The folder of the content.
    public Path content() {
        return folder.resolve("content");
    }

    /// The folder of the site.
    public Path site() {
        return folder.resolve("site");
    }
}
