package fr.balise.cli;

import fr.balise.build.BuildOptions;
import fr.balise.build.LiveSite;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Severity;
import fr.balise.diagnostic.Wording;
import fr.balise.report.Report;
import fr.balise.report.ReportContext;
import fr.balise.report.ReportFormat;
import fr.balise.report.SourceLines;
import fr.balise.serve.EditorLink;
import fr.balise.serve.PreviewServer;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.net.BindException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/// `balise serve`: shows the site while it is being written, until it is stopped.
@Command(name = "serve", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {

    private static final int FIRST_PORT = 8000;
    private static final int PORTS = 20;

    private final Console console;

    @Spec @Nullable CommandSpec spec;

    @Option(names = "--content", paramLabel = "DIR", defaultValue = "content")
    private String content = "content";

    @Option(names = "--themes", paramLabel = "DIR", defaultValue = "themes")
    private String themes = "themes";

    @Option(names = "--theme", paramLabel = "NAME")
    private @Nullable String theme;

    @Option(names = "--lang", paramLabel = "fr|en")
    private @Nullable String lang;

    @Option(names = "--host", paramLabel = "HOST", defaultValue = "127.0.0.1")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "N")
    private @Nullable Integer port;

    @Option(names = "--editor", paramLabel = "NAME", defaultValue = "vscode")
    private String editor = "vscode";

    @Option(names = "--no-drafts")
    private boolean withoutDrafts;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        SourceOptions.checkLanguage(lang, commandLine());
        if (!Files.isDirectory(Path.of(content))) {
            throw refused(
                    "le dossier du contenu n'existe pas : " + content,
                    "the content folder does not exist: " + content);
        }
        if (port != null && (port < 1 || port > 65_535)) {
            throw refused(
                    "valeur refusée pour --port : " + port, "value refused for --port: " + port);
        }
        EditorLink links =
                EditorLink.of(editor)
                        .orElseThrow(
                                () ->
                                        refused(
                                                "éditeur inconnu : "
                                                        + editor
                                                        + " ; il y a "
                                                        + String.join(", ", EditorLink.names())
                                                        + ", ou une adresse avec {path}, {line} et"
                                                        + " {column}",
                                                "unknown editor: "
                                                        + editor
                                                        + "; there are "
                                                        + String.join(", ", EditorLink.names())
                                                        + ", or an address with {path}, {line} and"
                                                        + " {column}"));
        Optional<Language> language = Optional.ofNullable(lang).map(Language::of);
        try (PreviewServer server = start(links, language)) {
            say(
                    new Wording(
                            "Aperçu : " + server.address() + " (Ctrl+C pour arrêter)",
                            "Preview: " + server.address() + " (Ctrl+C to stop)"),
                    language.or(console::systemLanguage).orElse(Language.FR));
            new CountDownLatch(1).await();
        }
        return Run.DONE;
    }

    /// Starts at the port that was asked for, or at the first one that is free.
    private PreviewServer start(EditorLink links, Optional<Language> language) throws IOException {
        int first = port == null ? FIRST_PORT : port;
        int last = port == null ? FIRST_PORT + PORTS - 1 : port;
        Optional<PreviewServer> started = Optional.empty();
        for (int tried = first; tried <= last && started.isEmpty(); tried++) {
            started = startAt(tried, links, language);
        }
        return started.orElseThrow(
                () ->
                        refused(
                                "le port "
                                        + first
                                        + " est pris sur "
                                        + host
                                        + " ; essayez --port avec un autre",
                                "port "
                                        + first
                                        + " is taken on "
                                        + host
                                        + "; try --port with another one"));
    }

    /// Starts at a port; empty where it is taken.
    private Optional<PreviewServer> startAt(
            int tried, EditorLink links, Optional<Language> language) throws IOException {
        try {
            return Optional.of(
                    PreviewServer.start(
                            options(tried),
                            new PreviewServer.Settings(host, tried, links, language),
                            site -> tell(site, language)));
        } catch (BindException taken) {
            return Optional.empty();
        } catch (UnknownHostException unknown) {
            throw refused(
                    "adresse inconnue pour --host : " + host,
                    "unknown address for --host: " + host);
        }
    }

    /// Each port has an output of its own, since two previews cannot write into one folder.
    private BuildOptions options(int chosen) {
        Path kept = SourceOptions.kept(Path.of(content));
        return new BuildOptions(
                Path.of(content),
                SourceOptions.shown(content),
                Path.of(themes),
                SourceOptions.shown(themes),
                Optional.ofNullable(theme),
                kept.resolve("apercu-" + chosen),
                !withoutDrafts,
                false,
                false,
                true,
                Optional.of(kept));
    }

    /// Says on the terminal what the files are like now: once for each state, when all is known of it.
    private void tell(LiveSite site, Optional<Language> asked) {
        if (!site.settled()) {
            return;
        }
        Language language = asked.or(console::systemLanguage).orElse(site.language());
        if (site.fault().isPresent()) {
            new OwnFaults(console, language).tell(site.fault().get());
            return;
        }
        List<Diagnostic> shown =
                site.diagnostics().stream()
                        .filter(found -> found.severity() != Severity.INFO)
                        .toList();
        console.out()
                .print(
                        Report.of(
                                ReportFormat.TEXT,
                                shown,
                                new ReportContext(
                                        language,
                                        console.colour(),
                                        SourceLines.in(Path.of("")),
                                        Version.number(),
                                        false,
                                        false)));
        long errors = shown.stream().filter(found -> found.severity() == Severity.ERROR).count();
        say(
                errors == 0
                        ? new Wording("À jour.", "Up to date.")
                        : new Wording(
                                errors + (errors == 1 ? " erreur." : " erreurs."),
                                errors + (errors == 1 ? " error." : " errors.")),
                language);
    }

    private void say(Wording words, Language language) {
        console.out().println(words.in(language));
        console.out().flush();
    }

    private UsageErrors.BadOption refused(String fr, String en) {
        return new UsageErrors.BadOption(commandLine(), fr, en);
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
