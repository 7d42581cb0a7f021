package fr.balise.cli;

import fr.balise.build.BuildOptions;
import fr.balise.diagnostic.Language;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/// The options of every command that reads a publication.
final class SourceOptions {

    @Spec(Spec.Target.MIXEE)
    @Nullable CommandSpec spec;

    @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
    String content = "content";

    @Option(names = "--themes", paramLabel = "DIR", defaultValue = "themes")
    String themes = "themes";

    @Option(names = "--theme", paramLabel = "NAME")
    @Nullable String theme;

    @Option(names = "--drafts")
    boolean drafts;

    @Option(names = "--strict")
    boolean strict;

    @Option(names = "--no-pdf")
    boolean withoutPdf;

    @Option(names = "--lang", paramLabel = "fr|en")
    @Nullable String language;

    @Option(names = "--jobs", paramLabel = "N")
    int jobs;

    /// The options of a build into a folder. Refuses a content folder that does not exist.
    BuildOptions toBuild(String output) {
        if (!Files.isDirectory(Path.of(content))) {
            throw new UsageErrors.BadOption(
                    commandLine(),
                    "le dossier du contenu n'existe pas : " + content,
                    "the content folder does not exist: " + content);
        }
        if (jobs < 0) {
            throw new UsageErrors.BadOption(
                    commandLine(),
                    "valeur refusée pour --jobs : " + jobs,
                    "value refused for --jobs: " + jobs);
        }
        checkLanguage(language, commandLine());
        return new BuildOptions(
                Path.of(content),
                shown(content),
                Path.of(themes),
                shown(themes),
                Optional.ofNullable(theme),
                Path.of(output),
                drafts,
                strict,
                !withoutPdf,
                true,
                Optional.of(kept(Path.of(content))));
    }

    /// Refuses a value of `--lang` that is no language of Balise.
    static void checkLanguage(@Nullable String language, CommandLine command) {
        if (language != null && !language.equals("fr") && !language.equals("en")) {
            throw new UsageErrors.BadOption(
                    command,
                    "langue inconnue : " + language + " ; il y a fr et en",
                    "unknown language: " + language + "; there are fr and en");
        }
    }

    /// The folder of made things, beside the content: there it is found again whatever the current folder is.
    static Path kept(Path content) {
        Path above = content.toAbsolutePath().normalize().getParent();
        return (above == null ? Path.of("") : above).resolve(".balise");
    }

    CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }

    /// The language asked for by `--lang`.
    Optional<Language> asked() {
        return Optional.ofNullable(language).map(Language::of);
    }

    /// A folder as the author named it, without a last `/` and without `./`.
    static String shown(String folder) {
        String path = folder.replace('\\', '/');
        while (path.endsWith("/") && path.length() > 1) {
            path = path.substring(0, path.length() - 1);
        }
        return path.startsWith("./") ? path.substring(2) : path.equals(".") ? "" : path;
    }
}
