package fr.balise.cli;

import fr.balise.build.BuildOptions;
import fr.balise.build.Progress;
import fr.balise.build.ReadResult;
import fr.balise.build.SiteBuild;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Nearest;
import fr.balise.json.JsonText;
import fr.balise.jsonschema.AuthorSchema;
import fr.balise.jsonschema.Suggestions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `balise schema`: the JSON Schema of what authors write, for their text editors.
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

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        AuthorSchema schema = wanted();
        Language language = sources.asked().or(console::systemLanguage).orElse(Language.FR);
        Suggestions suggestions = Suggestions.none();
        if (Files.isDirectory(Path.of(sources.content))) {
            BuildOptions options = sources.toBuild("site");
            Run run = new Run(console, sources);
            ReadResult read =
                    run.onCores(sources.jobs, _ -> SiteBuild.read(options, Progress.silent()));
            suggestions = Suggestions.of(read.readable());
            language = run.language(read.result());
        } else {
            // A schema serves before there is anything to read.
            SourceOptions.checkLanguage(sources.language, sources.commandLine());
        }
        console.out().print(JsonText.pretty(schema.schema(suggestions, language)));
        console.out().flush();
        return Run.DONE;
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
