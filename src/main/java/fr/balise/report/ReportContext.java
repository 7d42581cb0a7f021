package fr.balise.report;

import fr.balise.diagnostic.Language;

/// What a report needs beside the diagnostics.
///
/// @param language of messages, labels and hints
/// @param colour whether [ReportFormat#TEXT] is coloured with escape sequences
/// @param lines where [ReportFormat#TEXT] finds the lines that it shows
/// @param version of Balise, `0.1.0`, told by [ReportFormat#JSON] and [ReportFormat#SARIF]
public record ReportContext(Language language, boolean colour, SourceLines lines, String version) {}
