package fr.balise.report;

import fr.balise.diagnostic.Diagnostic;
import fr.balise.diagnostic.Language;
import fr.balise.diagnostic.Location;
import fr.balise.diagnostic.Rule;
import fr.balise.diagnostic.Severity;
import fr.balise.guide.RuleGuide;
import fr.balise.json.Json;
import fr.balise.json.JsonText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// [ReportFormat#SARIF]: a log of the Static Analysis Results Interchange Format 2.1.0, with one run.
///
/// The rules that speak in the log are described in it, in the order of their codes. A hint is the second line of a
/// message, a label the message of its location; what a rule means and what to do stands in its guide ([RuleGuide]). A result about a whole file names its first line without columns, as
/// code scanning refuses one without a line; it also refuses a result without a place, so one about no file is about the
/// top of the repository, `.`.
/// See <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>.
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final String TOP = ".";

    private final List<Diagnostic> diagnostics;
    private final List<Rule> rules;
    private final ReportContext context;

    private SarifReport(List<Diagnostic> diagnostics, ReportContext context) {
        this.diagnostics = diagnostics;
        this.rules = diagnostics.stream().map(Diagnostic::rule).distinct().sorted().toList();
        this.context = context;
    }

    static String of(List<Diagnostic> diagnostics, ReportContext context) {
        return JsonText.pretty(new SarifReport(diagnostics, context).log());
    }

    private Json log() {
        return Json.object()
                .put("$schema", SCHEMA)
                .put("version", "2.1.0")
                .put("runs", new Json.Arr(List.of(run())))
                .build();
    }

    private Json run() {
        String language = context.language().tag();
        Json driver =
                Json.object()
                        .put("name", "Balise")
                        .put("version", context.version())
                        .put("language", language)
                        .put("rules", Json.array(rules, rule -> rule(rule, context.language())))
                        .build();
        List<String> fingerprints = Fingerprints.of(diagnostics);
        List<Json> results = new ArrayList<>();
        for (int i = 0; i < diagnostics.size(); i++) {
            results.add(result(diagnostics.get(i), fingerprints.get(i)));
        }
        return Json.object()
                .put("tool", only("driver", driver))
                .put("language", language)
                .put("columnKind", "utf16CodeUnits")
                .put("results", new Json.Arr(results))
                .build();
    }

    private static Json rule(Rule rule, Language language) {
        Optional<RuleGuide> guide =
                RuleGuide.isKnown(rule) ? Optional.of(RuleGuide.of(rule)) : Optional.empty();
        String title = rule.title().in(language);
        return Json.object()
                .put("id", rule.code())
                .put("shortDescription", plain(title))
                .put(
                        "fullDescription",
                        plain(guide.map(words -> words.meaning().in(language)).orElse(title)))
                .put("defaultConfiguration", only("level", Json.of(level(rule.severity()))))
                .put("help", help(rule, guide, language))
                .build();
    }

    /// What the rule means and what to do, as text and as Markdown. Both are our own words.
    private static Json help(Rule rule, Optional<RuleGuide> guide, Language language) {
        String page = Place.documentation(rule);
        String meaning = guide.map(words -> words.meaning().in(language) + "\n\n").orElse("");
        String remedy = guide.map(words -> words.remedy().in(language) + "\n\n").orElse("");
        return Json.object()
                .put("text", meaning + remedy + page)
                .put("markdown", meaning + remedy + "`" + page + "`")
                .build();
    }

    /// Text that never has places for arguments (§3.12), unlike that of a result.
    private static Json plain(String words) {
        return only("text", Json.of(words));
    }

    private Json result(Diagnostic diagnostic, String fingerprint) {
        Words words = Words.of(diagnostic, context.language());
        String advice = words.advice().map(text -> "\n" + text).orElse("");
        Json.Builder result =
                Json.object()
                        .put("ruleId", diagnostic.rule().code())
                        .put("ruleIndex", rules.indexOf(diagnostic.rule()))
                        .put("level", level(diagnostic.severity()))
                        .put("message", text(words.message() + advice));
        result.put("locations", new Json.Arr(List.of(location(diagnostic, words))));
        return result.put("partialFingerprints", only("balise/v1", Json.of(fingerprint))).build();
    }

    private static Json location(Diagnostic diagnostic, Words words) {
        Location location = diagnostic.location();
        Json.Builder region = Json.object().put("startLine", location.line());
        if (Place.isInLine(location)) {
            region.put("startColumn", location.column())
                    .put("endColumn", Place.endColumn(location));
        }
        Json physical =
                Json.object()
                        .put("artifactLocation", artifact(diagnostic))
                        .put("region", region.build())
                        .build();
        Json.Builder json = Json.object().put("physicalLocation", physical);
        words.label().ifPresent(label -> json.put("message", text(label)));
        return json.build();
    }

    /// Relative addresses count from the top of the repository, which code scanning calls `%SRCROOT%`.
    private static Json artifact(Diagnostic diagnostic) {
        String uri = Place.isInFile(diagnostic) ? FileUri.of(diagnostic.location().file()) : TOP;
        Json.Builder artifact = Json.object().put("uri", uri);
        return (uri.startsWith("file:") ? artifact : artifact.put("uriBaseId", "%SRCROOT%"))
                .build();
    }

    /// A message; the standard (§3.11.5) doubles braces, which else are the places of arguments.
    private static Json text(String words) {
        return only("text", Json.of(words.replace("{", "{{").replace("}", "}}")));
    }

    private static Json only(String name, Json value) {
        return Json.object().put(name, value).build();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
            case IGNORE -> "none";
        };
    }
}
