package fr.balise.cli;

import fr.balise.build.BuildOptions;
import fr.balise.build.Progress;
import fr.balise.build.ReadResult;
import fr.balise.build.SiteBuild;
import fr.balise.decap.DecapConfig;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Nearest;
import fr.balise.diagnostic.Wording;
import fr.balise.json.JsonText;
import fr.balise.jsonschema.AuthorSchema;
import fr.balise.jsonschema.Suggestions;
import fr.balise.publication.Publication;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `balise schema`: the JSON Schema of what authors write, for their text editors; or, with `--decap`, the forms of
/// Decap CMS.
@Command(name = "schema", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class SchemaCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private final SourceOptions sources = new SourceOptions();

    @Option(
            names = "--for",
            paramLabel = "FICHIER",
            descriptionKey = "for",
            defaultValue = "en-tete")
    private String name = "en-tete";

    @Option(names = "--decap", descriptionKey = "decap")
    private boolean decap;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "schema-output")
    private @Nullable String output;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        AuthorSchema schema = wanted();
        if (decap && !schema.equals(AuthorSchema.FRONT_MATTER)) {
            throw new UsageErrors.BadOption(
                    sources.commandLine(),
                    "--decap et --for ne vont pas ensemble",
                    "--decap and --for do not go together");
        }
        Language language = sources.asked().or(console::systemLanguage).orElse(Language.FR);
        Optional<Publication> publication = Optional.empty();
        if (Files.isDirectory(Path.of(sources.content))) {
            BuildOptions options = sources.toBuild("site");
            Run run = new Run(console, sources);
            ReadResult read =
                    run.onCores(sources.jobs, _ -> SiteBuild.read(options, Progress.silent()));
            publication = Optional.of(read.readable());
            language = run.language(read.result());
        } else {
            // A schema serves before there is anything to read.
            SourceOptions.checkLanguage(sources.language, sources.commandLine());
        }
        String text =
                decap
                        ? DecapConfig.text(publication, inRepository(sources.content), language)
                        : JsonText.pretty(
                                schema.schema(
                                        publication
                                                .map(Suggestions::of)
                                                .orElseGet(Suggestions::none),
                                        language));
        return tell(text, language);
    }

    private int tell(String text, Language language) {
        if (output == null) {
            console.out().print(text);
            console.out().flush();
            return Run.DONE;
        }
        Path file = Path.of(output);
        if (!new ReportFiles(console, language).write(file, text)) {
            return Run.CONFIGURATION_ERRORS;
        }
        console.out().println(new Wording(output + " : écrit", output + ": written").in(language));
        console.out().flush();
        return Run.DONE;
    }

    /// The content folder from the top of its repository, or from the current folder where there is none.
    private static String inRepository(String content) {
        Path folder = Path.of(content).toAbsolutePath().normalize();
        for (Path above = folder; above != null; above = above.getParent()) {
            if (Files.exists(above.resolve(".git"))) {
                return SourceOptions.shown(above.relativize(folder).toString());
            }
        }
        Path here = Path.of("").toAbsolutePath();
        return folder.startsWith(here)
                ? SourceOptions.shown(here.relativize(folder).toString())
                : folder.getFileName() == null ? "" : folder.getFileName().toString();
    }

    private AuthorSchema wanted() {
        Optional<AuthorSchema> schema = AuthorSchema.named(name);
        if (schema.isPresent()) {
            return schema.get();
        }
        String all = String.join(", ", AuthorSchema.names());
        Optional<String> near = Nearest.to(name, AuthorSchema.names());
        throw new UsageErrors.BadOption(
                sources.commandLine(),
                "schéma inconnu : "
                        + name
                        + near.map(word -> " ; vouliez-vous écrire " + word + " ?")
                                .orElse(" ; il y a " + all),
                "unknown schema: "
                        + name
                        + near.map(word -> "; did you mean " + word + "?")
                                .orElse("; there are " + all));
    }
}
