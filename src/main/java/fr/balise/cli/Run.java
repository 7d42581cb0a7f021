package fr.balise.cli;

import fr.balise.build.BuildResult;
import fr.balise.build.Progress;
import fr.balise.compare.Compared;
import fr.balise.compare.Differences;
import fr.balise.compare.report.Headline;
import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Severity;
import fr.balise.report.Report;
import fr.balise.report.ReportContext;
import fr.balise.report.ReportFormat;
import fr.balise.report.SourceLines;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

/// One run of a command: runs the stages, tells how they go, then what was found and what was made.
final class Run {

    static final int DONE = 0;
    static final int CONTENT_ERRORS = 1;
    static final int CONFIGURATION_ERRORS = 3;

    private final Console console;
    private final SourceOptions options;
    private final long start = System.nanoTime();
    private final ProgressLines progress;

    Run(Console console, SourceOptions options) {
        this.console = console;
        this.options = options;
        this.progress = new ProgressLines(console, language(null), start);
    }

    /// Runs some work on so many cores (0: all), told stage by stage.
    <T> T onCores(int jobs, Function<Progress, T> work) throws InterruptedException {
        try {
            return onPool(jobs, work);
        } finally {
            progress.finish();
        }
    }

    private <T> T onPool(int jobs, Function<Progress, T> work) throws InterruptedException {
        if (jobs <= 0) {
            return work.apply(progress);
        }
        // Parallel streams use the pool that they are started in.
        try (ForkJoinPool pool = new ForkJoinPool(jobs)) {
            return pool.submit(() -> work.apply(progress)).get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException fault
                    ? fault
                    : new IllegalStateException(failed);
        }
    }

    /// Tells the diagnostics of a build, with remarks (`info`) told or only counted, and its last lines. The result is
    /// the exit status.
    ///
    /// A format for programs has the output for itself, and the last lines go beside it. Where the report goes to a
    /// file, the output is for people.
    int tell(BuildResult result, ReportFormat format, ReportOptions reports, boolean remarks) {
        Language language = language(result);
        List<Diagnostic> shown =
                result.diagnostics().stream()
                        .filter(found -> remarks || found.severity() != Severity.INFO)
                        .toList();
        ReportContext context = context(language, options.strict, reports.all());
        boolean written = true;
        if (reports.file().isPresent()) {
            ReportContext plain =
                    new ReportContext(
                            language,
                            false,
                            context.lines(),
                            context.version(),
                            options.strict,
                            true);
            written = files().write(reports.file().get(), Report.of(format, shown, plain));
        }
        boolean text = format == ReportFormat.TEXT || reports.file().isPresent();
        console.out().print(Report.of(text ? ReportFormat.TEXT : format, shown, context));
        if (format == ReportFormat.GITHUB) {
            files().summary(room -> Report.githubSummary(shown, context, room));
        }
        new Summary(language)
                .print(
                        result,
                        System.nanoTime() - start,
                        options.strict,
                        text ? console.out() : console.err());
        console.out().flush();
        console.err().flush();
        return written ? status(result) : UsageErrors.STATUS;
    }

    private ReportFiles files() {
        return new ReportFiles(console, language(null));
    }

    /// Prints what keeps a publication from being read on the error output, since only answers belong on the other. The
    /// result is the exit status.
    int tellErrors(BuildResult result) {
        return tellErrors(result, SourceLines.in(Path.of("")));
    }

    /// The same, of a publication that stands elsewhere than its places say.
    int tellErrors(BuildResult result, SourceLines lines) {
        Severity last = options.strict ? Severity.WARNING : Severity.ERROR;
        List<Diagnostic> shown =
                result.diagnostics().stream()
                        .filter(found -> found.severity().compareTo(last) <= 0)
                        .toList();
        ReportContext context = context(language(result), options.strict, true, lines);
        console.err().print(Report.of(ReportFormat.TEXT, shown, context));
        console.err().flush();
        return status(result);
    }

    /// Tells what readers lose from one state to another, and where the report is.
    int tell(Differences differences, Compared compared, String report, Language language) {
        List<Diagnostic> shown =
                differences.diagnostics().stream()
                        .filter(found -> found.severity() != Severity.INFO)
                        .toList();
        console.out()
                .print(
                        Report.of(
                                ReportFormat.TEXT, shown, context(language, options.strict, true)));
        Headline headline = Headline.of(differences, compared, language);
        console.out().println(headline.sentence());
        headline.dirty().ifPresent(console.out()::println);
        console.out().println((language == Language.FR ? "rapport : " : "report: ") + report);
        console.out().flush();
        Severity last = options.strict ? Severity.WARNING : Severity.ERROR;
        return shown.stream().anyMatch(found -> found.severity().compareTo(last) <= 0)
                ? CONTENT_ERRORS
                : DONE;
    }

    private ReportContext context(Language language, boolean strict, boolean all) {
        return context(language, strict, all, SourceLines.in(Path.of("")));
    }

    private ReportContext context(
            Language language, boolean strict, boolean all, SourceLines lines) {
        return new ReportContext(language, console.colour(), lines, Version.number(), strict, all);
    }

    private int status(BuildResult result) {
        boolean strict = options.strict && result.count(Severity.WARNING) > 0;
        if (result.count(Severity.ERROR) == 0 && !strict) {
            return DONE;
        }
        return result.wrongSetUp() ? CONFIGURATION_ERRORS : CONTENT_ERRORS;
    }

    /// The language of messages: asked for, the system's, or the publication's.
    Language language(@Nullable BuildResult result) {
        return options.asked()
                .or(console::systemLanguage)
                .orElse(result == null ? Language.FR : result.language());
    }
}
