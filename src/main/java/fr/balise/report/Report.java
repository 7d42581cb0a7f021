package fr.balise.report;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Severity;

import java.util.List;

/// Diagnostics → text in one of six formats.
///
/// The diagnostics keep the order in which they come; ignored ones are left out. A report of none is an empty text,
/// or an empty list where the format has an envelope. Every line, the last one too, ends with `\n`.
public final class Report {

    private Report() {}

    /// The text of a report.
    ///
    /// Example: `Report.of(ReportFormat.TEXT, diagnostics, context)` →
    /// `content/fiches/056.md:31:58: erreur BAL203: renvoi vers une fiche inconnue : n°144` and the lines below it.
    public static String of(
            ReportFormat format, List<Diagnostic> diagnostics, ReportContext context) {
        List<Diagnostic> told =
                diagnostics.stream().filter(d -> d.severity() != Severity.IGNORE).toList();
        return switch (format) {
            case TEXT -> TextReport.of(told, context);
            case JSON -> JsonReport.of(told, context);
            case GITHUB -> GithubReport.of(told, context);
            case GITLAB -> GitlabReport.of(told, context);
            case SARIF -> SarifReport.of(told, context);
            case JUNIT -> JunitReport.of(told, context);
        };
    }

    /// The summary of a job of GitHub Actions, in Markdown; empty where there is no room for it.
    ///
    /// @param room how many bytes of UTF-8 it may take
    public static String githubSummary(
            List<Diagnostic> diagnostics, ReportContext context, long room) {
        List<Diagnostic> told =
                diagnostics.stream().filter(d -> d.severity() != Severity.IGNORE).toList();
        return GithubSummary.of(told, context, room);
    }
}
