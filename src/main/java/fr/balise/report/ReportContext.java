package fr.balise.report;

import fr.balise.diagnostic.Language;

/// What a report needs beside the diagnostics.
///
/// @param language of messages, labels and hints
/// @param colour whether [ReportFormat#TEXT] is coloured with escape sequences
/// @param lines where [ReportFormat#TEXT] finds the lines that it shows
/// @param version of Balise, `0.1.0`, told by [ReportFormat#JSON] and [ReportFormat#SARIF]
/// @param strict whether a warning is a failure for [ReportFormat#JUNIT]
/// @param all whether [ReportFormat#TEXT] tells each of many alike
public record ReportContext(
        Language language,
        boolean colour,
        SourceLines lines,
        String version,
        boolean strict,
        boolean all) {

    /// A report that tells everything, in which warnings are no failures.
    public ReportContext(Language language, boolean colour, SourceLines lines, String version) {
        this(language, colour, lines, version, false, true);
    }
}
