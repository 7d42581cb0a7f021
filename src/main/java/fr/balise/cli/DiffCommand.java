package fr.balise.cli;

import fr.balise.build.BuildOptions;
import fr.balise.build.BuiltSite;
import fr.balise.build.SiteBuild;
import fr.balise.cache.MadeFiles;
import fr.balise.compare.Compared;
import fr.balise.compare.Comparison;
import fr.balise.compare.Differences;
import fr.balise.compare.State;
import fr.balise.compare.report.HtmlReport;
import fr.balise.compare.report.MarkdownReport;
import fr.balise.diagnostic.Language;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `balise diff`: what changes for readers since a state of the repository.
@Command(name = "diff", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class DiffCommand implements Callable<Integer> {

    private static final int BEGINNING = 4096;

    private final Console console;

    @Parameters(index = "0", paramLabel = "REF", descriptionKey = "ref")
    private String ref = "";

    @Mixin private final SourceOptions sources = new SourceOptions();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "rapport",
            descriptionKey = "diff-output")
    private String output = "rapport";

    @Option(names = "--markdown", paramLabel = "FILE")
    private @Nullable String markdown;

    @Option(names = "--direct")
    private boolean direct;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        BuildOptions options = sources.toBuild("site");
        try (DiffFolder folder = DiffFolder.make()) {
            return compare(options, folder.top());
        } catch (DiffStates.RefusedException refused) {
            return tell(refused.refusal(), asked());
        } catch (IOException failed) {
            return tell(new DiffRefusal.Unwritable(String.valueOf(failed.getMessage())), asked());
        }
    }

    private int compare(BuildOptions options, Path folder)
            throws IOException, DiffStates.RefusedException, InterruptedException {
        Path report = Path.of(output).resolve("index.html");
        checkFree(report);
        DiffStates states = DiffStates.of(ref, direct, sources);
        Run run = new Run(console, sources);
        BuiltSite after = build(run, into(options, folder.resolve("after")));
        Optional<State> later = state(after, options, options.content(), folder.resolve("after"));
        if (later.isEmpty()) {
            int status = run.tellErrors(after.result());
            tell(new DiffRefusal.NotNow(), run.language(after.result()));
            return status;
        }
        Compared compared = states.compared();
        Path content = folder.resolve("content");
        Optional<State> earlier;
        if (states.writeContent(content)) {
            BuildOptions old =
                    before(
                            options,
                            content,
                            states.writeThemes(folder.resolve("themes"), options.themes()),
                            folder.resolve("before"));
            Run second = new Run(console, sources);
            BuiltSite before = build(second, old);
            earlier = state(before, old, content, folder.resolve("before"));
            if (earlier.isEmpty()) {
                DiffRefusal refusal =
                        new DiffRefusal.NotBuilt(ref, states.commit().substring(0, 10));
                tell(refusal, second.language(before.result()));
                second.tellErrors(before.result(), new DiffLines(options.contentShown(), content));
                return refusal.status();
            }
        } else {
            earlier = later.map(State::nothingBefore);
            compared =
                    new Compared(
                            compared.ref(),
                            compared.before(),
                            compared.after(),
                            compared.direct(),
                            compared.dirty(),
                            true);
        }
        Differences differences = Comparison.of(earlier.orElseThrow(), later.get());
        Language language = run.language(after.result());
        write(report, HtmlReport.of(differences, compared, language));
        if (markdown != null) {
            write(Path.of(markdown), MarkdownReport.of(differences, compared, language));
        }
        return run.tell(differences, compared, SourceOptions.shown(report.toString()), language);
    }

    private BuiltSite build(Run run, BuildOptions options) throws InterruptedException {
        return run.onCores(sources.jobs, progress -> SiteBuild.anew(options, progress));
    }

    /// Only an error keeps two states from being compared: warnings are the business of `build` and `check`.
    private static BuildOptions into(BuildOptions options, Path output) {
        return new BuildOptions(
                options.content(),
                options.contentShown(),
                options.themes(),
                options.themesShown(),
                options.theme(),
                output,
                options.drafts(),
                false,
                options.print(),
                false, // days and names of Git are nothing that a proposal says
                options.kept());
    }

    /// The earlier state keeps what it makes beside that of the later one, from which it begins: most of both is the same.
    private static BuildOptions before(
            BuildOptions options, Path content, Path themes, Path output) {
        Optional<Path> kept = options.kept().map(all -> all.resolve("avant"));
        for (String folder : List.of("print", "images")) {
            options.kept()
                    .ifPresent(
                            all ->
                                    MadeFiles.share(
                                            all.resolve(folder),
                                            all.resolve("avant").resolve(folder)));
        }
        return new BuildOptions(
                content,
                options.contentShown(),
                themes,
                options.themesShown(),
                options.theme(),
                output,
                options.drafts(),
                false,
                options.print(),
                false,
                kept);
    }

    private static Optional<State> state(
            BuiltSite built, BuildOptions options, Path content, Path site) {
        return built.publication()
                .flatMap(
                        publication ->
                                built.manifest()
                                        .map(
                                                files ->
                                                        new State(
                                                                publication,
                                                                content,
                                                                options.contentShown(),
                                                                site,
                                                                files)));
    }

    /// A report may take the place of another one, and of nothing else.
    private static void checkFree(Path report) throws IOException, DiffStates.RefusedException {
        if (!Files.exists(report)) {
            return;
        }
        String beginning = "";
        if (Files.isRegularFile(report)) {
            try (var stream = Files.newInputStream(report)) {
                beginning = new String(stream.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            }
        }
        if (!beginning.contains(HtmlReport.MARK)) {
            throw new DiffStates.RefusedException(
                    new DiffRefusal.Occupied(SourceOptions.shown(report.toString())));
        }
    }

    private static void write(Path file, String text) throws IOException {
        Path above = file.toAbsolutePath().getParent();
        if (above != null) {
            Files.createDirectories(above);
        }
        Files.writeString(file, text);
    }

    private int tell(DiffRefusal refusal, Language language) {
        console.err().println("balise: " + refusal.wording().in(language));
        console.err().flush();
        return refusal.status();
    }

    private Language asked() {
        return sources.asked().or(console::systemLanguage).orElse(Language.FR);
    }
}
