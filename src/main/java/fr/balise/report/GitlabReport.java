package fr.balise.report;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Severity;
import fr.balise.json.Json;
import fr.balise.json.JsonText;

import java.util.ArrayList;
import java.util.List;

/// [ReportFormat#GITLAB]: a Code Quality report for the widget of merge requests.
///
/// An array of objects with the members that GitLab reads: `description`, `check_name`, `fingerprint`, `severity` and
/// `location`. The widget shows one line for each, so label and hint stand in the description. GitLab wants a path for
/// every entry: what is about no file is about `.`, the top of the repository.
/// See <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>.
final class GitlabReport {

    private static final String TOP = ".";
    private static final String DASH = " — ";

    private GitlabReport() {}

    static String of(List<Diagnostic> diagnostics, ReportContext context) {
        List<String> fingerprints = Fingerprints.of(diagnostics);
        List<Json> entries = new ArrayList<>();
        for (int i = 0; i < diagnostics.size(); i++) {
            entries.add(entry(diagnostics.get(i), fingerprints.get(i), context));
        }
        return JsonText.pretty(new Json.Arr(entries));
    }

    private static Json entry(Diagnostic diagnostic, String fingerprint, ReportContext context) {
        boolean inFile = Place.isInFile(diagnostic);
        int line = inFile ? diagnostic.location().line() : 1;
        return Json.object()
                .put("description", description(Words.of(diagnostic, context.language())))
                .put("check_name", diagnostic.rule().code())
                .put("fingerprint", fingerprint)
                .put("severity", severity(diagnostic.severity()))
                .put(
                        "location",
                        Json.object()
                                .put("path", inFile ? diagnostic.location().file() : TOP)
                                .put("lines", Json.object().put("begin", line).build())
                                .build())
                .build();
    }

    private static String description(Words words) {
        return words.message()
                + words.label().map(label -> DASH + label).orElse("")
                + words.advice().map(advice -> DASH + advice).orElse("");
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO, IGNORE -> "info";
        };
    }
}
