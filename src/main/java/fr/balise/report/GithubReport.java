package fr.balise.report;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Severity;

import java.util.Comparator;
import java.util.List;

/// [ReportFormat#GITHUB]: workflow commands of GitHub Actions, one line for each diagnostic.
///
/// `::error file=content/fiches/056.md,line=31,endLine=31,col=58,endColumn=63,title=BAL203::renvoi vers …%0Aaide : …`
///
/// Errors come first, then warnings, as GitHub makes annotations only of the first ten of a kind.
///
/// Escaping is that of GitHub's documentation and its own tool kit: `%`, carriage return and line feed as `%25`, `%0D`
/// and `%0A` everywhere, `:` and `,` as `%3A` and `%2C` in properties. Other controls become `·`, as the log of a
/// workflow is shown with its escape sequences.
/// See <https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions>.
final class GithubReport {

    private final StringBuilder text = new StringBuilder();

    private GithubReport() {}

    static String of(List<Diagnostic> diagnostics, ReportContext context) {
        GithubReport report = new GithubReport();
        diagnostics.stream()
                .sorted(Comparator.comparing(Diagnostic::severity))
                .forEach(diagnostic -> report.add(diagnostic, context));
        return report.text.toString();
    }

    private void add(Diagnostic diagnostic, ReportContext context) {
        text.append("::").append(command(diagnostic.severity())).append(' ');
        if (Place.isInFile(diagnostic)) {
            place(diagnostic.location());
        }
        text.append("title=").append(diagnostic.rule().code()).append("::");
        Words words = Words.of(diagnostic, context.language());
        data(words.message());
        words.label().ifPresent(label -> data("\n" + label));
        words.advice().ifPresent(advice -> data("\n" + advice));
        text.append('\n');
    }

    private void place(Location location) {
        text.append("file=");
        escape(location.file(), true);
        text.append(",line=").append(location.line()).append(',');
        if (Place.isInLine(location)) {
            text.append("endLine=").append(location.line());
            text.append(",col=").append(location.column());
            text.append(",endColumn=").append(Place.endColumn(location)).append(',');
        }
    }

    private void data(String words) {
        escape(words, false);
    }

    private void escape(String words, boolean property) {
        String harmless = TerminalText.of(words);
        for (int i = 0; i < words.length(); i++) {
            switch (words.charAt(i)) {
                case '%' -> text.append("%25");
                case '\r' -> text.append("%0D");
                case '\n' -> text.append("%0A");
                case ':' -> text.append(property ? "%3A" : ":");
                case ',' -> text.append(property ? "%2C" : ",");
                default -> text.append(harmless.charAt(i));
            }
        }
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO, IGNORE -> "notice";
        };
    }
}
